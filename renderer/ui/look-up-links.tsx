import { Link } from '@fluentui/react-components';
import { catalogEvent } from '#core/catalog/event-catalog';
import { hrCode, hrCodeIn } from '#core/catalog/hr-codes';
import { text } from '#core/texts/text';
import type { LookPlace } from '../store/look-slice';
import { useApp } from '../store/store-context';

type LookUpLinksProps = {
  readonly provider: string;
  readonly eventId: number;
  /** The record's text, which may name a result code. */
  readonly recordText?: string;
  /** Where to come back to. */
  readonly here: LookPlace;
};

/** The ways from a record to what the catalogue says of its event and of the result code in its text. */
export function LookUpLinks({ provider, eventId, recordText = '', here }: LookUpLinksProps) {
  const jump = useApp((state) => state.jump);
  const code = hrCodeIn(recordText);
  const known = code === undefined ? undefined : hrCode(code);
  return (
    <>
      {catalogEvent(provider, eventId) === undefined ? null : (
        <Link as="button" onClick={() => jump({ view: 'lookup', query: `${provider} ${eventId}` }, here)}>
          {text('window.lookup.ofEvent', { eventId })}
        </Link>
      )}
      {known === undefined ? null : (
        <Link as="button" onClick={() => jump({ view: 'lookup', query: known.code }, here)}>
          {text('window.lookup.ofCode', { code: known.code })}
        </Link>
      )}
    </>
  );
}

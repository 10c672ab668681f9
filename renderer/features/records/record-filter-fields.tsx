import { Button, Caption1, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { RecordProvider } from '#core/model/full-record';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { formatNumber } from '../../ui/format';
import { isEmptyFilter, noFilter, readFilter, type TypedFilter } from './typed-filter';

/** A field is as wide as its place and not as its input would like to be. */
const within = { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 } as const;

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL, alignItems: 'start' },
  words: { flex: '1 1 240px', maxWidth: '420px', ...within },
  provider: { flex: '1 1 180px', maxWidth: '300px', ...within },
  number: { width: '120px', ...within },
  time: { width: '180px', ...within },
  input: { width: '100%', minWidth: 0 },
  end: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  quiet: { color: tokens.colorNeutralForeground3 },
});

type RecordFilterFieldsProps = {
  readonly host: string;
  readonly typed: TypedFilter;
  readonly zoneName: string;
  readonly onType: (typed: TypedFilter) => void;
};

/** What the records are filtered by; all of it holds together, and a wrong value is told at its field. */
export function RecordFilterFields({ host, typed, zoneName, onType }: RecordFilterFieldsProps) {
  const styles = useStyles();
  const providers = useProviders(host);
  const { wrong } = readFilter(typed, zoneName);
  const set = (changes: Partial<TypedFilter>) => onType({ ...typed, ...changes });
  const invalid = (name: keyof typeof wrong) => {
    const message = wrong[name];
    return message === undefined ? {} : { validationMessage: message };
  };
  return (
    <>
      <div className={styles.fields}>
        <Field label={text('window.records.filter')} className={styles.words}>
          <Input
            className={styles.input}
            value={typed.words}
            maxLength={200}
            data-own-undo=""
            placeholder={text('window.records.filter.placeholder')}
            onChange={(_, { value }) => set({ words: value })}
          />
        </Field>
        <Field label={text('window.records.filter.provider')} className={styles.provider}>
          <Select
            className={styles.input}
            value={typed.provider}
            onChange={(_, { value }) => set({ provider: value })}
          >
            <option value="">{text('window.records.filter.anyProvider')}</option>
            {providers.map(({ provider, count }) => (
              <option key={provider} value={provider}>
                {text('window.records.filter.providerCount', { provider, count: formatNumber(count) })}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={text('window.records.filter.eventId')}
          className={styles.number}
          {...invalid('eventId')}
        >
          <Input
            className={styles.input}
            value={typed.eventId}
            maxLength={10}
            data-own-undo=""
            inputMode="numeric"
            onChange={(_, { value }) => set({ eventId: value })}
          />
        </Field>
        {(['from', 'to'] as const).map((end) => (
          <Field
            key={end}
            label={text(`window.records.filter.${end}`)}
            className={styles.time}
            {...invalid(end)}
          >
            <Input
              className={styles.input}
              value={typed[end]}
              maxLength={30}
              data-own-undo=""
              placeholder={text('window.records.filter.time.placeholder')}
              onChange={(_, { value }) => set({ [end]: value })}
            />
          </Field>
        ))}
      </div>
      <div className={styles.end}>
        <Caption1 className={styles.quiet}>{text('window.records.filter.zone', { zone: zoneName })}</Caption1>
        {isEmptyFilter(typed) ? null : (
          <Button size="small" onClick={() => onType(noFilter)}>
            {text('window.records.filter.clear')}
          </Button>
        )}
      </div>
    </>
  );
}

/** The providers of a host's records; none while they are read, and none where they cannot be. */
function useProviders(host: string): readonly RecordProvider[] {
  const listProviders = useApp((state) => state.listProviders);
  const runs = useApp((state) => state.runs);
  const [providers, setProviders] = useState<readonly RecordProvider[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other runs bring other records
  useEffect(() => {
    let isWanted = true;
    void listProviders(host).then((reply) => {
      if (isWanted) setProviders(reply.ok ? reply.value : []);
    });
    return () => {
      isWanted = false;
    };
  }, [listProviders, host, runs]);
  return providers;
}

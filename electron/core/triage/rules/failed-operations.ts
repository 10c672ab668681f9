import { catalogEvent, eventTextIn } from '../../catalog/event-catalog';
import { hrCode, hrCodeIn } from '../../catalog/hr-codes';
import { text } from '../../texts/text';
import { findingFromRecords } from '../finding-from';
import type { TriageRecord, TriageRule } from '../triage-context';

/**
 * Every failure in the log, one finding for each event id and what its text says more: a result code, or else one
 * of the texts that the catalogue tells apart. The advice for that comes first.
 */
export const failedOperations: TriageRule = ({ records }) => {
  const groups = new Map<string, TriageRecord[]>();
  for (const record of records) {
    if (catalogEvent(record.provider, record.eventId)?.kind !== 'failure') continue;
    const key = `${record.provider.toLowerCase()}-${record.eventId}-${detailOf(record).key ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const event = first === undefined ? undefined : catalogEvent(first.provider, first.eventId);
    if (first === undefined || event === undefined) return [];
    const { key, code, known } = detailOf(first);
    const words = {
      code: key === undefined ? `event-${event.eventId}` : `event-${event.eventId}-${key}`,
      severity: event.severity,
      title: text(code === undefined ? 'triage.failed.title' : 'triage.failed.titleWithCode', {
        name: event.name,
        eventId: event.eventId,
        code: code ?? '',
      }),
      meaning: known === undefined ? event.meaning : `${event.meaning} ${known.meaning}`,
      nextSteps: [...new Set([...(known?.nextSteps ?? []), ...event.nextSteps])],
    };
    return [findingFromRecords(words, group)];
  });
};

type Advice = { readonly meaning: string; readonly nextSteps: readonly string[] };

/** What a record's text says beyond its event id. */
type Detail = {
  readonly key?: string;
  readonly code?: string;
  readonly known?: Advice | undefined;
};

function detailOf({ provider, eventId, text: recordText }: TriageRecord): Detail {
  const code = hrCodeIn(recordText);
  const event = catalogEvent(provider, eventId);
  const ownText = event === undefined ? undefined : eventTextIn(event, recordText);
  if (code !== undefined) return { key: code, code, known: hrCode(code) ?? ownText };
  return ownText === undefined ? {} : { key: ownText.key, known: ownText };
}

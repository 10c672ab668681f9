import { catalogEvent } from '../../catalog/event-catalog';
import { hrCode, hrCodeIn } from '../../catalog/hr-codes';
import { text } from '../../texts/text';
import { findingFromRecords } from '../finding-from';
import type { TriageRecord, TriageRule } from '../triage-context';

/** Every failure in the log, one finding for each event id and result code, the result code's advice first. */
export const failedOperations: TriageRule = ({ records }) => {
  const groups = new Map<string, TriageRecord[]>();
  for (const record of records) {
    if (catalogEvent(record.provider, record.eventId)?.kind !== 'failure') continue;
    const key = `${record.provider.toLowerCase()}-${record.eventId}-${hrCodeIn(record.text) ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const event = first === undefined ? undefined : catalogEvent(first.provider, first.eventId);
    if (first === undefined || event === undefined) return [];
    const code = hrCodeIn(first.text);
    const known = code === undefined ? undefined : hrCode(code);
    const words = {
      code: code === undefined ? `event-${event.eventId}` : `event-${event.eventId}-${code}`,
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

import { catalogEvent } from '../../catalog/event-catalog';
import { text } from '../../texts/text';
import { finding, nonEmpty } from '../finding-from';
import { confidence, isInWindow, relationOfTimes } from '../judge';
import type { TriageRecord, TriageRule } from '../triage-context';

/** Failures beside writeback that help to read the case, such as password hash synchronization. */
export const otherFailures: TriageRule = ({ records, incident, window }) => {
  const groups = new Map<string, TriageRecord[]>();
  for (const record of records) {
    if (catalogEvent(record.provider, record.eventId)?.kind !== 'other-failure') continue;
    if (!isInWindow({ window }, record.timeCreated)) continue;
    const key = `${record.host}/${record.provider}/${record.eventId}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return [...groups.values()].flatMap((group) => {
    const proof = nonEmpty(group);
    const event = proof && catalogEvent(proof[0].provider, proof[0].eventId);
    if (proof === undefined || event === undefined) return [];
    const sentence = event.meaning.replace(/[.;].*$/s, '');
    const words = {
      code: `event-${event.eventId}`,
      severity: event.severity,
      title: text('triage.failed.title', { sentence, name: event.name, eventId: event.eventId }),
      meaning: event.meaning,
      nextSteps: event.nextSteps,
    };
    const times = proof.map(({ timeCreated }) => timeCreated);
    // It stands beside writeback, so the time alone does not make it the cause.
    const relation = relationOfTimes(incident, times) === 'unknown' ? 'unknown' : 'seen-in-log';
    return [
      finding(
        words,
        { records: proof },
        { confidence: confidence('medium', 'triage.because.oneRecord'), relation },
      ),
    ];
  });
};

import { catalogEvent } from '../../catalog/event-catalog';
import { text } from '../../texts/text';
import { contradiction, finding, nonEmpty } from '../finding-from';
import { confidence, hostsOf, relationOfTimes, serviceRecords } from '../judge';
import type { TriageContext, TriageRecord, TriageRule } from '../triage-context';

/** Event 6800 after the last start of writeback: the service runs, and its endpoint never started. */
export const endpointNotStarted: TriageRule = (context) => {
  const failures = context.records.filter((record) => isUnstarted(record, context));
  return hostsOf(failures).flatMap((host) => {
    const proof = nonEmpty(failures.filter((record) => record.host === host));
    if (proof === undefined) return [];
    const lastAt = proof.at(-1)?.timeCreated ?? '';
    const alive = context.heartbeats
      .filter((track) => track.host === host && track.to > lastAt)
      .map(({ lastRecordId, to }) => ({ host, recordId: lastRecordId, timeCreated: to }));
    const { instant } = context.incident;
    const isBefore = instant !== undefined && Date.parse(proof[0].timeCreated) <= Date.parse(instant);
    const words = {
      code: 'endpoint-not-started',
      severity: 'error',
      title: text('triage.endpoint.title'),
      meaning: text('triage.endpoint.meaning'),
      nextSteps: catalogEvent('ADSync', 6800)?.nextSteps ?? [],
    } as const;
    const judged = {
      confidence: confidence('high', 'triage.because.noStartSince'),
      relation: isBefore
        ? 'explains-incident'
        : relationOfTimes(
            context.incident,
            proof.map(({ timeCreated }) => timeCreated),
          ),
      contradictedBy: contradiction(text('triage.against.laterHeartbeats'), { records: alive }),
    } as const;
    return [finding(words, { records: proof }, judged)];
  });
};

/** Event 6800 without a start of writeback after it. */
export function isUnstarted({ provider, eventId, host, timeCreated }: TriageRecord, context: TriageContext) {
  if (provider.toLowerCase() !== 'adsync' || eventId !== 6800) return false;
  const lastStart = serviceRecords(context, 31015).findLast((record) => record.host === host);
  return lastStart === undefined || timeCreated > lastStart.timeCreated;
}

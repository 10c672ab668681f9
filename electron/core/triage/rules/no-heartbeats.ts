import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { contradiction, finding, nonEmpty } from '../finding-from';
import { longestRhythmMs } from '../heartbeat-tracks';
import { confidence, recordsOf, relationOfState } from '../judge';
import { standsBy } from '../server-roles';
import type { TriageRule } from '../triage-context';
import type { Finding } from '../triage-report';

const spoken = ['covers', 'starts-inside', 'has-gaps'];

/** A log that covers the window has not one heartbeat of a server on which Entra Connect is installed. */
export const noHeartbeats: TriageRule = (context) => {
  const { coverage, heartbeats, facts, operations, incident, window } = context;
  return coverage.flatMap((log): readonly Finding[] => {
    const proof = nonEmpty([
      ...factsNamed(facts, 'connect.version', log.host),
      ...factsNamed(facts, 'event-log.record-count', log.host),
    ]);
    const isInstalled = factsNamed(facts, 'connect.version', log.host).length > 0;
    const lengthMs = Date.parse(window?.toInstant ?? '') - Date.parse(window?.fromInstant ?? '');
    const isSilent = !heartbeats.some(({ host }) => host === log.host);
    if (!isInstalled || !isSilent || proof === undefined || !spoken.includes(log.verdict)) return [];
    if (!(lengthMs > longestRhythmMs) || standsBy(context, log.host)) return [];
    const own = operations.filter(({ host }) => host === log.host);
    const words = {
      code: 'no-heartbeats',
      severity: 'error',
      title: text('triage.noHeartbeats.title'),
      meaning: text('triage.noHeartbeats.meaning'),
      nextSteps: [
        text('triage.noHeartbeats.server'),
        text('triage.noHeartbeats.writeback'),
        text('triage.silent.restart'),
      ],
    } as const;
    const judged = {
      confidence: confidence('medium', 'triage.because.nothingHeard'),
      relation: incident.instant === undefined ? relationOfState(incident) : 'explains-incident',
      contradictedBy: contradiction(text('triage.against.requestsArrived'), { records: recordsOf(own) }),
    } as const;
    return [finding(words, { facts: proof }, judged)];
  });
};

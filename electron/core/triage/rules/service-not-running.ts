import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { contradiction, finding, nonEmpty } from '../finding-from';
import { confidence, hostsOf, relationOfState } from '../judge';
import type { TriageRule } from '../triage-context';

/** Heartbeats until so shortly before the facts were read mean that the service ran. */
const freshMs = 10 * 60_000;

/** The ADSync service was not running when the facts were read: no writeback can work then. */
export const serviceNotRunning: TriageRule = ({ facts, heartbeats, gatheredAt, incident }) => {
  const stopped = factsNamed(facts, 'service.adsync.state').filter(({ value }) => value !== 'running');
  return hostsOf(stopped).flatMap((host) => {
    const proof = nonEmpty(stopped.filter((fact) => fact.host === host));
    if (proof === undefined) return [];
    const alive = heartbeats.filter(
      (track) => track.host === host && Date.parse(gatheredAt) - Date.parse(track.to) <= freshMs,
    );
    const words = {
      code: 'service-not-running',
      severity: 'error',
      title: text('triage.service.title', { state: String(proof[0].value) }),
      meaning: text('triage.service.meaning'),
      nextSteps: [text('triage.service.start'), text('triage.service.look')],
    } as const;
    const judged = {
      confidence: confidence('high', 'triage.because.serviceControl'),
      relation: relationOfState(incident),
      contradictedBy: contradiction(text('triage.against.freshHeartbeats'), {
        records: alive.map(({ lastRecordId, to }) => ({ host, recordId: lastRecordId, timeCreated: to })),
      }),
    };
    return [finding(words, { facts: proof }, judged)];
  });
};

import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { contradiction, finding, nonEmpty, type ProofRecord } from '../finding-from';
import { isNear, nearMs } from '../incident';
import { confidence, hostsOf, recordsOf } from '../judge';
import { momentOf } from '../operations/find-operations';
import { sameName } from '../operations/parse-message';
import type { TriageRule } from '../triage-context';

/**
 * The listener was alive around the incident, but no request stands within fifteen minutes of it: the failure
 * lies before this server.
 */
export const requestNeverArrived: TriageRule = ({ operations, heartbeats, facts, incident }) => {
  const { instant } = incident;
  if (instant === undefined) return [];
  const incidentMs = Date.parse(instant);
  const alive = heartbeats.filter(
    ({ from, to }) => Date.parse(from) <= incidentMs + nearMs && Date.parse(to) >= incidentMs - nearMs,
  );
  const ofUser = operations.filter(
    ({ user }) => incident.user === undefined || user === undefined || sameName(user, incident.user),
  );
  const arrived = ofUser.some(({ steps }) =>
    isNear(
      incident,
      steps.map(({ at }) => Date.parse(at)),
    ),
  );
  if (arrived || factsNamed(facts, 'event-log.record-count').length === 0) return [];
  const others = ofUser.filter(({ user }) => incident.user !== undefined && sameName(user, incident.user));
  return hostsOf(alive).flatMap((host) => {
    const tracks = alive.filter((track) => track.host === host);
    const proof = nonEmpty<ProofRecord>(
      tracks.flatMap(({ from, to, firstRecordId, lastRecordId }) => [
        { host, recordId: firstRecordId, timeCreated: from },
        { host, recordId: lastRecordId, timeCreated: to },
      ]),
    );
    if (proof === undefined) return [];
    const count = tracks.reduce((sum, track) => sum + track.count, 0);
    const words = {
      code: 'request-never-arrived',
      severity: 'warning',
      title: text('triage.neverArrived.title'),
      meaning: text('triage.neverArrived.meaning', { heartbeats: count }),
      nextSteps: [
        text('triage.neverArrived.time'),
        text('triage.neverArrived.server'),
        text('triage.neverArrived.cloud'),
      ],
    } as const;
    const elsewhere = others.filter((operation) => operation.host === host);
    const at = elsewhere.map(momentOf).slice(0, 3).join(', ');
    const judged = {
      // The user did reach this server at other times, so the time of the incident is the first thing to doubt.
      confidence: confidence(elsewhere.length > 0 ? 'medium' : 'high', 'triage.because.listenerAlive'),
      relation: 'explains-incident',
      count,
      contradictedBy: contradiction(text('triage.against.otherTimes', { at }), {
        records: recordsOf(elsewhere),
      }),
    } as const;
    return [finding(words, { records: proof }, judged)];
  });
};

import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { contradiction, finding, nonEmpty, type ProofRecord } from '../finding-from';
import { isSilentAt } from '../heartbeat-tracks';
import { isNear } from '../incident';
import { confidence, hostsOf, recordsOf, serviceRecords } from '../judge';
import { momentOf } from '../operations/find-operations';
import { sameName } from '../operations/parse-message';
import type { TriageContext, TriageRule } from '../triage-context';
import type { Coverage } from '../triage-report';

/** With these a log cannot show a request of that time. */
const blind: readonly Coverage['verdict'][] = ['rolled-over', 'ends-before', 'not-collected'];

/**
 * The listener was alive at the incident, but no request stands within fifteen minutes of it: the failure lies before
 * this server. Says nothing where the listener was silent just then, its service stopped, or the log does not reach there.
 */
export const requestNeverArrived: TriageRule = (context) => {
  const { operations, heartbeats, facts, incident, coverage } = context;
  const { instant } = incident;
  if (instant === undefined) return [];
  const incidentMs = Date.parse(instant);
  const alive = heartbeats.filter(
    (track) =>
      !isSilentAt(track, incidentMs) &&
      !wasStopped(context, track.host, incidentMs) &&
      !coverage.some(({ host, verdict }) => host === track.host && blind.includes(verdict)),
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
    const hasGaps = coverage.some((log) => log.host === host && log.verdict === 'has-gaps');
    const missing = hasGaps ? factsNamed(facts, 'event-log.missing-records', host) : [];
    const judged = {
      // The user did reach this server at other times, so the time of the incident is the first thing to doubt.
      confidence: confidence(elsewhere.length > 0 ? 'medium' : 'high', 'triage.because.listenerAlive'),
      relation: 'explains-incident',
      count,
      contradictedBy: [
        ...contradiction(text('triage.against.otherTimes', { at }), { records: recordsOf(elsewhere) }),
        ...contradiction(text('triage.against.missingRecords'), { facts: missing }),
      ],
    } as const;
    return [finding(words, { records: proof }, judged)];
  });
};

/** Whether the last thing that the service said of itself before a moment was that it stopped. */
function wasStopped(context: TriageContext, host: string, atMs: number): boolean {
  const last = serviceRecords(context, 31015, 31016).findLast(
    (record) => record.host === host && Date.parse(record.timeCreated) <= atMs,
  );
  return last?.eventId === 31016;
}

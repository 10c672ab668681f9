import { catalogEvent } from '../../catalog/event-catalog';
import { text } from '../../texts/text';
import { hostsOf } from '../judge';
import type { Operation } from '../operation-schema';
import { momentOf } from '../operations/find-operations';
import type { AxisEntry, TimeAxis } from '../time-axis-schema';
import type { TriageContext, TriageRecord } from '../triage-context';
import { mergeEntries } from './merge-entries';

const mostRecords = 50;
/** So many tracks of heartbeats have an entry each. */
const mostHeartbeats = 100;

/** Everything that matters on one axis, in the order of time, in a bounded number of entries. */
export function timeAxisOf(context: TriageContext): TimeAxis {
  const { incident, operations, heartbeats, window } = context;
  const ofOperations = new Set(
    operations.flatMap(({ host, records }) => records.map((id) => `${host}/${id}`)),
  );
  const single = context.records.filter(({ host, recordId }) => !ofOperations.has(`${host}/${recordId}`));
  const entries: readonly Omit<AxisEntry, 'id'>[] = [
    ...(incident.instant === undefined ? [] : [incidentEntry(incident.instant)]),
    ...operations.map(operationEntry),
    ...heartbeatEntries(heartbeats),
    ...single.flatMap(recordEntry),
  ];
  const kept = mergeEntries(entries, incident.instant).map((entry, index) => ({
    id: `entry-${index + 1}`,
    ...entry,
  }));
  const times = [
    ...kept.flatMap(({ at, until }) => (until === undefined ? [at] : [at, until])),
    ...(window === undefined ? [] : [window.fromInstant, window.toInstant]),
  ].sort((a, b) => Date.parse(a) - Date.parse(b));
  const [from] = times;
  const to = times.at(-1);
  return { ...(from === undefined || to === undefined ? {} : { from, to }), entries: kept };
}

/** Of many hosts those with silences go before; the others are counted in one entry. */
function heartbeatEntries(tracks: TriageContext['heartbeats']): readonly Omit<AxisEntry, 'id'>[] {
  if (tracks.length <= mostHeartbeats) return tracks.map(heartbeatEntry);
  const ordered = [...tracks].sort((a, b) => Number(b.silences.length > 0) - Number(a.silences.length > 0));
  const rest = ordered.slice(mostHeartbeats);
  const times = rest.flatMap(({ from, to }) => [from, to]).sort((a, b) => Date.parse(a) - Date.parse(b));
  const [at = '', until = at] = [times[0], times.at(-1)];
  const hosts = hostsOf(rest).length;
  const count = rest.reduce((sum, track) => sum + track.count, 0);
  return [
    ...ordered.slice(0, mostHeartbeats).map(heartbeatEntry),
    {
      kind: 'heartbeats',
      at,
      until,
      severity: rest.some(({ silences }) => silences.length > 0) ? 'warning' : 'information',
      title: text('triage.axis.heartbeatsOfMore', { hosts, count }),
      silences: [],
      records: [],
      count,
      mergedEntries: rest.length,
    },
  ];
}

function heartbeatEntry(track: TriageContext['heartbeats'][number]): Omit<AxisEntry, 'id'> {
  return {
    kind: 'heartbeats',
    at: track.from,
    until: track.to,
    severity: track.silences.length > 0 ? 'warning' : 'information',
    title: text('triage.axis.heartbeats', { namespace: track.namespace, count: track.count }),
    host: track.host,
    namespace: track.namespace,
    silences: track.silences.map(({ from, to, durationMs }) => ({ from, to, durationMs })),
    records: [...new Set([track.firstRecordId, track.lastRecordId])],
    count: track.count,
  };
}

function incidentEntry(at: string): Omit<AxisEntry, 'id'> {
  const title = text('triage.axis.incident');
  return { kind: 'incident', at, severity: 'information', title, silences: [], records: [], count: 0 };
}

function operationEntry(operation: Operation): Omit<AxisEntry, 'id'> {
  const { host, result, startedAt, endedAt, records, id, user, hrCode } = operation;
  const parts = [
    text(`triage.axis.${operation.kind}.${result}`),
    user,
    hrCode === undefined ? undefined : `hr ${hrCode}`,
  ];
  return {
    kind: 'operation',
    at: momentOf(operation),
    ...(startedAt === undefined || endedAt === undefined ? {} : { until: endedAt }),
    severity: result === 'failed' || result === 'never-ended' ? 'error' : 'information',
    title: parts.filter((part) => part !== undefined).join(', '),
    host,
    operationId: id,
    silences: [],
    records: records.slice(0, mostRecords),
    count: records.length,
  };
}

function recordEntry({
  provider,
  eventId,
  timeCreated,
  host,
  recordId,
}: TriageRecord): readonly Omit<AxisEntry, 'id'>[] {
  const event = catalogEvent(provider, eventId);
  const kind = kindOf(provider, eventId);
  if (event === undefined || kind === undefined) return [];
  return [
    {
      kind,
      at: timeCreated,
      severity: event.severity,
      title: text('triage.axis.event', { name: event.name, eventId }),
      host,
      silences: [],
      records: [recordId],
      count: 1,
    },
  ];
}

function kindOf(provider: string, eventId: number): AxisEntry['kind'] | undefined {
  const event = catalogEvent(provider, eventId);
  if (provider.toLowerCase() === 'passwordresetservice') {
    if (eventId === 31015) return 'service-started';
    if (eventId === 31016) return 'service-stopped';
  }
  switch (event?.kind) {
    case 'failure':
    case 'other-failure':
      return event.severity === 'error' ? 'error' : 'warning';
    case 'health':
      return 'warning';
    case 'service':
    case 'change':
      return 'change';
    default:
      return undefined;
  }
}

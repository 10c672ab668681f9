import { catalogEvent } from '../../catalog/event-catalog';
import { type Incident, relationTo } from '../incident';
import type { Operation } from '../operation-schema';
import type { TriageRecord } from '../triage-context';
import { joinParts } from './join-parts';
import { type Draft, type OperationPart, operationParts } from './operation-part';

const mostSteps = 50;
/** So many other hosts of one request are named. */
const mostOtherHosts = 20;
/** So long after a start the log must go on before its missing end means something. */
const endsWithinMs = 10 * 60_000;

/** Until when the log of a host was looked at, in milliseconds since 1970; undefined when that is not known. */
export type SeenUntil = (host: string) => number | undefined;

/**
 * The password operations that the records tell of, in the order of time. Records may be of several hosts and in any
 * order; what a record says is taken from its own text alone.
 */
export function findOperations(
  records: readonly TriageRecord[],
  incident: Incident,
  seenUntil: SeenUntil,
): readonly Operation[] {
  const operations = joinParts(operationParts(records), incident.user)
    .map((draft) => operationOf(draft, incident, seenUntil))
    .sort((a, b) => momentOf(a).localeCompare(momentOf(b)) || (a.records[0] ?? 0) - (b.records[0] ?? 0));
  const hosts = new Map<string, Set<string>>();
  for (const { trackingId, host } of operations) {
    if (trackingId !== undefined) hosts.set(trackingId, (hosts.get(trackingId) ?? new Set()).add(host));
  }
  return operations.map((operation, index) => ({
    ...operation,
    id: `operation-${index + 1}`,
    alsoOnHosts: [...(hosts.get(operation.trackingId ?? '') ?? [])]
      .slice(0, mostOtherHosts + 1)
      .filter((host) => host !== operation.host)
      .slice(0, mostOtherHosts),
  }));
}

/** The first moment that is known of an operation, ISO instant. */
export function momentOf({ startedAt, endedAt, steps }: Operation): string {
  return startedAt ?? endedAt ?? steps[0]?.at ?? '';
}

function operationOf(draft: Draft, incident: Incident, seenUntil: SeenUntil): Operation {
  const ordered = [...draft.parts].sort(
    (a, b) => a.part.atMs - b.part.atMs || a.part.record.recordId - b.part.record.recordId,
  );
  const parts = ordered.map(({ part }) => part);
  const start = parts.find(({ role }) => role.part === 'start');
  const end = endOf(parts);
  const first = <Value>(value: (part: OperationPart) => Value | undefined) =>
    parts.map(value).find((found) => found !== undefined);
  const kind = first(({ role }) => ('kind' in role ? role.kind : undefined)) ?? 'unknown';
  const trackingId = first(({ message }) => message.trackingId);
  const user = first(({ message }) => message.user);
  const relation = relationTo(incident, { atMs: parts.map(({ atMs }) => atMs), user, trackingId });
  return {
    id: '',
    host: draft.host,
    kind,
    result: resultOf(start, end, seenUntil(draft.host)),
    ...present('startedAt', start?.record.timeCreated),
    ...present('endedAt', end?.record.timeCreated),
    ...present('durationMs', start === undefined || end === undefined ? undefined : end.atMs - start.atMs),
    ...present('trackingId', trackingId),
    ...present('user', user),
    ...present(
      'administrator',
      first(({ message }) => message.administrator),
    ),
    ...present(
      'unlocks',
      first(({ message }) => message.unlocks),
    ),
    ...present(
      'forcesChange',
      first(({ message }) => message.forcesChange),
    ),
    ...present(
      'hrCode',
      end?.message.hrCode ?? (isFailed(end) ? first(({ message }) => message.hrCode) : undefined),
    ),
    ...present('endEventId', end?.record.eventId),
    ...present(
      'namespace',
      first(({ message }) => message.namespace),
    ),
    records: ordered.slice(0, mostSteps).map(({ part }) => part.record.recordId),
    steps: ordered.slice(0, mostSteps).map(({ part: { record }, joinedBy }) => ({
      recordId: record.recordId,
      at: record.timeCreated,
      provider: record.provider,
      eventId: record.eventId,
      name: catalogEvent(record.provider, record.eventId)?.name ?? '',
      joinedBy,
    })),
    alsoOnHosts: [],
    relation:
      relation === 'explains-incident' ? 'incident' : relation === 'seen-in-log' ? 'other' : 'unknown',
  };
}

/** The last record that ends it; among failures that stand together the one that names the cause. */
function endOf(parts: readonly OperationPart[]): OperationPart | undefined {
  const ends = parts.filter(({ role }) => ['success', 'failure', 'cause'].includes(role.part));
  const last = ends.at(-1);
  if (last === undefined) return parts.find(({ role }) => role.part === 'engine-error');
  return last.role.part === 'failure' ? (ends.findLast(({ role }) => role.part === 'cause') ?? last) : last;
}

function isFailed(end: OperationPart | undefined): boolean {
  return end !== undefined && end.role.part !== 'success';
}

function resultOf(
  start: OperationPart | undefined,
  end: OperationPart | undefined,
  seenUntilMs: number | undefined,
): Operation['result'] {
  if (end !== undefined) return isFailed(end) ? 'failed' : 'succeeded';
  if (start === undefined || seenUntilMs === undefined) return 'not-known';
  return seenUntilMs - start.atMs >= endsWithinMs ? 'never-ended' : 'not-known';
}

function present<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [name in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [name in Key]: Value });
}

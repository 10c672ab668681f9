import { text } from '../texts/text';
import type { ProofRecord } from './finding-from';
import type { Confidence, Relation } from './finding-schema';
import { type Incident, isNear } from './incident';
import type { Operation } from './operation-schema';
import type { TriageContext, TriageRecord } from './triage-context';

type ReasonKey = Extract<Parameters<typeof text>[0], `triage.because.${string}`>;

/** A level with its reason in words. */
export function confidence(
  level: Confidence['level'],
  reason: ReasonKey,
  values: Readonly<Record<string, string | number>> = {},
): Confidence {
  return { level, reason: text(reason, values) };
}

/** Of what a fact says: it was so when it was read, which need not be the time of the incident. */
export function relationOfState({ instant }: Incident): Relation {
  return instant === undefined ? 'unknown' : 'seen-in-log';
}

/** Of what concerns everyone, such as the listener: the time alone decides. */
export function relationOfTimes(incident: Incident, instants: readonly string[]): Relation {
  if (incident.instant === undefined) return 'unknown';
  return isNear(incident, instants.map(Date.parse)) ? 'explains-incident' : 'seen-in-log';
}

/** Of operations: one of them is the incident. */
export function relationOfOperations(operations: readonly Operation[]): Relation {
  if (operations.some(({ relation }) => relation === 'incident')) return 'explains-incident';
  return operations.some(({ relation }) => relation === 'unknown') ? 'unknown' : 'seen-in-log';
}

/** The records of operations, as proof. */
export function recordsOf(operations: readonly Operation[]): readonly ProofRecord[] {
  return operations.flatMap(({ host, steps }) =>
    steps.map(({ recordId, at }) => ({ recordId, timeCreated: at, host })),
  );
}

/** Records of PasswordResetService with one of these ids, in the order of time. */
export function serviceRecords(
  { records }: Pick<TriageContext, 'records'>,
  ...eventIds: readonly number[]
): readonly TriageRecord[] {
  return records.filter(
    ({ provider, eventId }) =>
      provider.toLowerCase() === 'passwordresetservice' && eventIds.includes(eventId),
  );
}

/** Whether a moment lies in the window that was asked for; without a window all do. */
export function isInWindow({ window }: Pick<TriageContext, 'window'>, instant: string): boolean {
  if (window === undefined) return true;
  const atMs = Date.parse(instant);
  return atMs >= Date.parse(window.fromInstant) && atMs <= Date.parse(window.toInstant);
}

/** The hosts of records or facts, each once. */
export function hostsOf(items: readonly { readonly host: string }[]): readonly string[] {
  return [...new Set(items.map(({ host }) => host))];
}

import type { Fact, FactValue } from '#core/model/fact';
import type { CollectorRun } from '#core/model/outcome';
import type { TriageRecord } from '#core/triage/triage-context';

export const trackingIds = [
  '0aacae6a-978a-4b62-bd85-464f46d47f9c',
  '539bb00a-82f8-4884-a605-3c5923163183',
  'ee887ed9-e96d-4ba9-b3a6-0249c9011213',
] as const;

/** A record of PasswordResetService at that time of 2026-11-18 in UTC; more decides about the rest. */
export function made(
  recordId: number,
  clock: string,
  eventId: number,
  text = '',
  more: Partial<TriageRecord> = {},
): TriageRecord {
  const timeCreated = clock.includes('T') ? clock : `2026-11-18T${clock}Z`;
  return { recordId, timeCreated, host: 'AADC01', provider: 'PasswordResetService', eventId, text, ...more };
}

export function engineError(
  recordId: number,
  clock: string,
  hrCode: string,
  more: Partial<TriageRecord> = {},
) {
  const text = `An unexpected error. "BAIL: MMS(4924): ..\\ldaputils.cpp(2837): 0x${hrCode} (text) Azure AD Sync 2.5.190.0"`;
  return made(recordId, clock, 6329, text, { provider: 'ADSync', ...more });
}

export function start(trackingId: string, user: string): string {
  return `TrackingId: ${trackingId}, PasswordResetRequestStart, Details: ${user}`;
}

export function failed(trackingId: string, user: string, hrCode: string): string {
  return `TrackingId: ${trackingId}, Reason: Synchronization Engine returned an error hr=${hrCode}, message=text, Context: cloudAnchor: User_${trackingId}, UserPrincipalName: ${user}, unblockUser: True, Details: System.Exception`;
}

export function succeeded(trackingId: string, user: string): string {
  return `TrackingId: ${trackingId}, PasswordResetSuccess, Details: Context: UserPrincipalName: ${user}, unblockUser: True`;
}

const at = '2026-11-18T10:00:00.000Z';

/** A fact as a collector states it; names that no collector has yet are taken as well. */
export function fact(name: string, value: FactValue, host = 'AADC01'): Fact {
  const origin = { kind: 'registry', source: 'HKLM\\Made' } as const;
  return { name: name as Fact['name'], value, origin, host, at };
}

export function logRun(facts: readonly Fact[], more: Partial<CollectorRun> = {}): CollectorRun {
  const host = more.host ?? 'AADC01';
  const path = `evidence/${host}/event-log/application.evtx`;
  return {
    collector: 'event-log',
    title: 'Application event log',
    host,
    answers: ['evidence'],
    outcome: { status: 'collected' },
    artifacts: [{ path, sizeBytes: 1, sha256: 'x', collector: 'event-log', host, at }],
    facts: [...facts],
    startedAt: at,
    durationMs: 0,
    ...more,
  };
}

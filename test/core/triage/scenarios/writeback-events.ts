import type { WrittenEvent } from '#test/support/evtx-writer/written-event';
import { classicEvent, passwordResetEvent, syncEngineEvent } from '#test/support/sample-story/classic-event';
import { ada, contoso, type Person } from '#test/support/sample-story/contoso';
import { noise } from '#test/support/sample-story/noise/noise';
import { randomFrom } from '#test/support/sample-story/random';
import { after } from '#test/support/sample-story/story-time';
import { syncCycles } from '#test/support/sample-story/synchronization';
import { heartbeats } from '#test/support/sample-story/writeback-listener';

export const logBegin = '2026-11-16T20:00:00Z';
export const logEnd = '2026-11-18T13:00:00Z';

/** A time of the day of the incident. */
export function today(clock: string): string {
  return `2026-11-18T${clock}Z`;
}

/** Heartbeats of both namespaces, every five minutes. */
export function beating(from = logBegin, to = logEnd): readonly WrittenEvent[] {
  return heartbeats(randomFrom(31_019), from, to);
}

/** What stands in the log beside writeback: cycles of synchronization, and other programs. */
export function surroundings(from = logBegin, to = logEnd): readonly WrittenEvent[] {
  const random = randomFrom(904);
  return [...syncCycles(random, after(from, 60), after(to, -60)), ...noise(random, from, to, 150)];
}

/** A server whose listener is there all the time. */
export function healthy(from = logBegin, to = logEnd): readonly WrittenEvent[] {
  return [...beating(from, to), ...surroundings(from, to)];
}

function trackingId({ anchor }: Person, time: string): string {
  return `${anchor.slice(5, 13)}-978a-4b62-bd85-${time.replace(/\D/g, '').slice(2, 14)}`;
}

type Kind = 'PasswordReset' | 'ChangePassword';

const eventIds = {
  PasswordReset: { start: 31001, success: 31002, failure: 31003 },
  ChangePassword: { start: 31006, success: 31007, failure: 31008 },
} as const;

export function started(time: string, person: Person, kind: Kind = 'PasswordReset'): WrittenEvent {
  const message = `TrackingId: ${trackingId(person, time)}, ${kind}RequestStart, Details: ${person.upn}`;
  return passwordResetEvent(time, eventIds[kind].start, message);
}

export function succeeded(time: string, person: Person, kind: Kind = 'PasswordReset') {
  const end = after(time, 5);
  const details = `Details: ${contextOf(person)}, unblockUser: True`;
  const message = `TrackingId: ${trackingId(person, time)}, ${kind}Success, ${details}`;
  return [
    started(time, person, kind),
    syncEngineEvent(after(time, 1), 405, contoso.connectorAccount),
    syncEngineEvent(after(time, 2), 403, contoso.connectorAccount),
    passwordResetEvent(end, eventIds[kind].success, message),
  ];
}

export type Failure = {
  readonly eventId: number;
  /** Eight hexadecimal digits; without one the engine has no part in it. */
  readonly hr?: string;
  readonly message: string;
  readonly kind?: Kind;
  /** Whether the engine's own error stands beside it. */
  readonly isAlone?: boolean;
};

/** The start, the engine's error, and the event that names the cause. */
export function failed(time: string, person: Person, failure: Failure): readonly WrittenEvent[] {
  const { eventId, hr, message, kind = 'PasswordReset', isAlone = hr === undefined } = failure;
  const id = trackingId(person, time);
  const reason =
    hr === undefined ? message : `Synchronization Engine returned an error hr=${hr}, message=${message}`;
  const thrown = `Microsoft.CredentialManagement.OnPremisesPasswordReset.Shared.PasswordResetException: ${reason}`;
  const text = `TrackingId: ${id}, Reason: ${reason}, ${contextOf(person)}, Details: ${thrown}\r\n   at Microsoft.CredentialManagement.ResetUserPassword(String passwordTarget, String password)`;
  return [
    started(time, person, kind),
    ...(isAlone ? [] : [engineError(after(time, 2), hr ?? '80004005', message)]),
    passwordResetEvent(after(time, 3), eventId, text, 2),
  ];
}

export function engineError(time: string, hr: string, message: string): WrittenEvent {
  const text =
    'An unexpected error has occurred during a password set operation.\r\n' +
    ` "BAIL: MMS(${contoso.syncProcessId}): ..\\ldaputils.cpp(2837): 0x${hr} (${message}) Azure AD Sync ${contoso.connectVersion}"`;
  return syncEngineEvent(time, 6329, text, 2);
}

/** The general failure that names no cause. */
export function endedBadly(time: string, startedAt: string, person: Person): WrittenEvent {
  const message = `TrackingId: ${trackingId(person, startedAt)}, PasswordResetFail, Details: ${person.upn}`;
  return passwordResetEvent(time, 31003, message, 2);
}

export function service(time: string, eventId: 31015 | 31016): WrittenEvent {
  const name = eventId === 31015 ? 'WriteBackServiceStarted' : 'WriteBackServiceStopped';
  return passwordResetEvent(time, eventId, `${name}, Details: Version: 5.0.400.1106`);
}

/** The wizard of Entra Connect writes it. */
export function adminAction(time: string, eventId: number, message: string): WrittenEvent {
  return classicEvent(time, 'Entra Connect Admin Actions', eventId, [message]);
}

export const denied: Failure = {
  eventId: 33004,
  hr: '80230626',
  message: 'The password could not be set because the management agent credentials were denied access.',
};

export const restricted: Failure = {
  eventId: 33008,
  hr: '80230619',
  message: 'A restriction prevents the password from being changed to the current one specified.',
};

/** Ada's, at the moment of the incident. */
export const incident = today('10:00:05');
export const adaFails = (failure: Failure) => failed(incident, ada, failure);

function contextOf({ upn, anchor, sourceAnchor }: Person): string {
  return `Context: cloudAnchor: ${anchor}, SourceAnchorValue: ${sourceAnchor}, UserPrincipalName: ${upn}`;
}

import type { WrittenEvent } from '../evtx-writer/written-event';

/** An event of a classic source of the Application log. */
export function classicEvent(
  timeCreated: string,
  provider: string,
  eventId: number,
  strings: readonly string[],
  more: Partial<WrittenEvent> & { readonly binary?: Uint8Array } = {},
): WrittenEvent {
  const { binary, ...rest } = more;
  const payload = { kind: 'strings', strings, ...(binary && { binary }) } as const;
  return { timeCreated, provider, eventId, form: 'classic', qualifiers: 0, payload, ...rest };
}

export function passwordResetEvent(
  timeCreated: string,
  eventId: number,
  message: string,
  level = 4,
): WrittenEvent {
  return classicEvent(timeCreated, 'PasswordResetService', eventId, [message], { level });
}

export function syncEngineEvent(
  timeCreated: string,
  eventId: number,
  message: string,
  level = 4,
): WrittenEvent {
  return classicEvent(timeCreated, 'ADSync', eventId, [message], { level });
}

export function directoryEvent(timeCreated: string, eventId: number, message: string): WrittenEvent {
  return classicEvent(timeCreated, 'Directory Synchronization', eventId, [message]);
}

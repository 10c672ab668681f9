/**
 * The time, as a port: packages made with the same input and clock have the same bytes, so nothing in core
 * asks the machine for the time itself.
 */
export type Clock = {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly nowMs: () => number;
};

export const systemClock: Clock = { nowMs: () => Date.now() };

/** A clock that stands still at `instant` (ISO 8601). */
export function fixedClock(instant: string): Clock {
  const nowMs = Date.parse(instant);
  return { nowMs: () => nowMs };
}

/** A clock that stands still at `instant` when that is one, else the machine's. */
export function clockAt(instant: string | undefined): Clock {
  return instant === undefined || Number.isNaN(Date.parse(instant)) ? systemClock : fixedClock(instant);
}

/** The clock's time as an ISO instant in UTC with milliseconds. */
export function nowIso(clock: Clock): string {
  return new Date(clock.nowMs()).toISOString();
}

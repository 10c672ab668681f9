import { Temporal } from 'temporal-polyfill';
import { type Problem, problem } from '../model/problem';
import { text } from '../texts/text';
import type { IncidentTime } from './case-schema';
import { resolveTimeZone, type TimeZone } from './time-zone';

/** One of the two instants that a repeated or skipped local time can mean. */
export type PossibleInstant = {
  readonly disambiguation: 'earlier' | 'later';
  /** ISO instant in UTC, seconds precision or as fine as it was given. */
  readonly instant: string;
  /** The clock and its offset at that instant, such as `2026-10-25T02:30:00+02:00`. */
  readonly local: string;
};

/**
 * What an incident time comes to. `skipped` and `repeated` are questions to the person: the clock change made
 * the local time exist never or twice, and which instant is meant is not guessed.
 */
export type ResolvedTime =
  | { readonly kind: 'instant'; readonly instant: string; readonly local: string; readonly zone: TimeZone }
  | {
      readonly kind: 'skipped' | 'repeated';
      readonly problem: Problem;
      readonly choices: readonly [PossibleInstant, PossibleInstant];
      readonly zone: TimeZone;
    }
  | { readonly kind: 'invalid'; readonly problem: Problem };

/**
 * Finds the instant of an incident. Accepts `2026-11-18T09:14:05`, a blank instead of the `T`, and times
 * without seconds. Problems: local-time-invalid, unknown-time-zone, local-time-skipped, local-time-repeated.
 */
export function resolveIncidentTime(time: IncidentTime): ResolvedTime {
  const zone = resolveTimeZone(time.timeZone);
  if (!zone.ok) return { kind: 'invalid', problem: zone.problem };
  const local = parseLocal(time.local);
  if (local === undefined) {
    const message = text('case.localTimeInvalid', { local: time.local });
    return { kind: 'invalid', problem: problem('local-time-invalid', message, 'incident.local') };
  }
  const earlier = at(local, zone.value, 'earlier');
  const later = at(local, zone.value, 'later');
  if (earlier.instant === later.instant) return asInstant(earlier, time, zone.value);
  const chosen = [earlier, later].find((choice) => choice.disambiguation === time.disambiguation);
  if (chosen !== undefined) return asInstant(chosen, time, zone.value);
  const wallClock = local.toString();
  const kind = earlier.local.startsWith(wallClock) ? 'repeated' : 'skipped';
  const message = text(kind === 'repeated' ? 'case.localTimeRepeated' : 'case.localTimeSkipped', {
    local: time.local,
    zone: time.timeZone,
    earlier: earlier.instant,
    later: later.instant,
  });
  const code = kind === 'repeated' ? 'local-time-repeated' : 'local-time-skipped';
  return {
    kind,
    zone: zone.value,
    choices: [earlier, later],
    problem: problem(code, message, 'incident.disambiguation'),
  };
}

/** The local date and time at `instant` in a zone, with its offset: `2026-11-18T09:14:05+01:00`. */
export function localTimeAt(instant: string, zone: TimeZone): string {
  return withOffset(Temporal.Instant.from(instant).toZonedDateTimeISO(zone.id));
}

function asInstant(choice: PossibleInstant, time: IncidentTime, zone: TimeZone): ResolvedTime {
  if (time.instant !== undefined && !sameInstant(time.instant, choice.instant)) {
    const message = text('case.instantDisagrees', {
      instant: time.instant,
      local: time.local,
      zone: time.timeZone,
      derived: choice.instant,
    });
    return { kind: 'invalid', problem: problem('local-time-invalid', message, 'incident.instant') };
  }
  return { kind: 'instant', instant: choice.instant, local: choice.local, zone };
}

function sameInstant(given: string, derived: string): boolean {
  try {
    return Temporal.Instant.from(given).equals(Temporal.Instant.from(derived));
  } catch {
    return false;
  }
}

function at(
  local: Temporal.PlainDateTime,
  zone: TimeZone,
  disambiguation: PossibleInstant['disambiguation'],
): PossibleInstant {
  const zoned = local.toZonedDateTime(zone.id, { disambiguation });
  return { disambiguation, instant: zoned.toInstant().toString(), local: withOffset(zoned) };
}

function withOffset(zoned: Temporal.ZonedDateTime): string {
  return zoned.toString({ timeZoneName: 'never' });
}

const localPattern = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}([.,]\d{1,9})?)?$/;

function parseLocal(local: string): Temporal.PlainDateTime | undefined {
  const trimmed = local.trim();
  if (!localPattern.test(trimmed)) return undefined;
  try {
    return Temporal.PlainDateTime.from(trimmed.replace(' ', 'T'), { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

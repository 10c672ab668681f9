import { Temporal } from 'temporal-polyfill';
import { findWindows, WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';

/** A zone that is known: the id to calculate with, and the name it was given by. */
export type TimeZone = {
  /** IANA name in its usual spelling, or a fixed offset such as `+01:00`. */
  readonly id: string;
  readonly kind: 'iana' | 'windows' | 'offset';
  /** As the person wrote it. */
  readonly given: string;
};

const offsetPattern = /^(?:utc|gmt)?\s*([+\-\u2212])\s*(\d{1,2})(?::?(\d{2}))?$/i;

/**
 * Finds the zone behind an IANA name, a Windows zone name (CLDR's table) or a fixed offset
 * (`+01:00`, `UTC+1`, `Z`, `UTC`). Upper and lower case do not matter. Problem: unknown-time-zone.
 */
export function resolveTimeZone(given: string, field = 'incident.timeZone'): Result<TimeZone> {
  const name = given.trim();
  if (/^(z|utc|gmt)$/i.test(name)) return success({ id: 'UTC', kind: 'iana', given });
  const offset = fixedOffset(name);
  if (offset !== undefined) return success({ id: offset, kind: 'offset', given });
  const windows = windowsZone(name);
  if (windows !== undefined) return success({ id: windows, kind: 'windows', given });
  const iana = ianaZone(name);
  if (iana !== undefined) return success({ id: iana, kind: 'iana', given });
  return failure('unknown-time-zone', text('case.unknownTimeZone', { field, zone: given }), field);
}

/** The Windows name of an IANA zone, where CLDR's table has one. */
export function windowsNameOf(ianaName: string): string | undefined {
  const [name] = findWindows(ianaName);
  return name;
}

function fixedOffset(name: string): string | undefined {
  const match = offsetPattern.exec(name);
  if (match === null) return undefined;
  const [, sign, hours, minutes = '00'] = match;
  if (hours === undefined || Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}

let ianaByWindowsName: ReadonlyMap<string, string> | undefined;

/** CLDR gives each Windows zone a default IANA zone under the territory `001`, the world. */
function windowsZone(name: string): string | undefined {
  ianaByWindowsName ??= new Map(
    WINDOWS_TO_IANA_MAP.filter((entry) => entry.territory === '001').map((entry) => [
      entry.windowsName.toLowerCase(),
      entry.iana[0],
    ]),
  );
  return ianaByWindowsName.get(name.toLowerCase());
}

function ianaZone(name: string): string | undefined {
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(name)) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return undefined;
  }
}

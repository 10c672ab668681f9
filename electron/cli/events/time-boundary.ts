import {
  dayInZone,
  isoToFileTime,
  parseInstant,
  resolveIncidentTime,
  resolveTimeZone,
  type TimeZone,
  text,
} from '#core';
import { UsageError } from '../usage-error';

/** `--from` or `--to`, as it was given. */
export type TimeOption = {
  /** The switch, for sentences about it. */
  readonly name: '--from' | '--to';
  readonly value: string;
  /** What `--zone` says; a zone written behind the time goes before it. */
  readonly zone: string | undefined;
};

const localTime =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ]+(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?))?(?:\s+(.+)|\[(.+)\])?$/;

/**
 * The ISO instant in UTC that a time on the command line means: an instant with its offset, a local time with its zone,
 * or a day, of which `--from` takes the first moment and `--to` the last. Throws UsageError with what to write when that is not sure.
 */
export function timeBoundary({ name, value, zone }: TimeOption): string {
  const given = value.trim();
  const instant = parseInstant(given) ?? localInstant({ name, value: given, zone });
  if (isoToFileTime(instant) !== undefined) return instant;
  throw new UsageError(text('cli.timeOutOfRange', { name, value: given }));
}

/** The zone that `--zone` or the text behind a time names. Throws UsageError for one that is not known. */
export function zoneOption(given: string, name: string): TimeZone {
  const zone = resolveTimeZone(given, name);
  if (zone.ok) return zone.value;
  throw new UsageError(zone.problem.message);
}

function localInstant({ name, value, zone }: TimeOption): string {
  const [, date, time, behind, inBrackets] = localTime.exec(value) ?? [];
  if (date === undefined) throw new UsageError(text('cli.notATime', { name, value }));
  const written = behind ?? inBrackets;
  const zoneName = written ?? zone;
  if (zoneName === undefined) throw new UsageError(text('cli.timeWithoutZone', { name, value }));
  const known = zoneOption(zoneName, written === undefined ? '--zone' : name);
  if (time === undefined) return dayBoundary(date, known, name);
  const local = `${date}T${/^\d:/.test(time) ? '0' : ''}${time}`;
  const resolved = resolveIncidentTime({ local, timeZone: zoneName });
  switch (resolved.kind) {
    case 'instant':
      return resolved.instant;
    case 'invalid':
      throw new UsageError(text('cli.notATime', { name, value }));
    case 'repeated':
    case 'skipped': {
      const [earlier, later] = resolved.choices;
      const key = resolved.kind === 'repeated' ? 'cli.timeRepeated' : 'cli.timeSkipped';
      const readings = { earlier: earlier.local, later: later.local };
      throw new UsageError(text(key, { name, local, zone: zoneName, ...readings }));
    }
  }
}

function dayBoundary(date: string, zone: TimeZone, name: TimeOption['name']): string {
  const day = dayInZone(date, zone);
  if (day === undefined) throw new UsageError(text('cli.noSuchDay', { name, date, zone: zone.given }));
  return name === '--from' ? day.first : day.last;
}

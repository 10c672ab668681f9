import {
  isoToFileTime,
  parseInstant,
  resolveIncidentTime,
  resolveTimeZone,
  type TimeZone,
  text,
} from '#core';
import { UsageError } from '../usage-error';

/** A time on the command line. */
export type GivenTime = {
  /** The switch, for sentences about it. */
  readonly name: string;
  readonly value: string;
  /** What `--zone` says; a zone written behind the time goes before it. */
  readonly zone: string | undefined;
};

/** A moment as an ISO instant in UTC, with the zone it was given in, or a whole day. */
export type ReadTime =
  | { readonly kind: 'moment'; readonly instant: string; readonly zone: TimeZone | undefined }
  | { readonly kind: 'day'; readonly date: string; readonly zone: TimeZone };

const localTime =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ]+(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?))?(?:\s+(.+)|\[(.+)\])?$/;

/** The zone in brackets behind an instant, else its offset. */
const zoneOfInstant = /([+-]\d{2}(?::?\d{2})?)(?:\[([^\]]+)\])?$/;

/**
 * Reads an instant with its offset, a local time with its zone, or a day with its zone. Throws UsageError with what to
 * write when what is meant is not sure.
 */
export function readTime({ name, value, zone }: GivenTime): ReadTime {
  const given = value.trim();
  const instant = parseInstant(given);
  if (instant === undefined) return localOrDay({ name, value: given, zone });
  checkedInstant(instant, { name, value: given });
  const [, offset, inBrackets] = zoneOfInstant.exec(given) ?? [];
  const named = inBrackets ?? zone ?? offset;
  const known = named === undefined ? undefined : resolveTimeZone(named, name);
  return { kind: 'moment', instant, zone: known?.ok ? known.value : undefined };
}

/** Gives the instant back. Throws UsageError for one that no event log can hold. */
export function checkedInstant(instant: string, { name, value }: Omit<GivenTime, 'zone'>): string {
  if (isoToFileTime(instant) !== undefined) return instant;
  throw new UsageError(text('cli.timeOutOfRange', { name, value: value.trim() }));
}

/** The zone that `--zone` or the text behind a time names. Throws UsageError for one that is not known. */
export function zoneOption(given: string, name: string): TimeZone {
  const zone = resolveTimeZone(given, name);
  if (zone.ok) return zone.value;
  throw new UsageError(zone.problem.message);
}

function localOrDay({ name, value, zone }: GivenTime): ReadTime {
  const [, date, time, behind, inBrackets] = localTime.exec(value) ?? [];
  if (date === undefined) throw new UsageError(text('cli.notATime', { name, value }));
  const written = behind ?? inBrackets;
  const zoneName = written ?? zone;
  if (zoneName === undefined) throw new UsageError(text('cli.timeWithoutZone', { name, value }));
  const known = zoneOption(zoneName, written === undefined ? '--zone' : name);
  if (time === undefined) return { kind: 'day', date, zone: known };
  const local = `${date}T${/^\d:/.test(time) ? '0' : ''}${time}`;
  const resolved = resolveIncidentTime({ local, timeZone: zoneName });
  switch (resolved.kind) {
    case 'instant':
      checkedInstant(resolved.instant, { name, value });
      return { kind: 'moment', instant: resolved.instant, zone: known };
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

import { localTimeAt, type TimeZone, text } from '#core';

/** Day and time of an instant in UTC to the second, such as `2026-11-18 08:14:08`. */
export function utcClock(instant: string): string {
  return instant.replace('T', ' ').replace(/(?:\.\d+)?Z$/, '');
}

/** The time on the clock of a zone, with its day where that is another one; nothing for UTC itself and without a zone. */
export function zoneClock(instant: string, zone: TimeZone | undefined): string | undefined {
  if (zone === undefined || zone.id === 'UTC') return undefined;
  const [, day, time] = /^([^T]+)T(\d\d:\d\d:\d\d)/.exec(localTimeAt(instant, zone)) ?? [];
  if (day === undefined || time === undefined) return undefined;
  return instant.startsWith(`${day}T`) ? time : `${day} ${time}`;
}

/** An instant on both clocks, where a zone is known: `2026-11-18 08:14:08 UTC (09:14:08 Europe/Berlin)`. */
export function bothClocks(instant: string, zone: TimeZone | undefined): string {
  const utc = utcClock(instant);
  const local = zoneClock(instant, zone);
  return local === undefined || zone === undefined
    ? text('cli.triage.utc', { utc })
    : text('cli.triage.bothClocks', { utc, local, zone: zone.given });
}

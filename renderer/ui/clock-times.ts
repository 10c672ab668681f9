import { localTimeAt } from '#core/case/incident-time';
import type { TimeZone } from '#core/case/time-zone';
import { formatUtc } from './format';

/** An instant on the clock of a zone, with its offset: `2026-11-18 09:14:05 UTC+01:00`. Undefined for what is none. */
function formatInZone(instant: string, zone: TimeZone): string | undefined {
  try {
    const local = localTimeAt(instant, zone);
    return `${local.slice(0, 10)} ${local.slice(11, 19)} UTC${local.slice(-6)}`;
  } catch {
    return undefined;
  }
}

/** Both clocks, the local one first; only UTC where no zone is known or the zone is UTC. */
export function clocksOf(instant: string, zone: TimeZone | undefined): readonly string[] {
  const utc = formatUtc(instant);
  if (zone === undefined || zone.id === 'UTC') return [utc];
  const local = formatInZone(instant, zone);
  return local === undefined ? [utc] : [local, utc];
}

/** Both clocks in one line, for what is read aloud or copied. */
export function clocksLine(instant: string, zone: TimeZone | undefined): string {
  const [first = '', second] = clocksOf(instant, zone);
  return second === undefined ? first : `${first} (${second})`;
}

import { Temporal } from 'temporal-polyfill';
import type { TimeZone } from './time-zone';

/** The first and the last moment of a day, as ISO instants in UTC; the last to 100 ns, as event logs count. */
export type DayInZone = { readonly first: string; readonly last: string };

/**
 * A day (`2026-11-18`) as the clocks of a zone have it: 23 or 25 hours long at a clock change, and from its first
 * moment on where midnight is skipped. Nothing for a date that is none, and for one that the zone left out.
 */
export function dayInZone(date: string, zone: TimeZone): DayInZone | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  try {
    const day = Temporal.PlainDate.from(date, { overflow: 'reject' });
    const first = day.toZonedDateTime(zone.id);
    if (!first.toPlainDate().equals(day)) return undefined;
    const last = day.add({ days: 1 }).toZonedDateTime(zone.id).subtract({ nanoseconds: 100 });
    return { first: first.toInstant().toString(), last: last.toInstant().toString() };
  } catch {
    return undefined;
  }
}

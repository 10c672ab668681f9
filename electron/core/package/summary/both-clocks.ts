import { localTimeAt } from '../../case/incident-time';
import type { TimeZone } from '../../case/time-zone';

/** One moment on both clocks, as ISO texts; `local` is absent when the case names no zone that is known. */
export type BothClocks = { readonly utc: string; readonly local?: string };

/** Puts an instant on both clocks; a text that is no instant stays as it is, on the UTC clock alone. */
export function bothClocks(instant: string, zone: TimeZone | undefined): BothClocks {
  if (zone === undefined) return { utc: instant };
  try {
    return { utc: instant, local: localTimeAt(instant, zone) };
  } catch {
    return { utc: instant };
  }
}

/**
 * `2026-11-18T09:14:08.1234567+01:00` as `2026-11-18 09:14:08.123 +01:00`, and `...Z` as `... UTC`. Fractions are cut to
 * milliseconds, never rounded, so that what is shown is the beginning of what the records say.
 */
export function clockText(iso: string): string {
  const [, date, time, fraction, offset] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.(\d+))?(Z|[+-]\d{2}:\d{2})$/.exec(iso) ?? [];
  if (date === undefined || time === undefined || offset === undefined) return iso;
  const thousandths = (fraction ?? '').slice(0, 3).padEnd(3, '0');
  const milliseconds = thousandths === '000' ? '' : `.${thousandths}`;
  return `${date} ${time}${milliseconds} ${offset === 'Z' ? 'UTC' : offset}`;
}

/** `2026-11-18 09:14:05 +01:00 (2026-11-18 08:14:05 UTC)`, or the UTC clock alone where no zone is known. */
export function bothClocksText(at: BothClocks): string {
  const utc = clockText(at.utc);
  return at.local === undefined ? utc : `${clockText(at.local)} (${utc})`;
}

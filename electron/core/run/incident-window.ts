import type { TimeWindow } from '../collectors/collector';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';

/** What happens after an incident explains it for a while: a reset that is retried, a password that synchronizes. */
const hoursAfter = 2;
const hoursPerUnit = { m: 1 / 60, h: 1, d: 24 } as const;
const longestHours = 365 * 24;

/**
 * The part of a log that is looked at for an incident: `windowHours` before it, and as many but at most two after.
 * `instant` is an ISO instant. Throws RangeError when it is none.
 */
export function incidentWindow(instant: string, windowHours: number): TimeWindow {
  const at = Date.parse(instant);
  const shifted = (hours: number) => new Date(at + Math.round(hours * 3_600_000)).toISOString();
  return {
    fromInstant: shifted(-windowHours),
    toInstant: shifted(Math.min(windowHours, hoursAfter)),
  };
}

/** Reads `24h`, `90m` or `7d` as hours, up to a year. Problem: wrong-usage. */
export function parseWindow(given: string): Result<number> {
  const match = /^\s*(\d{1,6}(?:\.\d{1,6})?)\s*([mhd])\s*$/i.exec(given);
  const unit = match?.[2]?.toLowerCase();
  const factor = unit === 'm' || unit === 'h' || unit === 'd' ? hoursPerUnit[unit] : 0;
  const hours = Number(match?.[1] ?? 0) * factor;
  return hours > 0 && hours <= longestHours
    ? success(hours)
    : failure('wrong-usage', text('collector.windowInvalid', { given }), 'window');
}

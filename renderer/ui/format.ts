import { spokenLanguage, type TextKey, text } from '#core/texts/text';

const numbers = new Intl.NumberFormat(spokenLanguage());
const decimals = new Intl.NumberFormat(spokenLanguage(), {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** A whole number with separators: `3,959`. */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** A size for reading: `812 bytes`, `12.4 KB`, `3.2 MB`, with 1 KB = 1,024 bytes as Windows counts. */
export function formatBytes(sizeBytes: number): string {
  if (sizeBytes < 1024) return text('window.size.bytes', { size: formatNumber(sizeBytes) });
  const units = ['KB', 'MB', 'GB', 'TB'];
  let size = sizeBytes / 1024;
  let unit = 0;
  while (size >= 1023.95 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${decimals.format(size)} ${units[unit]}`;
}

/** A span of time for reading: `< 0.1 s`, `0.8 s`, `12 s`, `3 min 05 s`. */
export function formatDuration(durationMs: number): string {
  const seconds = durationMs / 1000;
  if (seconds < 0.1) return `< ${decimals.format(0.1)} s`;
  if (seconds < 10) return `${decimals.format(seconds)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

/** An instant in UTC: `2026-11-18 08:14:05 UTC`. */
export function formatUtc(instant: string): string {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) return instant;
  return `${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** An instant on this computer's clock, with its offset: `2026-11-18 09:14 UTC+01:00`. */
export function formatLocal(instant: string): string {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) return instant;
  const offsetMinutes = -new Date(ms).getTimezoneOffset();
  const clock = new Date(ms + offsetMinutes * 60_000).toISOString().slice(0, 16).replace('T', ' ');
  return `${clock} UTC${formatOffset(offsetMinutes)}`;
}

/** The hour and minute of an instant on this computer's clock. */
export function formatClock(instant: string): string {
  return formatLocal(instant).slice(11, 16);
}

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hours}:${String(size % 60).padStart(2, '0')}`;
}

const relative = new Intl.RelativeTimeFormat(spokenLanguage(), { numeric: 'always' });
const steps = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** How long ago, or in how long: `3 hours ago`, `in 2 days`. */
export function formatRelative(instant: string, nowMs: number): string {
  const seconds = (Date.parse(instant) - nowMs) / 1000;
  for (const [unit, length] of steps) {
    if (Math.abs(seconds) >= length) return relative.format(Math.trunc(seconds / length), unit);
  }
  return relative.format(Math.trunc(seconds), 'second');
}

/** The text for one of something or for several. */
export function counted(count: number, one: TextKey, many: TextKey): string {
  return text(count === 1 ? one : many, { count: formatNumber(count) });
}

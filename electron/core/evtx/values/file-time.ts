/** A Windows FILETIME: 100 ns steps since 1601-01-01 UTC as two unsigned 32-bit halves. */
export type FileTime = { readonly high: number; readonly low: number };

const ticksPerSecond = 10_000_000;
/** 2^32 = wholeSeconds x 10^7 + restTicks: lets the division below stay under 2^53. */
const wholeSeconds = 429;
const restTicks = 4_967_296;
const daysFrom1601To1970 = 134_774;
const isoInstant = /^(\d{4}|\+\d{6})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/;

let lastDay = -1;
let lastDayText = '';

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function dayText(daysSince1601: number): string {
  if (daysSince1601 !== lastDay) {
    const date = new Date((daysSince1601 - daysFrom1601To1970) * 86_400_000);
    const year = date.getUTCFullYear();
    const yearText = year > 9999 ? `+${padded(year, 6)}` : padded(year, 4);
    lastDayText = `${yearText}-${padded(date.getUTCMonth() + 1, 2)}-${padded(date.getUTCDate(), 2)}T`;
    lastDay = daysSince1601;
  }
  return lastDayText;
}

/**
 * The instant as ISO text in UTC with seven decimals, exact for every 64-bit value
 * (`1601-01-01T00:00:00.0000000Z` to `+060056-05-28T05:36:10.9551615Z`).
 */
export function fileTimeToIso(high: number, low: number): string {
  const quotient = Math.floor(high / ticksPerSecond);
  const remainder = high % ticksPerSecond;
  const ticks = remainder * restTicks + low;
  const seconds = quotient * 0x1_0000_0000 + remainder * wholeSeconds + Math.floor(ticks / ticksPerSecond);
  const day = Math.floor(seconds / 86_400);
  const secondOfDay = seconds - day * 86_400;
  const hour = Math.floor(secondOfDay / 3_600);
  const minute = Math.floor((secondOfDay % 3_600) / 60);
  const second = secondOfDay % 60;
  return `${dayText(day)}${padded(hour, 2)}:${padded(minute, 2)}:${padded(second, 2)}.${padded(ticks % ticksPerSecond, 7)}Z`;
}

/**
 * The FILETIME of an ISO instant that names its offset (`Z` or `+hh:mm`); decimals beyond 100 ns are cut off.
 * Gives nothing for other text, for a date that does not exist, and outside the years a FILETIME can name.
 */
export function isoToFileTime(iso: string): FileTime | undefined {
  const [, year, month, day, hour, minute, second, decimals = '', offset] = isoInstant.exec(iso) ?? [];
  if (year === undefined || offset === undefined) return undefined;
  const local = new Date(0);
  local.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  local.setUTCHours(Number(hour), Number(minute), Number(second));
  const exists = local.getUTCDate() === Number(day) && local.getUTCMonth() === Number(month) - 1;
  if (!exists || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const seconds = local.getTime() / 1000 - offsetSeconds(offset) + daysFrom1601To1970 * 86_400;
  const ticks = BigInt(seconds) * BigInt(ticksPerSecond) + BigInt(decimals.slice(0, 7).padEnd(7, '0'));
  if (ticks < 0n || ticks > 0xffff_ffff_ffff_ffffn) return undefined;
  return { high: Number(ticks >> 32n), low: Number(ticks & 0xffff_ffffn) };
}

function offsetSeconds(offset: string): number {
  if (offset === 'Z') return 0;
  const size = Number(offset.slice(1, 3)) * 3_600 + Number(offset.slice(4, 6)) * 60;
  return offset.startsWith('-') ? -size : size;
}

/** Negative when `a` is earlier than `b`, 0 when both are the same instant, positive when it is later. */
export function compareFileTimes(a: FileTime, b: FileTime): number {
  return a.high - b.high || a.low - b.low;
}

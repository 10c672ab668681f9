import { fileTimeToIso } from '../values/file-time';
import { type ByteOutput, putAscii } from './byte-output';

const ticksPerSecond = 10_000_000;
/** 2^32 = wholeSeconds x 10^7 + restTicks: lets the division below stay under 2^53. */
const wholeSeconds = 429;
const restTicks = 4_967_296;
/** `2026-11-18T`, as long as the year has four digits. */
const usualDayLength = 11;

let lastDay = -1;
let lastDayText = '';

/** Writes a FILETIME as `fileTimeToIso` does; the day, which is the same for most neighbours, is made only when it changes. */
export function putFileTime(output: ByteOutput, high: number, low: number): void {
  const quotient = Math.floor(high / ticksPerSecond);
  const ticks = (high - quotient * ticksPerSecond) * restTicks + low;
  const tickSeconds = Math.floor(ticks / ticksPerSecond);
  const seconds = quotient * 0x1_0000_0000 + (high - quotient * ticksPerSecond) * wholeSeconds + tickSeconds;
  const day = Math.floor(seconds / 86_400);
  if (day !== lastDay) {
    const text = fileTimeToIso(high, low);
    lastDayText = text.slice(0, text.indexOf('T') + 1);
    lastDay = day;
  }
  if (lastDayText.length !== usualDayLength) {
    putAscii(output, fileTimeToIso(high, low));
    return;
  }
  putAscii(output, lastDayText);
  const { bytes } = output;
  const secondOfDay = seconds - day * 86_400;
  const minuteOfDay = (secondOfDay / 60) | 0;
  const hour = (minuteOfDay / 60) | 0;
  let { at } = output;
  at = putTwoDigits(bytes, at, hour, 0x3a);
  at = putTwoDigits(bytes, at, minuteOfDay - hour * 60, 0x3a);
  at = putTwoDigits(bytes, at, secondOfDay - minuteOfDay * 60, 0x2e);
  let rest = ticks - tickSeconds * ticksPerSecond;
  for (let place = at + 6; place >= at; place--) {
    const tenth = (rest / 10) | 0;
    bytes[place] = 0x30 + rest - tenth * 10;
    rest = tenth;
  }
  bytes[at + 7] = 0x5a;
  output.at = at + 8;
}

function putTwoDigits(bytes: Buffer, at: number, value: number, behind: number): number {
  const tens = (value / 10) | 0;
  bytes[at] = 0x30 + tens;
  bytes[at + 1] = 0x30 + value - tens * 10;
  bytes[at + 2] = behind;
  return at + 3;
}

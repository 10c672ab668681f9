import type { Chunk } from '../chunk/chunk';
import type { ByteOutput } from '../output/byte-output';
import { putWideUnit } from '../output/put-wide-unit';
import type { TextForm } from '../output/text-form';

const escapes: readonly (readonly [number, string])[] = [
  [0x08, 'b'],
  [0x09, 't'],
  [0x0a, 'n'],
  [0x0c, 'f'],
  [0x0d, 'r'],
  [0x22, '"'],
  [0x5c, '\\'],
];
/** 1 for ASCII that stands in a JSON string as it is. */
const isPlain = new Uint8Array(256).fill(1, 0x20, 0x80);
const shortEscape = new Uint8Array(128);
for (const [unit, letter] of escapes) {
  isPlain[unit] = 0;
  shortEscape[unit] = letter.charCodeAt(0);
}
const hexDigits = Buffer.from('0123456789abcdef');

/** Texts as the inside of a JSON string, with the escapes that `JSON.stringify` uses, lone surrogates included. */
export const jsonText: TextForm = { putUtf16, putAscii };

function putUtf16(output: ByteOutput, { bytes: source, view }: Chunk, start: number, end: number): void {
  const { bytes } = output;
  let { at } = output;
  const lastPair = end - 4;
  for (let from = start; from + 1 < end; from += 2) {
    // Two units at a time, as long as they are ASCII.
    for (; from <= lastPair; from += 4) {
      const pair = view.getUint32(from, true);
      if ((pair & 0xff80_ff80) !== 0) break;
      const first = pair & 0x7f;
      const second = pair >>> 16;
      if (((isPlain[first] as number) & (isPlain[second] as number)) === 0) break;
      bytes[at] = first;
      bytes[at + 1] = second;
      at += 2;
    }
    if (from + 1 >= end) break;
    const low = source[from] as number;
    const high = source[from + 1] as number;
    if (high === 0 && isPlain[low] === 1) {
      bytes[at++] = low;
      continue;
    }
    const unit = (high << 8) | low;
    if (unit < 0x80) {
      at = putEscape(bytes, at, unit);
      continue;
    }
    const next = from + 3 < end ? (source[from + 2] as number) | ((source[from + 3] as number) << 8) : 0;
    const behind = putWideUnit(bytes, at, unit, next);
    if (behind - at === 4) from += 2;
    at = behind > at ? behind : putUnicodeEscape(bytes, at, unit);
  }
  output.at = at;
}

function putAscii(output: ByteOutput, { bytes: source }: Chunk, start: number, end: number): boolean {
  const { bytes } = output;
  let { at } = output;
  for (let from = start; from < end; from++) {
    const byte = source[from] as number;
    if (byte >= 0x80) return false;
    if (isPlain[byte] === 1) bytes[at++] = byte;
    else at = putEscape(bytes, at, byte);
  }
  output.at = at;
  return true;
}

function putEscape(bytes: Buffer, at: number, unit: number): number {
  const letter = shortEscape[unit] as number;
  if (letter === 0) return putUnicodeEscape(bytes, at, unit);
  bytes[at] = 0x5c;
  bytes[at + 1] = letter;
  return at + 2;
}

function putUnicodeEscape(bytes: Buffer, at: number, unit: number): number {
  bytes[at] = 0x5c;
  bytes[at + 1] = 0x75;
  for (let digit = 0; digit < 4; digit++) {
    bytes[at + 2 + digit] = hexDigits[(unit >> (12 - digit * 4)) & 0xf] as number;
  }
  return at + 6;
}

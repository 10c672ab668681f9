import type { Chunk } from '../chunk/chunk';
import type { ByteOutput } from '../output/byte-output';

/** The most bytes that one UTF-16 unit, or one byte of ASCII text, becomes: `\u0003`. */
export const mostBytesPerUnit = 6;

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

/**
 * Writes the UTF-16LE text from `start` to `end` as the inside of a JSON string in UTF-8, with the escapes that
 * `JSON.stringify` uses, lone surrogates included. There is room for it.
 */
export function putUtf16(
  output: ByteOutput,
  { bytes: source, view }: Chunk,
  start: number,
  end: number,
): void {
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
    } else if (unit < 0x800) {
      bytes[at++] = 0xc0 | (unit >> 6);
      bytes[at++] = 0x80 | (unit & 0x3f);
    } else if (unit < 0xd800 || unit > 0xdfff) {
      bytes[at++] = 0xe0 | (unit >> 12);
      bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[at++] = 0x80 | (unit & 0x3f);
    } else {
      const next = from + 3 < end ? (source[from + 2] as number) | ((source[from + 3] as number) << 8) : 0;
      if (unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) {
        const point = 0x1_0000 + ((unit & 0x3ff) << 10) + (next & 0x3ff);
        bytes[at++] = 0xf0 | (point >> 18);
        bytes[at++] = 0x80 | ((point >> 12) & 0x3f);
        bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
        bytes[at++] = 0x80 | (point & 0x3f);
        from += 2;
      } else at = putUnicodeEscape(bytes, at, unit);
    }
  }
  output.at = at;
}

/**
 * Writes bytes of ASCII text as the inside of a JSON string; false, with nothing written, when one of them is not
 * ASCII. There is room for it.
 */
export function putAsciiBytes(output: ByteOutput, source: Buffer, start: number, end: number): boolean {
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

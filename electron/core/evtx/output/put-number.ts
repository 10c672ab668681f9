import { type ByteOutput, putAscii } from './byte-output';

const zero = 0x30;
const lowerHex = Buffer.from('0123456789abcdef');
const upperHex = Buffer.from('0123456789ABCDEF');
const twoTo32 = 0x1_0000_0000;
/** Decimal digits of the largest number that is exact in a double. */
const digits = new Uint8Array(16);

/** Writes a whole number from 0 to 2^53 - 1 in decimal. */
export function putUnsigned(output: ByteOutput, value: number): void {
  if (value < 10) {
    output.bytes[output.at++] = zero + value;
    return;
  }
  const { bytes } = output;
  let count = 0;
  let rest = value;
  // Whole numbers above 31 bits are divided as doubles, the rest more quickly.
  while (rest > 0x7fff_ffff) {
    const quotient = Math.floor(rest / 10);
    digits[count++] = rest - quotient * 10;
    rest = quotient;
  }
  let small = rest | 0;
  while (small > 0) {
    const quotient = (small / 10) | 0;
    digits[count++] = small - quotient * 10;
    small = quotient;
  }
  let { at } = output;
  while (count > 0) bytes[at++] = zero + (digits[--count] as number);
  output.at = at;
}

/** Writes a whole number, at least -(2^53 - 1) and at most 2^53 - 1. */
export function putSigned(output: ByteOutput, value: number): void {
  if (value < 0) output.bytes[output.at++] = 0x2d;
  putUnsigned(output, Math.abs(value));
}

/** Writes an unsigned number of 64 bits in two halves. */
export function putUnsigned64(output: ByteOutput, high: number, low: number): void {
  if (high < 0x20_0000) putUnsigned(output, high * twoTo32 + low);
  else putAscii(output, String((BigInt(high) << 32n) | BigInt(low)));
}

/** Writes `0x` and the hexadecimal digits of 64 bits in two halves, without leading zeros. */
export function putHexadecimal(output: ByteOutput, high: number, low: number): void {
  const { bytes } = output;
  let { at } = output;
  bytes[at++] = zero;
  bytes[at++] = 0x78;
  let isLeading = true;
  for (let place = 60; place >= 0; place -= 4) {
    const nibble = (place >= 32 ? high >>> (place - 32) : low >>> place) & 0xf;
    if (isLeading && nibble === 0 && place > 0) continue;
    isLeading = false;
    bytes[at++] = lowerHex[nibble] as number;
  }
  output.at = at;
}

/** Writes the bytes from `start` to `end` as upper-case hexadecimal. */
export function putHexBytes(output: ByteOutput, source: Buffer, start: number, end: number): void {
  const { bytes } = output;
  let { at } = output;
  for (let from = start; from < end; from++) {
    const byte = source[from] as number;
    bytes[at++] = upperHex[byte >> 4] as number;
    bytes[at++] = upperHex[byte & 0xf] as number;
  }
  output.at = at;
}

/** Where the 16 bytes of a GUID stand in its text; the first three fields are little-endian. */
const guidOrder = new Int8Array([3, 2, 1, 0, -1, 5, 4, -1, 7, 6, -1, 8, 9, -1, 10, 11, 12, 13, 14, 15]);

/** Writes the GUID at `start` as `{XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX}`. */
export function putGuid(output: ByteOutput, source: Buffer, start: number): void {
  const { bytes } = output;
  let { at } = output;
  bytes[at++] = 0x7b;
  for (let index = 0; index < guidOrder.length; index++) {
    const place = guidOrder[index] as number;
    if (place < 0) {
      bytes[at++] = 0x2d;
      continue;
    }
    const byte = source[start + place] as number;
    bytes[at++] = upperHex[byte >> 4] as number;
    bytes[at++] = upperHex[byte & 0xf] as number;
  }
  bytes[at++] = 0x7d;
  output.at = at;
}

import * as zlib from 'node:zlib';

/**
 * Tables for eight bytes a step: `tables[k * 256 + b]` is the effect of byte `b` followed by `k` zero bytes.
 */
const tables = (() => {
  const all = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
    all[byte] = value;
  }
  for (let index = 256; index < all.length; index++) {
    const shorter = all[index - 256] ?? 0;
    all[index] = (shorter >>> 8) ^ (all[shorter & 0xff] ?? 0);
  }
  return all;
})();

function entry(zeroBytes: number, byte: number): number {
  return tables[zeroBytes * 256 + (byte & 0xff)] as number;
}

/** As {@link crc32}, without zlib: `zlib.crc32` is missing before Node 20.15. */
export function crc32InScript(bytes: Uint8Array, start = 0, end = bytes.length, before = 0): number {
  let crc = ~before;
  let at = start;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (; at + 8 <= end; at += 8) {
    const low = view.getInt32(at, true) ^ crc;
    const high = view.getInt32(at + 4, true);
    crc =
      entry(7, low) ^
      entry(6, low >>> 8) ^
      entry(5, low >>> 16) ^
      entry(4, low >>> 24) ^
      entry(3, high) ^
      entry(2, high >>> 8) ^
      entry(1, high >>> 16) ^
      entry(0, high >>> 24);
  }
  for (; at < end; at++) crc = (crc >>> 8) ^ entry(0, crc ^ (bytes[at] as number));
  return ~crc >>> 0;
}

/**
 * The CRC-32 of RFC 1952 (zip, gzip, event logs) over `bytes` from `start` to `end`, as an unsigned number.
 * `before` is the result for the bytes that come ahead of these.
 */
export const crc32: typeof crc32InScript =
  typeof zlib.crc32 === 'function'
    ? (bytes, start = 0, end = bytes.length, before = 0) => zlib.crc32(bytes.subarray(start, end), before)
    : crc32InScript;

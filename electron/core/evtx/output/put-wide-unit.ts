/**
 * Writes a UTF-16 unit beyond ASCII as UTF-8 and gives where the next byte goes. A high surrogate is written with the
 * unit behind it, `next`, so that four bytes mean that both are done. A lone surrogate writes nothing.
 */
export function putWideUnit(bytes: Buffer, at: number, unit: number, next: number): number {
  if (unit < 0x800) {
    bytes[at] = 0xc0 | (unit >> 6);
    bytes[at + 1] = 0x80 | (unit & 0x3f);
    return at + 2;
  }
  if (unit < 0xd800 || unit > 0xdfff) {
    bytes[at] = 0xe0 | (unit >> 12);
    bytes[at + 1] = 0x80 | ((unit >> 6) & 0x3f);
    bytes[at + 2] = 0x80 | (unit & 0x3f);
    return at + 3;
  }
  if (unit > 0xdbff || next < 0xdc00 || next > 0xdfff) return at;
  const point = 0x1_0000 + ((unit & 0x3ff) << 10) + (next & 0x3ff);
  bytes[at] = 0xf0 | (point >> 18);
  bytes[at + 1] = 0x80 | ((point >> 12) & 0x3f);
  bytes[at + 2] = 0x80 | ((point >> 6) & 0x3f);
  bytes[at + 3] = 0x80 | (point & 0x3f);
  return at + 4;
}

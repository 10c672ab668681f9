const twoTo32 = 0x1_0000_0000;

/** The decimal text of an unsigned 64-bit number in two halves. */
export function unsignedText(high: number, low: number): string {
  if (high < 0x20_0000) return String(high * twoTo32 + low);
  return String((BigInt(high) << 32n) | BigInt(low));
}

/** The decimal text of a signed 64-bit number in two unsigned halves. */
export function signedText(high: number, low: number): string {
  if (high < 0x8000_0000) return unsignedText(high, low);
  return String(BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low)));
}

/** `0x` and the digits without leading zeros, as Windows prints its hexadecimal types. */
export function hexadecimalText(high: number, low: number): string {
  return high === 0 ? `0x${low.toString(16)}` : `0x${high.toString(16)}${low.toString(16).padStart(8, '0')}`;
}

/** The shortest decimal text that gives the 64-bit number again; NaN, INF and -INF as in XML Schema. */
export function doubleText(value: number): string {
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0' : String(value);
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'INF' : '-INF';
}

/** The shortest decimal text that gives the 32-bit number again. */
export function floatText(value: number): string {
  if (!Number.isFinite(value)) return doubleText(value);
  for (let digits = 1; digits < 9; digits++) {
    const shorter = Number(value.toPrecision(digits));
    if (Math.fround(shorter) === value) return doubleText(shorter);
  }
  return doubleText(Number(value.toPrecision(9)));
}

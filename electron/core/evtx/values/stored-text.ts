/** Where the text of a UTF-16 value ends: strings have no terminator by rule, but many have one. */
export function utf16End(bytes: Buffer, at: number, size: number): number {
  const end = at + size - (size % 2);
  return end > at && bytes[end - 1] === 0 && bytes[end - 2] === 0 ? end - 2 : end;
}

/** Where the text of an ANSI value ends. */
export function ansiEnd(bytes: Buffer, at: number, size: number): number {
  return size > 0 && bytes[at + size - 1] === 0 ? at + size - 1 : at + size;
}

/**
 * Where the string of an array that begins at `at` ends: each ends in U+0000, the last one, which ends at `last`, perhaps
 * not. The next one begins two bytes behind it.
 */
export function itemEnd(bytes: Buffer, at: number, last: number): number {
  let end = at;
  while (end < last && (bytes[end] !== 0 || bytes[end + 1] !== 0)) end += 2;
  return end;
}

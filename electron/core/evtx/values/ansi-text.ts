/** What windows-1252 has at 0x80 to 0x9F, where it differs from Latin-1; unassigned bytes stay controls. */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * The text of an ANSI value. The log does not say which code page its server used; windows-1252 is assumed.
 * (`TextDecoder` reads windows-1252 as Latin-1 in several Node versions.)
 */
export function ansiText(bytes: Buffer, start: number, end: number): string {
  return bytes
    .toString('latin1', start, end)
    .replace(/[\x80-\x9f]/g, (unit) => windows1252.charAt(unit.charCodeAt(0) - 0x80));
}

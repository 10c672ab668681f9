/** Reads the bytes from `start` to `end` as text of the code page that the log's server used. */
export type AnsiDecoder = (bytes: Buffer, start: number, end: number) => string;

/** The ANSI code pages of Windows, by the name under which the Encoding Standard describes the same mapping. */
const encodings: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1255: 'windows-1255',
  1256: 'windows-1256',
  1257: 'windows-1257',
  1258: 'windows-1258',
  65001: 'utf-8',
};

/** What windows-1252 has at 0x80 to 0x9F, where it differs from Latin-1; unassigned bytes stay controls. */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** The code pages that can be asked for, the one that is assumed first. */
export const codePages: readonly number[] = [1252, ...Object.keys(encodings).map(Number)];

/**
 * The text of ANSI values when the server's code page is windows-1252, as on Western systems; a log does not say which
 * it was. (`TextDecoder` reads windows-1252 as Latin-1 in several Node versions.)
 */
export const westernText: AnsiDecoder = (bytes, start, end) =>
  bytes
    .toString('latin1', start, end)
    .replace(/[\x80-\x9f]/g, (unit) => windows1252.charAt(unit.charCodeAt(0) - 0x80));

/** The decoder for an ANSI code page of Windows; nothing for a number that is none of {@link codePages}. */
export function ansiDecoder(codePage: number): AnsiDecoder | undefined {
  if (codePage === 1252) return westernText;
  const encoding = encodings[codePage];
  if (encoding === undefined) return undefined;
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes, start, end) => decoder.decode(bytes.subarray(start, end));
}

import { lastAtOrBefore } from './last-at-or-before';

/** A pasted text in plain characters, and the way back to where each of them stood. */
export type PlainText = {
  readonly text: string;
  /** The offset in the pasted text, in UTF-16 units, of an offset in `text`. */
  readonly originalAt: (offset: number) => number;
};

const invisible = String.raw`[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+`;
const blank = String.raw`[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]`;
const wide = String.raw`[\uff01-\uff5e]`;
/** Only where a letter, digit or blank stands on both sides, as within a GUID; elsewhere it is punctuation. */
const dash = String.raw`(?<=[0-9A-Za-z ])[\u2010-\u2015\u2212](?=[0-9A-Za-z ])`;
const colon = String.raw`[\u2236\ufe13\ufe55]`;
const entity = String.raw`&(?:amp|quot|apos|lt|gt|nbsp|#\d{1,5}|#[xX][0-9a-fA-F]{1,4});`;
/** Escapes of JSON, JavaScript and PowerShell; several backslashes where JSON lies within JSON, as in a HAR file. */
const escaped = String.raw`\\{1,7}(?:["/]|u[0-9a-fA-F]{4})|\x60{1,3}"|\\{1,7}r\\{1,7}n|\\{1,7}[rnt](?=[\p{Lu}\p{Lo}{"])`;
/** A long value that PowerShell's list breaks behind a hyphen, and goes on below its beginning. */
const wrap = String.raw`(?<=[\p{L}\p{N}]-)\r?\n {8,60}(?=[\p{L}\p{N}])`;

const carried = new RegExp([invisible, blank, wide, dash, colon, entity, escaped, wrap].join('|'), 'gu');

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
};

/**
 * Undoes what carried a text here and is no part of it: marks of direction and other invisible marks, blanks and dashes
 * of typesetting, full-width letters, escapes of HTML and JSON, line breaks within a value. Takes one walk over the text.
 */
export function plainText(pasted: string): PlainText {
  const changedAt: number[] = [];
  const shifts: number[] = [];
  let shift = 0;
  const text = pasted.replace(carried, (match: string, at: number) => {
    const plain = plainOf(match);
    if (plain.length !== match.length) {
      const plainEnd = at - shift + plain.length;
      shift += match.length - plain.length;
      changedAt.push(plainEnd);
      shifts.push(shift);
    }
    return plain;
  });
  const originalAt = (offset: number) => offset + (shifts[lastAtOrBefore(changedAt, offset)] ?? 0);
  return { text, originalAt };
}

function plainOf(match: string): string {
  const [first = ''] = match;
  if (first === '&') return entities[match] ?? character(match.slice(2, -1));
  if (first === '\\' || first === '`') return unescaped(match.replace(/^[\\`]+/, ''));
  if (first >= '\uff01' && first <= '\uff5e') return String.fromCharCode(first.charCodeAt(0) - 0xfee0);
  if (/[\u2010-\u2015\u2212]/.test(first)) return '-';
  if (/[\u2236\ufe13\ufe55]/.test(first)) return ':';
  const isWrap = first === '\r' || first === '\n';
  return /\s/.test(first) && !isWrap && first !== '\ufeff' ? ' ' : '';
}

function unescaped(meant: string): string {
  if (meant.startsWith('u')) return character(`x${meant.slice(1)}`);
  return meant === '"' || meant === '/' ? meant : '\n';
}

/** The character of a code, decimal or with an `x` before it; a blank where that is no visible one. */
function character(code: string): string {
  const unit = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
  return unit > 0x20 && unit !== 0xa0 && unit < 0x10000 ? String.fromCharCode(unit) : ' ';
}

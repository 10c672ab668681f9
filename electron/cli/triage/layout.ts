import type { Screen } from '../screen';

export type Paint = 'heading' | 'error' | 'warning' | 'good' | 'quiet';

const codes: Readonly<Record<Paint, string>> = {
  heading: '1',
  error: '1;31',
  warning: '33',
  good: '32',
  quiet: '2',
};

/** The text in a colour, or as it is on a screen without colours. */
export function painted(text: string, paint: Paint, { hasColors }: Pick<Screen, 'hasColors'>): string {
  return hasColors && text !== '' ? `\u001b[${codes[paint]}m${text}\u001b[0m` : text;
}

/**
 * A text from outside as one harmless line: white space becomes single blanks, control characters and those that change the
 * direction of writing become U+FFFD.
 */
export function harmless(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** What a terminal shows in two columns: East Asian scripts, their forms of punctuation, and pictures (Unicode TR11). */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** How many columns a text takes on a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += wide.test(character) ? 2 : 1;
  return columns;
}

/** The text made harmless and broken into lines of so many columns, between words; a longer word is broken in its middle. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of harmless(text)
    .split(' ')
    .flatMap((part) => pieces(part, columns))) {
    if (line === '') line = word;
    else if (columnsOf(line) + 1 + columnsOf(word) <= columns) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function pieces(word: string, columns: number): readonly string[] {
  if (columnsOf(word) <= columns) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (columnsOf(part + character) > columns) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

/** The text cut to so many columns, its end replaced by an ellipsis where it is longer. */
export function cut(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = '';
  for (const character of text) {
    if (columnsOf(kept + character) > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** The text with blanks behind it up to so many columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** A text with a label before its first line, all its lines below each other. `indent` columns are left free. */
export function labelled(
  label: string,
  text: string,
  { columns }: Pick<Screen, 'columns'>,
  { indent = 2, labelColumns = 9 }: { readonly indent?: number; readonly labelColumns?: number } = {},
): readonly string[] {
  const left = indent + labelColumns;
  return wrapped(text, columns - left).map((line, index) => {
    const first = `${' '.repeat(indent)}${padded(label, labelColumns)}`;
    return `${index === 0 ? first : ' '.repeat(left)}${line}`.trimEnd();
  });
}

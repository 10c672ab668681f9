/** Mean widths at 12 pixels: letters of Europe, and those of scripts that fill a square. */
const letterWidth = 6.4;
const squareWidth = 12.5;
const firstSquareLetter = 0x2e80;

/** As much of a text as fits into `width` pixels, with an ellipsis where it is cut; empty where nothing would be left. */
export function fitWords(words: string, width: number): string {
  const letters = [...words];
  let used = 0;
  let last = 0;
  for (const [index, letter] of letters.entries()) {
    used += (letter.codePointAt(0) ?? 0) >= firstSquareLetter ? squareWidth : letterWidth;
    if (used + squareWidth <= width) last = index + 1;
    if (used > width) return last < 3 ? '' : `${letters.slice(0, last).join('').trimEnd()}…`;
  }
  return words;
}

/** Like `fitWords`, for names that differ at their end: what is cut is their beginning. */
export function fitEnd(words: string, width: number): string {
  const backwards = [...words].reverse().join('');
  return [...fitWords(backwards, width)].reverse().join('');
}

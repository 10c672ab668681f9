import { escapeHtml } from '../../escape-html';
import { oneLine } from '../../plain-text';

/** A text of the drawing; `classes` say how it looks, `tick` and `name` stand centred on `x`. */
export function svgText(x: number, y: number, words: string, classes: string): string {
  return `<text class="${classes}" x="${x}" y="${y}">${escapeHtml(oneLine(words))}</text>`;
}

/** About how wide a text is at 12 units: nothing here can measure, so wide scripts and emoji count as wide. */
export function textWidth(words: string): number {
  let width = 0;
  for (const character of words) {
    const code = character.codePointAt(0) ?? 0;
    width += code >= 0x1f000 ? 16 : code >= 0x1100 ? 12.5 : /[A-ZMW@%m]/.test(character) ? 8.6 : 6.7;
  }
  return width;
}

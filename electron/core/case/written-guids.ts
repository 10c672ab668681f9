import { normalizeGuid } from './guid';
import { type FoundLabel, type Label, labelBefore, labelEndingAt } from './label-before';
import { tableCells } from './table-cells';

/** A GUID in lower case with dashes, and what the words around it say that it is. */
export type WrittenGuid = { readonly value: string; readonly at: number; readonly label: Label | undefined };

const digit = '[0-9a-fA-F]';
/** A console or a mail may break a line within a GUID; text read from a picture has blanks at its dashes. */
const lineBreak = String.raw`(?:\r?\n[ \t>]{0,60})?`;
const dash = ` ?${lineBreak}-${lineBreak} ?`;
const dashed = [8, 4, 4, 4, 12].map(digits).join(dash);
const guidPattern = new RegExp(
  `(?:(?<![0-9]|[0-9A-Fa-f]-)|(?<=%[0-9A-Fa-f]{2}))(?:${dashed})(?![0-9a-z_]|[A-Z](?![a-z])|-${digit}{2})|(?<![0-9A-Za-z])${digit}{32}(?![0-9A-Za-z_]|-${digit})|(?<=%[0-9a-fA-F]{2})${digit}{32}(?![0-9A-Za-z])`,
  'g',
);

/** What programs write where there is none. */
const empty = '00000000-0000-0000-0000-000000000000';

/** All GUIDs in a text, in its order. A GUID without words that say what it is has no label. */
export function writtenGuids(text: string): readonly WrittenGuid[] {
  const cellLabel = tableCells(text);
  const found: WrittenGuid[] = [];
  let floor = 0;
  for (const match of text.matchAll(guidPattern)) {
    const written = match[0];
    const value = normalizeGuid(written.replace(/[^0-9a-f]/gi, ''));
    if (value === undefined || value === empty || written.split('\n').length > 2) continue;
    const at = match.index;
    found.push({ value, at, label: labelOf(text, at, floor, cellLabel) });
    floor = at + written.length;
  }
  return found;
}

function labelOf(
  text: string,
  at: number,
  floor: number,
  cellLabel: (at: number) => Label | undefined,
): Label | undefined {
  const found = labelBefore(text, at, floor);
  if (found === undefined) return cellLabel(at);
  const isPicture =
    found.label === 'cid' &&
    text.slice(found.end, at) === ':' &&
    /[[<(]$|src=.{0,2}$/.test(text.slice(Math.max(0, found.at - 8), found.at));
  if (isPicture) return undefined;
  if (!text.slice(found.end, at).includes('\n')) return found.label;
  return standsAlone(text, found, floor) ? found.label : cellLabel(at);
}

/**
 * Whether a label above a value belongs to it: it is not the last of several columns, and not the last of several labels in a
 * row whose values come after all of them.
 */
function standsAlone(text: string, { at }: FoundLabel, floor: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  const lines = before.split('\n');
  const left = (lines.at(-1) ?? '').trimStart();
  if (/\t|\S {2}|[,;|]/.test(left)) return false;
  const above = lines.slice(0, -1).findLast((line) => line.trim() !== '') ?? '';
  const aboveEnd = at - before.length + before.lastIndexOf(above) + above.trimEnd().length;
  return aboveEnd <= floor || labelEndingAt(text, withoutColon(text, aboveEnd), floor) === undefined;
}

function withoutColon(text: string, end: number): number {
  const colon = /[:\s]{1,3}$/.exec(text.slice(Math.max(0, end - 3), end));
  return end - (colon?.[0].length ?? 0);
}

function digits(count: number): string {
  return `${digit}(?:${lineBreak}${digit}){${count - 1}}`;
}

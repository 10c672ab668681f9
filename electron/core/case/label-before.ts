import type { LabelledIdentifier } from './identifier-labels';
import { identifierLabels, labelledIdentifiers, otherTimeLabels, timestampLabels } from './identifier-labels';

/** What the words before a value say that it is. */
export type Label = LabelledIdentifier | 'timestamp' | 'otherTime';

/** A label, and where its first letter stands. */
export type FoundLabel = { readonly label: Label; readonly at: number; readonly end: number };

/** How far before a value its label may end, and how long a label may be. */
const reach = 120;
const longestLabel = 64;

const labels: Readonly<Record<Label, readonly string[]>> = {
  ...identifierLabels,
  timestamp: timestampLabels,
  otherTime: otherTimeLabels,
};
const names: readonly Label[] = [...labelledIdentifiers, 'timestamp', 'otherTime'];

type LabelPatterns = { readonly atEnd: RegExp; readonly atStart: RegExp };
let madePatterns: LabelPatterns | undefined;

/** Made when they are first needed: they are long, and a window that starts reads no text yet. */
function labelPatterns(): LabelPatterns {
  if (madePatterns !== undefined) return madePatterns;
  const anyLabel = names.map((name) => `(?<${name}>${spelled(labels[name])})`).join('|');
  madePatterns = {
    atEnd: new RegExp(`(?:${anyLabel})$`, 'iu'),
    atStart: new RegExp(`^(?:${anyLabel})`, 'iu'),
  };
  return madePatterns;
}

/** Punctuation, quotes and blanks between a label and its value, and the particles that Asian languages put there. */
const separator =
  /[\s"'`*_:=<>|()[\]{}.#~\\\u2018-\u201f\u00ab\u00bb\u2013\u2014\u00b7\u2022\u2192\u25cf\u300c\u300dはが는은이가是为為-]/u;
const joining = new Set(
  'is was equals ist war lautet est es è é jest to är är je var guid value wert valeur valor'.split(' '),
);
const encoded = /^%(?:3A|3D|22|20|7B|5B)$/i;
const longestTag = 80;

/**
 * The label that a value has: the words before it, with nothing but punctuation, tags and words such as "is" or "ist"
 * between. `floor` is where the value before it ends. Looks at no more than a fixed number of characters.
 */
export function labelBefore(text: string, at: number, floor: number): FoundLabel | undefined {
  const start = Math.max(floor, at - reach);
  const end = start + endOfLabel(text.slice(start, at));
  return labelEndingAt(text, end, floor);
}

/** The label whose last letter stands just before `end`. */
export function labelEndingAt(text: string, end: number, floor: number): FoundLabel | undefined {
  const start = Math.max(floor, end - longestLabel);
  const words = text.slice(start, end);
  const composed = words.normalize('NFC');
  const match = labelPatterns().atEnd.exec(composed);
  if (match === null || !beginsWord(composed, match.index)) return undefined;
  const label = labelOf(match);
  return label === undefined ? undefined : { label, at: end - match[0].length, end };
}

/** The label that a text begins with, and the rest of that text. */
export function labelAtStartOf(words: string): { readonly label: Label; readonly rest: string } | undefined {
  const composed = words.normalize('NFC');
  const match = labelPatterns().atStart.exec(composed);
  const label = match === null ? undefined : labelOf(match);
  if (match === null || label === undefined) return undefined;
  return { label, rest: composed.slice(match[0].length) };
}

function labelOf(match: RegExpExecArray): Label | undefined {
  return names.find((name) => match.groups?.[name] !== undefined);
}

function endOfLabel(before: string): number {
  let end = before.length;
  // A comma stands between both only in the pairs of a HAR file: `"name":"x-ms-request-id","value":"..."`.
  let commaAllowed = false;
  while (end > 0) {
    const last = before[end - 1] ?? '';
    const opening = last === '>' ? openingOf(before, end) : undefined;
    const word = wordBefore(before, end);
    if (opening !== undefined) {
      const named = labelWithin(before.slice(opening, end));
      if (named !== undefined) return opening + named;
      end = opening;
    } else if (encoded.test(before.slice(end - 3, end))) end -= 3;
    else if (joining.has(word.toLowerCase())) {
      end -= word.length;
      commaAllowed = /^["']value["']$/i.test(before.slice(end - 1, end + word.length + 1));
    } else if (separator.test(last)) end -= 1;
    else if (last === ',' && commaAllowed) {
      end -= 1;
      commaAllowed = false;
    } else break;
  }
  return end;
}

/** Where a label ends that is the name of a tag or stands in one of its attributes: `<CorrelationId>`, `<Data Name="TrackingId">`. */
function labelWithin(markup: string): number | undefined {
  for (const pattern of [
    /\b(?:name|id|key)=["'](?<name>[^"'<>]{1,60})["']/di,
    /^<(?:\w{1,20}:)?(?<name>[\w.-]+)/d,
  ]) {
    const match = pattern.exec(markup);
    if (labelAtStartOf(match?.groups?.['name'] ?? '')?.rest === '')
      return match?.indices?.groups?.['name']?.[1];
  }
  return undefined;
}

/** Where the tag begins that ends here, such as `</b>`. */
function openingOf(text: string, end: number): number | undefined {
  const at = Math.max(text.lastIndexOf('<', end - 2), text.lastIndexOf('>', end - 2));
  return text[at] === '<' && end - at <= longestTag ? at : undefined;
}

/** The letters just before `end`; no more of them than the longest joining word has, and one. */
function wordBefore(text: string, end: number): string {
  return /\p{L}{0,8}$/u.exec(text.slice(Math.max(0, end - 8), end))?.[0] ?? '';
}

/**
 * Whether a label begins a word: `client-request-id` is no request id, and `placid` no CID. A page that was copied without
 * its line breaks has the label right behind a digit, the Z of a time, or a word: `contoso.comRequest Id`.
 */
function beginsWord(words: string, at: number): boolean {
  const before = words.slice(0, at);
  if (!/[\p{Script=Latin}\p{Script=Cyrillic}\p{N}][-_]?$/u.test(before) || /%[0-9a-f]{2}$/i.test(before))
    return true;
  const label = words.slice(at);
  return /^\p{Lu}/u.test(label) && (/\d[zZ]?$/.test(before) || (/\p{Ll}$/u.test(before) && /\s/.test(label)));
}

function spelled(sources: readonly string[]): string {
  return sources.map((source) => source.replaceAll(' ', '[\\s._-]*')).join('|');
}

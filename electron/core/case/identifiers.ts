import { normalizeGuid } from './guid';
import {
  identifierLabels,
  type LabelledIdentifier,
  labelledIdentifiers,
  timestampLabels,
} from './identifier-labels';

/** One identifier as it was found; `at` is its offset in the text, in UTF-16 units. */
export type FoundIdentifier = { readonly value: string; readonly at: number };

/** What a pasted text holds; each list is in the order of the text and names a value once. */
export type Identifiers = {
  readonly supportCode: readonly FoundIdentifier[];
  readonly sid: readonly FoundIdentifier[];
  readonly cid: readonly FoundIdentifier[];
  readonly correlationId: readonly FoundIdentifier[];
  readonly traceId: readonly FoundIdentifier[];
  readonly requestId: readonly FoundIdentifier[];
  readonly timestamp: readonly FoundIdentifier[];
  readonly upn: readonly FoundIdentifier[];
  readonly url: readonly FoundIdentifier[];
  readonly ssprCode: readonly FoundIdentifier[];
  readonly aadstsCode: readonly FoundIdentifier[];
  readonly trackingId: readonly FoundIdentifier[];
};

/** How far before a GUID its label may begin. */
const labelReach = 120;

/**
 * What may stand between a label and its value: punctuation, quotes, tags, the marks of
 * text from right to left, the name of a value in a HAR file, a word such as "is" or "ist". No text
 * may be taken apart in two ways, or a long run of it takes time without end.
 */
const between = String.raw`(?:<[^<>]{0,80}>|\\?"\s*,\s*\\?"value(?=\\?")|&nbsp;|&quot;|%3[AD]|\\?["'\x60*_:=>|()\[\]\s\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069\u2013\u2014\uff1a\uff5b.-]|\b(?:is|ist|est|es)\b)*`;

/**
 * Finds the identifiers that support asks for in a pasted error page, e-mail, console text or event. GUIDs come
 * in lower case with dashes, the rest as written. Nothing is invented: a GUID counts only where words
 * say what it is, and a Windows SID (S-1-...) is no session SID.
 */
export function findIdentifiers(pasted: string): Identifiers {
  const guids = findGuids(pasted);
  const labelled = (name: LabelledIdentifier) =>
    firstOfEach(guids.filter((guid) => guid.label === name).map(({ value, at }) => ({ value, at })));
  return {
    supportCode: labelled('supportCode'),
    sid: labelled('sid'),
    cid: labelled('cid'),
    correlationId: labelled('correlationId'),
    traceId: labelled('traceId'),
    requestId: labelled('requestId'),
    timestamp: findTimestamps(pasted),
    upn: allMatches(pasted, upnPattern).map(withoutTrailing(/[.'-]+$/)),
    url: firstOfEach(allMatches(pasted, urlPattern).map(withoutSentence)),
    ssprCode: allMatches(pasted, /\bSSPR_\d{4}\b/gi),
    aadstsCode: allMatches(pasted, /\bAADSTS\d{4,8}\b/gi),
    trackingId: labelled('trackingId'),
  };
}

const guidPattern =
  /(?<![0-9a-z])(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32})(?![0-9a-z]|-[0-9a-f])/gi;
const upnPattern =
  /(?<![\p{L}\p{N}._%+-]|:\/\/[^\s/@]{1,64})[\p{L}\p{N}_][\p{L}\p{N}._%+'-]{0,63}(?:#EXT#)?@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;
const urlPattern =
  /\bhttps?:\/\/[^\s"'<>`\\^{}|\]\u2018-\u201f\u00ab\u00bb\u200b-\u200f\u202a-\u202e\u2066-\u2069\u3001\u3002\uff09]+/gi;

const labelPatterns = labelledIdentifiers.map((name) => ({
  name,
  pattern: new RegExp(
    `(?<![\\p{Script=Latin}\\p{N}-])(?:${spelled(identifierLabels[name])})${between}[{(]?$`,
    'iu',
  ),
}));

type LabelledGuid = FoundIdentifier & { readonly label: LabelledIdentifier | undefined };

function findGuids(pasted: string): readonly LabelledGuid[] {
  let previousEnd = 0;
  return [...pasted.matchAll(guidPattern)].map((match) => {
    const before = pasted.slice(Math.max(previousEnd, match.index - labelReach), match.index);
    previousEnd = match.index + match[0].length;
    const label = labelPatterns.find(({ pattern }) => pattern.test(before))?.name;
    return { value: normalizeGuid(match[0]) ?? match[0], at: match.index, label };
  });
}

const isoTime = String.raw`\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?(?:Z\b|UTC\b|[+-]\d{2}:?\d{2}\b))?`;
const isoPattern = new RegExp(String.raw`(?<![\d-])${isoTime}`, 'g');
const labelledTimePattern = new RegExp(
  `(?:${spelled(timestampLabels)})${between}(${isoTime}|[^\\n\\r"<>;]{0,12}\\d[^\\n\\r"<>;]{4,50})`,
  'giu',
);

function findTimestamps(pasted: string): readonly FoundIdentifier[] {
  const labelled = [...pasted.matchAll(labelledTimePattern)].flatMap((match) => {
    const value = (match[1] ?? '').trim();
    const at = match.index + match[0].lastIndexOf(value);
    return /\d{1,2}[:.]\d{2}/.test(value) ? [{ value, at }] : [];
  });
  let next = 0;
  const loose = allMatches(pasted, isoPattern).filter(({ at }) => {
    while (endOf(labelled[next]) <= at) next += 1;
    return at < (labelled[next]?.at ?? Number.POSITIVE_INFINITY);
  });
  return firstOfEach([...labelled, ...loose].sort((a, b) => a.at - b.at));
}

function endOf(found: FoundIdentifier | undefined): number {
  return found === undefined ? Number.POSITIVE_INFINITY : found.at + found.value.length;
}

function allMatches(pasted: string, pattern: RegExp): FoundIdentifier[] {
  return firstOfEach([...pasted.matchAll(pattern)].map((match) => ({ value: match[0], at: match.index })));
}

function withoutTrailing(pattern: RegExp): (found: FoundIdentifier) => FoundIdentifier {
  return ({ value, at }) => ({ value: value.replace(pattern, ''), at });
}

/** A URL without what the sentence around it adds: full stops, and closing parentheses that it does not open. */
function withoutSentence({ value, at }: FoundIdentifier): FoundIdentifier {
  const within = value.replace(/[.,;:!?*)]+$/, '');
  let unclosed = within.split('(').length - within.split(')').length;
  let end = within.length;
  while (unclosed > 0 && value[end] === ')') {
    end += 1;
    unclosed -= 1;
  }
  return { value: value.slice(0, end), at };
}

function firstOfEach(found: readonly FoundIdentifier[]): FoundIdentifier[] {
  const seen = new Set<string>();
  return found.filter(({ value }) => !seen.has(value) && seen.add(value));
}

function spelled(labels: readonly string[]): string {
  return labels.map((label) => label.replaceAll(' ', '[\\s._\\u00a0-]*')).join('|');
}

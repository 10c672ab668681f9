import type { LabelledIdentifier } from './identifier-labels';
import { labelBefore } from './label-before';
import { plainText } from './plain-text';
import { type Written, writtenAddresses, writtenNames } from './written-addresses';
import { writtenGuids } from './written-guids';
import { writtenTimes } from './written-times';

/** One identifier as it was found; `at` is its offset in the text, in UTF-16 units. */
export type FoundIdentifier = { readonly value: string; readonly at: number };

/** The kinds of identifiers that are looked for. */
export const identifierNames = [
  'supportCode',
  'sid',
  'cid',
  'correlationId',
  'traceId',
  'requestId',
  'timestamp',
  'upn',
  'url',
  'ssprCode',
  'aadstsCode',
  'trackingId',
] as const;

/** What a pasted text holds; each list is in the order of the text and names a value once. */
export type Identifiers = Readonly<Record<(typeof identifierNames)[number], readonly FoundIdentifier[]>>;

/**
 * Finds the identifiers that support asks for in a pasted error page, e-mail, console text, network export or event, in
 * the languages of {@link identifierLabels}. GUIDs come in lower case with dashes, the rest as written, without what carried it here
 * (invisible marks, full-width letters, escapes of HTML and JSON). Nothing is invented: a GUID counts only where words say what it
 * is, a time only with a date, and where day and month could be swapped only with a label or a zone; a Windows SID
 * (S-1-...) is no session SID. Takes time in proportion to the length of the text, whatever stands in it.
 */
export function findIdentifiers(pasted: string): Identifiers {
  const { text, originalAt } = plainText(pasted);
  const guids = writtenGuids(text);
  const found = (written: readonly Written[]) =>
    firstOfEach(written).map(({ value, at }) => ({ value, at: originalAt(at) }));
  const labelled = (name: LabelledIdentifier) => found(guids.filter(({ label }) => label === name));
  return {
    supportCode: labelled('supportCode'),
    sid: labelled('sid'),
    cid: labelled('cid'),
    correlationId: labelled('correlationId'),
    traceId: labelled('traceId'),
    requestId: labelled('requestId'),
    timestamp: found(incidentTimes(text)),
    upn: found(writtenNames(text)),
    url: found(writtenAddresses(text)),
    ssprCode: found(matches(text, /(?<![A-Za-z0-9_])SSPR_\d{4}(?![0-9_])/gi)),
    aadstsCode: found(matches(text, /(?<![A-Z0-9_])AADSTS\d{4,8}(?!\d)/g)),
    trackingId: labelled('trackingId'),
  };
}

/** Times that can be those of an incident: with a label, or unmistakable without one; not those at which something expires. */
function incidentTimes(text: string): readonly Written[] {
  let floor = 0;
  return writtenTimes(text).filter(({ value, at, unmistakable }) => {
    const label = labelBefore(text, at, floor)?.label;
    floor = at + value.length;
    return label === 'timestamp' || (unmistakable && label !== 'otherTime');
  });
}

function matches(text: string, pattern: RegExp): readonly Written[] {
  return [...text.matchAll(pattern)].map((match) => ({ value: match[0], at: match.index }));
}

function firstOfEach(found: readonly Written[]): readonly Written[] {
  const seen = new Set<string>();
  return found.filter(({ value }) => !seen.has(value) && seen.add(value));
}

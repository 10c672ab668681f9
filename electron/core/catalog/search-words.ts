/** Names that changed; both spellings find the same entries. */
const renamed: readonly (readonly [pattern: RegExp, today: string])[] = [
  [/\bazure ad connect\b/g, 'entra connect'],
  [/\b(?:azure active directory|azure ad|aad)\b/g, 'entra id'],
  [/\blicens/g, 'licenc'],
  [/\bsynchronis/g, 'synchroniz'],
  [/[’']/g, ''],
];

const stopWords = new Set(
  'a an and are at be by can do does for from has have i in is it its my of on or that the their this to was with you'
    .split(' ')
    .concat('error', 'event', 'id', 'code'),
);

/** The words of a text, in lower case and today's names; `ADUserNotFoundError` also as its single words. */
export function wordsOf(text: string): readonly string[] {
  const apart = text.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2');
  const spelled = apart === text ? text : `${text} ${apart}`;
  return splitWords(today(spelled));
}

/** What a person looks for: identifiers as they are written, and words without the little ones. */
export type QueryTerms = { readonly identifiers: readonly string[]; readonly words: readonly string[] };

/**
 * Reads a query or a pasted piece of text. An identifier is whatever has a digit (33004, SSPR_0029, 0x80230619, a
 * GUID, a version) or is a host name; it also counts as a word, for texts that hold it.
 */
export function queryTerms(query: string): QueryTerms {
  const lower = query
    .slice(0, queryLimit)
    .toLowerCase()
    .replace(/\bsspr[\s_-]*(\d{1,4})\b/g, (_, number: string) => `sspr_${number.padStart(4, '0')}`)
    .replace(/\b(?:hr\s*=\s*|0x)(?=[0-9a-f]{7,8}\b)/g, ' ');
  const pieces = lower.match(/[\w*][\w.*-]*/g) ?? [];
  const identifiers = pieces
    .map((piece) => piece.replace(/[.-]+$/, ''))
    .filter((piece) => /\d/.test(piece) || /^[\w*-]+(\.[\w-]+)+$/.test(piece) || piece.includes('_'));
  const plain = splitWords(today(query.slice(0, queryLimit)))
    .filter((word) => !stopWords.has(word))
    .map((word) => (word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word));
  return { identifiers: [...new Set(identifiers)], words: [...new Set(plain)] };
}

/** More than this many characters of a pasted text add nothing to a search. */
const queryLimit = 2_000;

function today(text: string): string {
  return renamed.reduce((sofar, [pattern, name]) => sofar.replace(pattern, name), text.toLowerCase());
}

function splitWords(text: string): readonly string[] {
  return text.split(/[^a-z0-9]+/).filter((word) => word.length > 0);
}

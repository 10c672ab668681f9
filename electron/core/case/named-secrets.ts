import { kindOfName, type SecretKind, secretWord } from './secret-names';
import { isCaption, isPlaceholder, looksLikePassword, looksMadeByMachine } from './secret-values';
import type { SecretSpan } from './shaped-secrets';

/** Where a value stands, which says how far it can be trusted to be one: in code and in sentences much follows a word. */
type Place = 'field' | 'quoted' | 'element' | 'loose';
type Value = { readonly place: Place; readonly start: number; readonly stop: RegExp };

/** How much of a value is looked at before it is believed to be a secret. */
const peekLength = 400;
const longestName = 100;

/** An apostrophe or a bracket may stand in a value as it is; an apostrophe that closes what was quoted ends it. */
const endOfFormValue = /[&\s"<>#]|'(?=[\s,;\]}]|$)/g;

const openers: readonly {
  readonly place: Place;
  readonly before: RegExp;
  readonly after: RegExp;
  readonly stop: RegExp;
}[] = [
  // HAR: {"name":"passwd","value":"..."}
  {
    place: 'field',
    before: /["']name["']\s{0,4}:\s{0,4}["']$/,
    after: /["']\s{0,20},\s{0,20}["']value["']\s{0,4}:\s{0,4}["']/y,
    stop: /["\n]/g,
  },
  // A form of several parts.
  { place: 'field', before: /\bname="$/, after: /"(?:\r?\n[^\r\n]{1,120}){0,2}\r?\n\r?\n/y, stop: /[\r\n]/g },
  // A field of a page, its value behind its name.
  {
    place: 'field',
    before: /<input\b[^<>]{0,300}$/i,
    after: /["'][^<>]{0,300}?\bvalue=["']/y,
    stop: /["'>]/g,
  },
  // A form's body and the query of an address.
  { place: 'field', before: /[?&#]$/, after: /(?:%5D|\])?=/y, stop: endOfFormValue },
  {
    place: 'field',
    before: /(?:^|[\s"'#{])$/,
    after: /=(?=[^&\s"<>=]{1,8000}&[\w.%-]{1,60}=)/y,
    stop: endOfFormValue,
  },
  { place: 'element', before: /<(?:\w{1,20}:)?$/, after: /(?:\s[^<>]{0,200})?>/y, stop: /</g },
  { place: 'quoted', before: /[\s\S]?$/, after: /["']?\]?\s{0,20}(?::|=>?)\s{0,20}"/y, stop: /["\n]/g },
  { place: 'quoted', before: /[\s\S]?$/, after: /["']?\]?\s{0,20}(?::|=>?)\s{0,20}'/y, stop: /['\n]/g },
  { place: 'loose', before: /[\s\S]?$/, after: /[ \t]{1,4}["'“”„«]/y, stop: /["'“”«»\n]/g },
  {
    place: 'loose',
    before: /[\s\S]?$/,
    after: /[ \t]{0,20}(?::|=|[ \t](?:is|ist|est|es|è|é)\b:?)[ \t]{0,20}/y,
    stop: /[\s"'<>,;]/g,
  },
  { place: 'loose', before: /[\s\S]?$/, after: /\t/y, stop: /[\s"'<>,;]/g },
];

/** Secrets that stand behind a name: of a field, a header, a cookie, or the word "password" in a text. */
export function namedSecrets(text: string): readonly SecretSpan[] {
  const found: SecretSpan[] = [];
  let passed = 0;
  for (const match of text.matchAll(secretWord)) {
    if (match.index < passed) continue;
    const [start, end] = nameAround(text, match.index, match.index + match[0].length);
    passed = end;
    const kind = end - start > longestName ? undefined : kindOfName(text.slice(start, end));
    if (kind === undefined) continue;
    const span = spanOf(text, kind, start, end);
    if (span === undefined) continue;
    found.push(span);
    passed = span.end;
  }
  return found;
}

function spanOf(text: string, kind: SecretKind, start: number, end: number): SecretSpan | undefined {
  const before = text.slice(Math.max(0, start - 340), start);
  for (const { place, before: expected, after, stop } of openers) {
    after.lastIndex = end;
    if (!expected.test(before) || !after.test(text)) continue;
    return accepted(text, kind, { place, start: after.lastIndex, stop });
  }
  return undefined;
}

function accepted(text: string, kind: SecretKind, { place, start, stop }: Value): SecretSpan | undefined {
  const peek = upTo(text, start, stop, peekLength);
  const scheme =
    kind === 'authorization'
      ? /^(?:Basic|Bearer|Negotiate|NTLM|Digest|SharedKey|PoP)\s{1,4}/i.exec(rest(text, start))
      : null;
  if (kind === 'authorization' && scheme === null) return undefined;
  const from = start + (scheme?.[0].length ?? 0);
  const value = scheme === null ? peek : upTo(text, from, /[\s"'<>,;]/g, peekLength);
  if (!isSecret(kind, place, value)) return undefined;
  const whole =
    value.length < peekLength ? value : upTo(text, from, scheme === null ? stop : /[\s"'<>,;]/g, text.length);
  const shown = place === 'loose' ? whole.replace(/[.:)]+$/, '') : whole;
  return { kind, start: from, end: from + shown.length };
}

function isSecret(kind: SecretKind, place: Place, value: string): boolean {
  if (isPlaceholder(value)) return false;
  switch (kind) {
    case 'password':
      if (place === 'field') return true;
      if (place === 'loose') return looksLikePassword(value.replace(/[.:!?)]+$/, ''));
      return value.length >= 4 && !isCaption(value);
    case 'client-secret':
      return looksMadeByMachine(value, 12);
    case 'token':
      return looksMadeByMachine(value, 20);
    case 'authorization':
      return looksMadeByMachine(value, 8) || /^(?=[A-Za-z+/]*[a-z][A-Z])[A-Za-z+/]{12,}=*$/.test(value);
    case 'cookie':
      return /^[\w.~+/=%:!*-]{16,}$/.test(value);
    case 'saml-response':
    case 'assertion':
      return looksMadeByMachine(value, 40);
    case 'authorization-code':
      return place === 'field' && looksMadeByMachine(value, 30);
    case 'private-key':
    case 'access-key':
      return looksMadeByMachine(value, 20);
  }
}

/** The name that a word of it belongs to: letters, digits and the marks that stand in names. */
function nameAround(text: string, wordStart: number, wordEnd: number): readonly [number, number] {
  const left = /[\w$.:[\]-]*$/.exec(text.slice(Math.max(0, wordStart - longestName), wordStart))?.[0] ?? '';
  const right = /^[\w$.-]*/.exec(text.slice(wordEnd, wordEnd + longestName))?.[0] ?? '';
  return [wordStart - left.length, wordEnd + right.length];
}

function upTo(text: string, start: number, stop: RegExp, most: number): string {
  const part = text.slice(start, start + most);
  stop.lastIndex = 0;
  const end = stop.exec(part)?.index;
  return end === undefined ? part : part.slice(0, end);
}

function rest(text: string, start: number): string {
  return text.slice(start, start + 24);
}

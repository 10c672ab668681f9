import { withValues } from './text';

/** A text of the one language with places for values, ready to be found in a sentence. */
type Template = {
  /** What stands before, between and behind the values. */
  readonly pieces: readonly string[];
  readonly names: readonly string[];
  readonly target: string;
  /** How much of it is its own: the more, the surer is a match. */
  readonly ownLength: number;
};

type Index = {
  readonly whole: ReadonlyMap<string, string>;
  /** Those that begin with words of their own, by the first letters of these. */
  readonly byStart: ReadonlyMap<string, readonly Template[]>;
  /** Those that begin with a value. */
  readonly others: readonly Template[];
};

const startLength = 3;
/** Sentences that are looked up again and again are few; beyond that memory matters more. */
const mostRemembered = 5_000;
/** Evidence quoted in a sentence can be long, and is none of ours. */
const longestSought = 4_000;
/** A value can be a sentence with values. */
const deepest = 4;
/** With fewer letters of its own, such as `{from} to {to}`, a text is taken for itself only between values without words. */
const tellingLength = 5;

/**
 * Finds texts of one language in a sentence and says them in the other. A sentence may be one text with its values, or several
 * one after the other; values are looked up as well. What is not found stays as it stands.
 *
 * `sentences` are further texts without values, by their first language.
 */
export function translatorOf(
  from: Readonly<Record<string, string>>,
  to: Readonly<Record<string, string>>,
  sentences: Readonly<Record<string, string>> = {},
): (sentence: string) => string {
  const index = indexOf(from, to, sentences);
  const remembered = new Map<string, string>();
  return (sentence) => {
    const known = remembered.get(sentence);
    if (known !== undefined) return known;
    const found = sentence.length > longestSought ? sentence : translate(index, sentence, 0);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(sentence, found);
    return found;
  };
}

function translate(index: Index, sentence: string, depth: number): string {
  return depth > deepest ? sentence : (asOne(index, sentence, depth) ?? inParts(index, sentence, depth));
}

/** The whole of it as one text; undefined where it is none. */
function asOne(index: Index, sentence: string, depth: number): string | undefined {
  const whole = index.whole.get(sentence);
  if (whole !== undefined) return whole;
  // A sentence that goes on in another one has lost its full stop.
  const stopped = index.whole.get(`${sentence}.`);
  if (stopped !== undefined) return stopped.replace(/\.$/, '');
  const candidates = [...(index.byStart.get(sentence.slice(0, startLength)) ?? []), ...index.others];
  for (const template of candidates.toSorted(surestFirst)) {
    const values = valuesIn(sentence, template);
    if (values === undefined) continue;
    if (template.ownLength < tellingLength && values.some(([, value]) => hasWords(value))) continue;
    const said = values.map(([name, value]) => [name, translate(index, value, depth + 1)] as const);
    return withValues(template.target, Object.fromEntries(said));
  }
  return undefined;
}

/** Several texts one after the other: each time the longest run of whole sentences, or parts of one, that is one. */
function inParts(index: Index, sentence: string, depth: number): string {
  const parts = sentence.split(/(?<=[.?:;,)])( +|\n+)|(\n+)/).filter((part) => part !== undefined);
  if (parts.length < 3) return sentence;
  let said = '';
  for (let first = 0; first < parts.length; ) {
    const run = longestRun(index, parts, first, depth);
    said += run?.said ?? parts[first];
    first = run?.end ?? first + 1;
  }
  return said;
}

function longestRun(index: Index, parts: readonly string[], first: number, depth: number) {
  if (first % 2 === 1) return undefined;
  const whole = first === 0 ? parts.length - 2 : parts.length;
  for (let end = whole; end > first; end -= 2) {
    const run = parts.slice(first, end).join('');
    const said = asOne(index, run, depth);
    if (said !== undefined) return { said, end };
    // The mark between two texts belongs to neither.
    const bare = asOne(index, run.slice(0, -1), depth);
    if (bare !== undefined && /[,:;]$/.test(run)) return { said: `${bare}${run.slice(-1)}`, end };
  }
  return undefined;
}

function indexOf(
  from: Readonly<Record<string, string>>,
  to: Readonly<Record<string, string>>,
  sentences: Readonly<Record<string, string>>,
): Index {
  const whole = new Map(Object.entries(sentences));
  const byStart = new Map<string, Template[]>();
  const others: Template[] = [];
  for (const [key, source] of Object.entries(from)) {
    const target = to[key];
    if (target === undefined) continue;
    if (!/\{\w+\}/.test(source)) {
      if (!whole.has(source)) whole.set(source, target);
      continue;
    }
    const template = templateOf(source, target);
    // One of marks alone would be found everywhere; its parts are.
    if (template.ownLength === 0) continue;
    const start = source.slice(0, startLength);
    if (start.includes('{')) others.push(template);
    else byStart.set(start, [...(byStart.get(start) ?? []), template]);
  }
  return { whole, byStart, others };
}

function templateOf(source: string, target: string): Template {
  const split = source.split(/\{(\w+)\}/);
  const pieces = split.filter((_, at) => at % 2 === 0);
  const names = split.filter((_, at) => at % 2 === 1);
  return { pieces, names, target, ownLength: pieces.join('').replace(/[^\p{L}]/gu, '').length };
}

/**
 * The values in the places of a template, each as short as can be; undefined where the sentence is none of it.
 */
function valuesIn(sentence: string, { pieces, names }: Template): readonly [string, string][] | undefined {
  const [first = '', ...rest] = pieces;
  if (!sentence.startsWith(first)) return undefined;
  const values: [string, string][] = [];
  let at = first.length;
  for (const [index, piece] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const next = isLast ? sentence.length - piece.length : sentence.indexOf(piece, at);
    if (next < at || (isLast && !sentence.endsWith(piece))) return undefined;
    const [name, value] = [names[index] ?? '', sentence.slice(at, next)];
    if (values.some(([other, before]) => other === name && before !== value)) return undefined;
    values.push([name, value]);
    at = next + piece.length;
  }
  return values;
}

function hasWords(value: string): boolean {
  return /(?:^|\s)\p{Ll}{2,}(?:\s|$)/u.test(value);
}

function surestFirst(one: Template, other: Template): number {
  return other.ownLength - one.ownLength;
}

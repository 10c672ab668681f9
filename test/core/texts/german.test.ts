import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { german } from '#core/texts/de';
import { english } from '#core/texts/en';
import { germanSpeech } from '#core/texts/german-speech';
import { withValues } from '#core/texts/text';

const spoken: readonly [keyof typeof german, string][] = Object.entries(german) as [
  keyof typeof german,
  string,
][];
const placesIn = (template: string) =>
  [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

describe('the German texts', () => {
  it('are there for every key but those of command line, kit and summary, and for no other', () => {
    const missing = Object.keys(english).filter((key) => !(key in german));
    const families = new Set(missing.map((key) => key.split('.')[0]));
    expect([...families].toSorted()).toEqual(['cli', 'kit', 'summary']);
    expect(Object.keys(german).filter((key) => !(key in english))).toEqual([]);
  });

  it.each(spoken)('%s has the places of the English one', (key, template) => {
    expect(placesIn(template)).toEqual(placesIn(english[key]));
  });

  it('are German, but for commands and names', () => {
    const same = spoken.filter(
      ([key, template]) => template === english[key] && words(ownPart(template)) > 3,
    );
    expect(same.map(([key]) => key)).toEqual([
      'collector.host.reads.clock',
      'window.tenant.cloud.us-government-l4',
    ]);
  });

  it('have one access key for each entry of a menu', () => {
    const keys = spoken.flatMap(([key, template]) =>
      key.startsWith('app.menu.') ? (/&(.)/.exec(template)?.[1]?.toLowerCase() ?? []) : [],
    );
    expect(keys.length).toBeGreaterThan(3);
  });
});

describe('an English sentence of ours, said in German', () => {
  const byEnglish = grouped(spoken);
  // What begins with window. is never written in English first.
  const single = spoken.filter(
    ([key]) =>
      !key.startsWith('window.') &&
      byEnglish.get(english[key])?.length === 1 &&
      words(ownPart(english[key])) > 0,
  );

  it.each(single)('%s', (key, template) => {
    const values = Object.fromEntries(
      placesIn(english[key]).map((name, at) => [name ?? '', `AADC${at}-${name}`]),
    );
    expect(germanSpeech.said(withValues(english[key], values))).toBe(withValues(template, values));
  });
});

/** Titles of pages; names of zones and cities, which are found by what a person types. */
const withoutProse = ['sources.json', 'zone-names.json'];

describe('the sentences of the catalogue', () => {
  const folder = 'assets/catalog';
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !withoutProse.includes(name));

  it.each(files)('%s is there in German', (file) => {
    const names = [...proseNames, ...(proseNamesIn[file] ?? [])];
    const sentences = [...proseIn(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')), names)];
    const german: Record<string, string> = JSON.parse(readFileSync(`${folder}/german/${file}`, 'utf8'));
    expect(sentences.filter((sentence) => german[sentence.trim()] === undefined)).toEqual([]);
    expect(Object.keys(german).filter((sentence) => !sentences.includes(sentence))).toEqual([]);
    const unsaid = Object.entries(german).filter(([english, said]) => english === said && words(said) > 3);
    expect(unsaid).toEqual([]);
    for (const [english, said] of Object.entries(german)) {
      expect(numbersIn(said), english).toEqual(numbersIn(english));
    }
  });
});

const proseNames = [
  'meaning',
  'nextSteps',
  'note',
  'when',
  'steps',
  'symptom',
  'cause',
  'remedy',
  'userSees',
];

const proseNamesIn: Readonly<Record<string, readonly string[]>> = {
  'hr-codes.json': ['name'],
  'procedures.json': ['title'],
};

/** What the schemas of the catalogue call a text, without names of events, products and providers. */
function* proseIn(value: unknown, names: readonly string[], isProse = false): Generator<string> {
  if (typeof value === 'string') {
    if (isProse) yield value;
  } else if (Array.isArray(value)) {
    for (const one of value) yield* proseIn(one, names, isProse);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inside] of Object.entries(value)) yield* proseIn(inside, names, names.includes(name));
  }
}

/** Codes and ids; a translation that lost or changed one would mislead. */
function numbersIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\d{3,}/g)].map(String).toSorted();
}

function grouped(texts: readonly [keyof typeof german, string][]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [key] of texts) groups.set(english[key], [...(groups.get(english[key]) ?? []), key]);
  return groups;
}

/** Without the values. */
function ownPart(template: string): string {
  return template.replace(/\{\w+\}/g, ' ');
}

function words(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length;
}

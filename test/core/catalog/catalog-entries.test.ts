import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourcesOf } from '#core/catalog/catalog-source';
import { compareVersions, connectVersions } from '#core/catalog/connect-versions';
import { endpointPorts } from '#core/catalog/endpoints';
import { catalogEvent, eventCatalog } from '#core/catalog/event-catalog';
import { hrCode, hrCodes } from '#core/catalog/hr-codes';
import { licencePlans, planNamed } from '#core/catalog/licence-plans';
import { procedures } from '#core/catalog/procedures';
import { searchEntries } from '#core/catalog/search-entries';
import { ssprCodes } from '#core/catalog/sspr-codes';
import { symptoms } from '#core/catalog/symptoms';
import { words } from '#test/support/page-tables';
import { readSeedPage, seedPageNote, seedPagePresent } from '#test/support/shared-reference';

const folder = new URL('../../../assets/catalog/', import.meta.url);
const isFile = (name: string) => name.endsWith('.json');
const files = readdirSync(folder)
  .filter(isFile)
  .map((name): [string, unknown] => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]);

/** Texts of people's language; titles of sources are citations, and a row's key names its row. */
const cited = ['page', 'section', 'rows'];

/** Every text below a value, with the place where it stands. */
function texts(value: unknown, place: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => !cited.includes(name))
    .flatMap(([name, inner]) => texts(inner, `${place}/${name}`));
}

const all = files.flatMap(([name, json]) => texts(json, name));

describe('every entry', () => {
  const entries = [
    ...searchEntries.map(({ key, found }) => ({ key, sources: found.entry.sources })),
    ...endpointPorts.map(({ ports, sources }) => ({ key: `port/${ports}`, sources })),
    ...connectVersions.series.map(({ startsWith, sources }) => ({ key: `series/${startsWith}`, sources })),
  ];

  it('has at least one source, with the page and the day it was read', () => {
    for (const entry of entries) {
      const sources = sourcesOf(entry);
      expect(sources.length, entry.key).toBeGreaterThan(0);
      for (const { page, readOn } of sources) {
        expect(page.length, entry.key).toBeGreaterThan(5);
        expect(readOn >= '2026-11-22', entry.key).toBe(true);
      }
    }
  });

  it('has a key of its own', () => {
    const keys = entries.map(({ key }) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('has a title and a label', () => {
    expect(searchEntries.filter(({ title, label }) => !/\w/.test(title) || !/\w/.test(label))).toEqual([]);
  });
});

describe('texts', () => {
  it('are neither empty nor long, and tidy', () => {
    expect(all.filter(([, text]) => text.trim() === '' || text.length > 320)).toEqual([]);
    expect(all.filter(([, text]) => text !== text.trim() || / {2}|\n|\{\w+\}/.test(text))).toEqual([]);
  });

  it('are sentences where a person reads them as such', () => {
    const sentence = /\/(?:nextSteps|remedy|steps|cause|userSees|when|note|symptom)(?:\/|$)/;
    const loose = all.filter(([place, text]) => sentence.test(place) && !/^[\w*].*[.]$/s.test(text));
    expect(all.filter(([place]) => sentence.test(place)).length).toBeGreaterThan(200);
    expect(loose).toEqual([]);
  });

  it('names every source that stands in sources.json', () => {
    const named = new Set(all.filter(([place]) => /\/sources\/\d+$/.test(place)).map(([, name]) => name));
    const [, json] = files.find(([name]) => name === 'sources.json') ?? [];
    const known = Object.keys((json as { sources: object }).sources);
    expect(known.filter((name) => !named.has(name))).toEqual([]);
  });
});

/** Runs of so many words that stand in the page too. */
function copied(text: string, page: ReadonlySet<string>): readonly string[] {
  return runs(text).filter((run) => page.has(run));
}

function runs(text: string): readonly string[] {
  const all = words(text);
  return all.slice(8).map((_, at) => all.slice(at, at + 9).join(' '));
}

describe('sentences', () => {
  it.skipIf(!seedPagePresent)(`are not those of the page of 2019${seedPageNote}`, () => {
    const page = new Set(runs(readSeedPage().replace(/<[^>]*>/g, ' ')));
    expect(page.size).toBeGreaterThan(3_000);
    expect(all.flatMap(([place, text]) => copied(text, page).map((run) => [place, run]))).toEqual([]);
  });

  it('would be found when nine words in a row are the same', () => {
    const page = new Set(runs('One two three, four five six seven *eight* nine ten.'));
    expect(copied('Two three four five six seven eight nine ten', page)).toHaveLength(1);
    expect(copied('Two three four five six seven eight nine, eleven', page)).toEqual([]);
  });
});

describe('references', () => {
  it('lead to entries that exist', () => {
    const named = [...eventCatalog.events, ...symptoms, ...ssprCodes, ...hrCodes];
    const events = named.flatMap(({ relatedEvents = [] }) => relatedEvents);
    const isKnown = (reference: string) => {
      const at = reference.lastIndexOf('/');
      return catalogEvent(reference.slice(0, at), Number(reference.slice(at + 1))) !== undefined;
    };
    expect(events.length).toBeGreaterThan(50);
    expect(events.filter((reference) => !isKnown(reference))).toEqual([]);
    const codes = [...eventCatalog.events, ...symptoms].flatMap(({ hrCodes = [] }) => hrCodes);
    expect(codes.filter((code) => hrCode(code) === undefined)).toEqual([]);
    const steps = symptoms.flatMap((symptom) => symptom.procedures ?? []);
    expect(steps.filter((wanted) => !procedures.some(({ key }) => key === wanted))).toEqual([]);
    const plans = licencePlans.products.flatMap((product) => product.plans);
    expect(plans.filter((name) => planNamed(name) === undefined)).toEqual([]);
  });

  it('keep failures from standing without advice', () => {
    const helpless = eventCatalog.events.filter(
      ({ severity, nextSteps }) => severity !== 'information' && nextSteps.length === 0,
    );
    expect(helpless.map(({ eventId }) => eventId)).toEqual([]);
  });

  it('keep versions in order, each derived date a date that is there', () => {
    const { versions } = connectVersions;
    const sorted = [...versions].sort((a, b) => compareVersions(a.version, b.version));
    expect(versions.map(({ version }) => version)).toEqual(sorted.map(({ version }) => version));
    for (const entry of versions)
      for (const name of entry.derived ?? []) expect(entry[name], entry.version).toBeDefined();
  });
});

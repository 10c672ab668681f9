import { endpointsFor } from './endpoints';
import { type SearchEntry, searchEntries } from './search-entries';
import { queryTerms, wordsOf } from './search-words';

/** An entry that answers a query. */
export type CatalogHit = Pick<SearchEntry, 'found' | 'key' | 'title' | 'label'>;

/** What a word is worth in an entry's names, its meaning, the rest. */
const weights = [6, 3, 1] as const;

type Indexed = SearchEntry & { readonly words: ReadonlyMap<string, number> };

const index: readonly Indexed[] = searchEntries.map((entry) => ({ ...entry, words: wordWeights(entry) }));

/**
 * Looks through the whole catalogue: codes and ids in any spelling (33004, SSPR_0029, `hr=80230619`, a service-plan
 * GUID, a version, a host name), whole pasted messages, or words. Entries whose own identifier was asked for come
 * first, then those that name it, then those with the words; where no entry has all the words, those with most of
 * them. At most `limit` hits, the best first; none for an empty query.
 */
export function searchCatalog(query: string, limit = 20): readonly CatalogHit[] {
  const { identifiers, words } = queryTerms(query);
  const hosts = new Set(identifiers.flatMap((name) => endpointsFor(name).map(({ host }) => host)));
  const rated = index.map((entry) => {
    const isMeant = entry.identifiers.some((own) => identifiers.includes(own) || hosts.has(own));
    const isNamed = entry.related.some((named) => identifiers.includes(named));
    const scores = words.map((word) => scoreOf(entry.words, word));
    const matched = scores.filter((score) => score > 0).length;
    return {
      entry,
      rank: isMeant ? 2 : isNamed ? 1 : 0,
      matched,
      score: scores.reduce((sum, score) => sum + score, 0),
    };
  });
  const best = Math.max(0, ...rated.map(({ matched }) => matched));
  const enough = best >= Math.max(1, Math.ceil(words.length / 2)) ? best : Number.POSITIVE_INFINITY;
  return rated
    .filter(({ rank, matched }) => rank > 0 || matched >= enough)
    .sort((a, b) => b.rank - a.rank || b.matched - a.matched || b.score - a.score)
    .slice(0, limit)
    .map(({ entry: { found, key, title, label } }) => ({ found, key, title, label }));
}

function scoreOf(words: ReadonlyMap<string, number>, wanted: string): number {
  const whole = words.get(wanted);
  if (whole !== undefined) return whole;
  if (wanted.length < 3) return 0;
  let begun = 0;
  for (const [word, weight] of words) if (word.startsWith(wanted)) begun = Math.max(begun, weight * 0.75);
  return begun;
}

function wordWeights({ texts, identifiers }: SearchEntry): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const word of wordsOf(text)) words.set(word, Math.max(weight, words.get(word) ?? 0));
  };
  for (const [place, text] of texts.entries()) add(text, weights[place] ?? 1);
  for (const identifier of identifiers) add(identifier, weights[0]);
  return words;
}

import type { ListedRecord } from '#core/model/listed-record';

export const pageRows = 50;
/** Some two thousand records: what was looked at lately, never the log. */
const keptPages = 40;

/** Pages of records by their number, the ones asked for lately last. */
export type RecordPages = ReadonlyMap<number, readonly ListedRecord[]>;

/** The pages with one more; the oldest go when there are too many. */
export function withPage(pages: RecordPages, page: number, records: readonly ListedRecord[]): RecordPages {
  const next = new Map(pages);
  next.delete(page);
  next.set(page, records);
  for (const old of [...next.keys()].slice(0, -keptPages)) next.delete(old);
  return next;
}

export function recordAt(pages: RecordPages, index: number): ListedRecord | undefined {
  return pages.get(Math.floor(index / pageRows))?.[index % pageRows];
}

/** The pages that rows `first` to `first + count` stand on. */
export function pagesOf(first: number, count: number): readonly number[] {
  if (count <= 0) return [];
  const from = Math.floor(first / pageRows);
  const to = Math.floor((first + count - 1) / pageRows);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

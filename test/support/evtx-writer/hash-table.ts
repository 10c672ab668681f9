/**
 * One of the two tables of a chunk header: per bucket the offset of the entry that was added last, whose first four
 * bytes point to the one before it in the same bucket, and so on to 0.
 */
export type HashTable = { readonly heads: Uint32Array; readonly offsets: Map<string, number> };

export function hashTable(buckets: number): HashTable {
  return { heads: new Uint32Array(buckets), offsets: new Map() };
}

/** Enters what is about to be written at `offset`; gives the offset of the next entry of its chain, 0 for none. */
export function enter(table: HashTable, key: string, hash: number, offset: number): number {
  const bucket = hash % table.heads.length;
  const next = table.heads[bucket] ?? 0;
  table.heads[bucket] = offset;
  table.offsets.set(key, offset);
  return next;
}

/** Takes back the entries at and behind `offset`; `heads` are the heads of the time before they were entered. */
export function takeBack(table: HashTable, offset: number, heads: Uint32Array): void {
  for (const [key, at] of table.offsets) if (at >= offset) table.offsets.delete(key);
  table.heads.set(heads);
}

/** The hash of names and template GUIDs over UTF-16 units: h = h x 65599 + unit, 32 bits ([MS-EVEN6] 2.2.12). */
export function unitHash(units: Iterable<number>): number {
  let hash = 0;
  for (const unit of units) hash = (Math.imul(hash, 65_599) + unit) >>> 0;
  return hash;
}

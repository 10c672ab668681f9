import type { AxisEntry } from '../time-axis-schema';

type Entry = Omit<AxisEntry, 'id'>;

const mostEntries = 400;
const mostRecords = 50;

/**
 * Puts entries in the order of time and, while they are more than 400, makes one of neighbours that say the same:
 * those farthest from the incident first. What remains too many in the end are different things; then the
 * farthest of them are merged whatever they say, at last those of different hosts too, so that nothing disappears.
 */
export function mergeEntries(
  entries: readonly Entry[],
  incidentInstant: string | undefined,
): readonly Entry[] {
  const ordered = [...entries].sort(byTime);
  if (ordered.length <= mostEntries) return ordered;
  const incidentMs = Date.parse(incidentInstant ?? ordered.at(-1)?.at ?? '');
  let merged: readonly Entry[] = ordered;
  for (const likeness of likenesses) {
    if (merged.length <= mostEntries) break;
    const groups = new Map<string, Entry[]>();
    for (const entry of merged) {
      const key = likeness(entry).join('\u0000');
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
    merged = mergeFar([...groups.values()], merged.length, incidentMs).sort(byTime);
  }
  return merged;
}

/** What entries that are merged have in common: less and less. */
const likenesses: readonly ((entry: Entry) => readonly unknown[])[] = [
  ({ kind, host, title }) => [kind, host, title],
  ({ kind, host, severity }) => [kind, host, severity],
  ({ kind, severity }) => [kind, severity],
];

/** Merges within groups of entries in the order of time, from the far ends, until few enough are left. */
function mergeFar(groups: readonly Entry[][], total: number, incidentMs: number): Entry[] {
  const distance = ({ at }: Entry) => Math.abs(Date.parse(at) - incidentMs);
  const excess = total - mostEntries;
  const far = groups
    .flatMap((group) => group.map((entry) => ({ entry, group })))
    .filter(
      ({ entry, group }) => group.length > 1 && entry.kind !== 'incident' && entry.kind !== 'heartbeats',
    )
    .sort((a, b) => distance(b.entry) - distance(a.entry));
  // Each group that is merged keeps an entry before the incident and one after it.
  const given = new Set(far.slice(0, excess + 2 * groups.length).map(({ entry }) => entry));
  return groups.flatMap((group) => {
    const own = group.filter((entry) => given.has(entry));
    const kept = group.filter((entry) => !given.has(entry));
    const before = own.filter(({ at }) => Date.parse(at) < incidentMs);
    const after = own.filter(({ at }) => Date.parse(at) >= incidentMs);
    return [...asOne(before), ...kept, ...asOne(after)];
  });
}

function asOne(entries: readonly Entry[]): readonly Entry[] {
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined || entries.length === 1) return entries;
  const { operationId: _, host, ...rest } = first;
  const isOfOneHost = host !== undefined && entries.every((entry) => entry.host === host);
  const ends = entries.map(({ at, until }) => until ?? at).sort((a, b) => Date.parse(a) - Date.parse(b));
  return [
    {
      ...rest,
      ...(isOfOneHost ? { host } : {}),
      until: ends.at(-1) ?? last.at,
      records: entries.flatMap(({ records }) => records).slice(0, mostRecords),
      count: entries.reduce((sum, { count }) => sum + count, 0),
      mergedEntries: entries.reduce((sum, { mergedEntries = 1 }) => sum + mergedEntries, 0),
    },
  ];
}

function byTime(a: Entry, b: Entry): number {
  return Date.parse(a.at) - Date.parse(b.at) || (a.records[0] ?? 0) - (b.records[0] ?? 0);
}

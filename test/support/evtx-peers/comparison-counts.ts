import { z } from 'zod';
import type { Comparison, RecordComparison } from './compare-readings';

const count = z.number().int().nonnegative();
const counts = z.strictObject({
  /** Records that both readers gave. */
  compared: count,
  /** Those of them in which nothing differs. */
  equal: count,
  /** Those in which nothing differs but that the other reader computes times in floating point. */
  equalButForTimes: count,
  /** For each kind of difference, the records in which it occurs. */
  kinds: z.record(z.string(), count),
});

/** What the comparison with one other reader comes to for one event log. */
export type ComparisonCounts = z.infer<typeof counts>;

/** The known counts: by the name of the other reader, then by the name of the event log. */
export const knownCounts = z.record(z.string(), z.record(z.string(), counts));

export function countsOf({ compared, equal, records }: Comparison): ComparisonCounts {
  const equalButForTimes = records.filter(({ differences }) =>
    differences.every(({ kind }) => kind === 'time-in-floating-point'),
  ).length;
  const kinds: Record<string, number> = {};
  for (const { differences } of records) {
    for (const kind of new Set(differences.map((difference) => difference.kind)))
      if (kind !== undefined) kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return { compared, equal, equalButForTimes, kinds };
}

/** The differences of no known kind, each on one line with its record, its place and both values. */
export function unknownDifferences(file: string, records: readonly RecordComparison[]): readonly string[] {
  return records.flatMap(({ recordId, differences }) =>
    differences
      .filter(({ kind }) => kind === undefined)
      .map(({ path, ours, theirs }) => {
        const values = `ours ${JSON.stringify(ours.slice(0, 400))}, theirs ${JSON.stringify(theirs.slice(0, 400))}`;
        return `${file}, record ${recordId}, ${path}: ${values}`;
      }),
  );
}

type Run = { readonly first: number; last: number };

const mostRunsKept = 1_000;

/** Collects record ids and finds those that are missing between them, in bounded memory. */
export type RecordIdRuns = {
  add(recordId: number): void;
  /** The lowest gaps, at most `limit` (up to 999), each with the ids around it. */
  gaps(limit: number): { readonly after: number; readonly before: number }[];
};

/**
 * Ids come in any order, for the oldest chunk of a ring log is seldom the first of the file. A filtered export has
 * a gap behind nearly every record, so only the runs with the lowest ids are kept; the gaps between these are exact,
 * since every id below the last of them is still taken.
 */
export function recordIdRuns(): RecordIdRuns {
  let runs: Run[] = [];
  let horizon = Number.POSITIVE_INFINITY;
  const add = (recordId: number) => {
    const current = runs.at(-1);
    if (current && recordId === current.last + 1) {
      current.last = recordId;
      return;
    }
    if (recordId >= horizon) return;
    runs.push({ first: recordId, last: recordId });
    if (runs.length < 2 * mostRunsKept) return;
    runs = merged(runs);
    const dropped = runs[mostRunsKept];
    if (!dropped) return;
    horizon = dropped.first;
    runs.length = mostRunsKept;
  };
  const gaps = (limit: number) => {
    const found: { after: number; before: number }[] = [];
    let after: number | undefined;
    for (const { first, last } of merged(runs)) {
      if (found.length === limit) break;
      if (after !== undefined) found.push({ after, before: first });
      after = last;
    }
    return found;
  };
  return { add, gaps };
}

/** The runs in order of their ids, those that touch or overlap made one. */
function merged(runs: readonly Run[]): Run[] {
  const inOrder = [...runs].sort((a, b) => a.first - b.first);
  const result: Run[] = [];
  for (const run of inOrder) {
    const before = result.at(-1);
    if (before && run.first <= before.last + 1) before.last = Math.max(before.last, run.last);
    else result.push({ ...run });
  }
  return result;
}

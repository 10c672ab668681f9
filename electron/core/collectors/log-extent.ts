import { recordIdRuns } from '../evtx/record-id-runs';

/** Whether a log is as it stood on the server, as far as its record numbers tell. */
export type LogExtent = 'whole' | 'filtered' | 'not-known';

export type RecordNumbers = {
  readonly add: (recordId: number) => void;
  readonly extent: () => LogExtent;
  /** Numbers that are missing between records that are there, as `first-last`, lowest first; at most 100 places. */
  readonly missing: () => readonly string[];
};

const mostGapsCounted = 999;
const mostGapsKept = 100;
/** Of a whole log at most every fiftieth record stands behind a gap, of a filtered export nearly each. */
const recordsPerGapWhenWhole = 50;
const recordsPerGapWhenFiltered = 10;

/**
 * Judges a log by its record numbers, in bounded memory. An export of chosen records keeps their numbers, so a
 * gap says something only about a log that has few of them.
 */
export function recordNumbers(): RecordNumbers {
  const runs = recordIdRuns();
  let records = 0;
  return {
    add: (recordId) => {
      records += 1;
      runs.add(recordId);
    },
    extent: () => {
      const gaps = runs.gaps(mostGapsCounted).length;
      if (records === 0) return 'not-known';
      if (gaps === mostGapsCounted || gaps * recordsPerGapWhenFiltered > records) return 'filtered';
      return gaps * recordsPerGapWhenWhole <= records ? 'whole' : 'not-known';
    },
    missing: () => runs.gaps(mostGapsKept).map(({ after, before }) => `${after + 1}-${before - 1}`),
  };
}

import { fileTimeToIso } from './values/file-time';

/** The oldest and newest TimeCreated of the records that were looked at, kept as cheaply as a filter reads them. */
export type TimeExtent = {
  /** Takes a FILETIME as its two unsigned halves. */
  readonly add: (high: number, low: number) => void;
  /** ISO instants; empty when no record was looked at. */
  readonly range: () => { readonly oldest?: string; readonly newest?: string };
};

export function timeExtent(): TimeExtent {
  let oldestHigh = Number.POSITIVE_INFINITY;
  let oldestLow = 0;
  let newestHigh = -1;
  let newestLow = 0;
  return {
    add: (high, low) => {
      if (high < oldestHigh || (high === oldestHigh && low < oldestLow)) {
        oldestHigh = high;
        oldestLow = low;
      }
      if (high > newestHigh || (high === newestHigh && low > newestLow)) {
        newestHigh = high;
        newestLow = low;
      }
    },
    range: () =>
      newestHigh < 0
        ? {}
        : { oldest: fileTimeToIso(oldestHigh, oldestLow), newest: fileTimeToIso(newestHigh, newestLow) },
  };
}

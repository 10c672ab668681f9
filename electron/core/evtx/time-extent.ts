import { compareFileTimes, type FileTime, fileTimeToIso } from './values/file-time';

/** The oldest and newest TimeCreated of the records that were looked at, kept as cheaply as a filter reads them. */
export type TimeExtent = {
  readonly add: (time: FileTime) => void;
  /** ISO instants; empty when no record was looked at. */
  readonly range: () => { readonly oldest?: string; readonly newest?: string };
};

export function timeExtent(): TimeExtent {
  let oldest: FileTime | undefined;
  let newest: FileTime | undefined;
  return {
    add: (time) => {
      if (!oldest || compareFileTimes(time, oldest) < 0) oldest = time;
      if (!newest || compareFileTimes(time, newest) > 0) newest = time;
    },
    range: () =>
      oldest && newest
        ? { oldest: fileTimeToIso(oldest.high, oldest.low), newest: fileTimeToIso(newest.high, newest.low) }
        : {},
  };
}

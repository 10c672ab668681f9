import { compareFileTimes, type FileTime, isoToFileTime } from './values/file-time';

/**
 * Which records are wanted. A part that is absent asks for nothing; all parts that are there must hold. An empty
 * list matches nothing.
 */
export type EventFilter = {
  /** Provider names, compared without regard to ASCII case. */
  readonly providers?: readonly string[];
  readonly eventIds?: readonly number[];
  /** ISO instants, inclusive, compared with System/TimeCreated to 100 ns (never with the record header). */
  readonly fromInstant?: string;
  readonly toInstant?: string;
};

/** A filter made ready for many records. */
export type CompiledFilter = {
  readonly providers?: ReadonlySet<string>;
  readonly eventIds?: ReadonlySet<number>;
  readonly from?: FileTime;
  readonly to?: FileTime;
};

/** Makes a filter ready. Throws RangeError for an instant that `isoToFileTime` cannot read: check input before. */
export function compileFilter(filter: EventFilter): CompiledFilter {
  return {
    ...(filter.providers && { providers: new Set(filter.providers.map(foldAsciiCase)) }),
    ...(filter.eventIds && { eventIds: new Set(filter.eventIds) }),
    ...(filter.fromInstant !== undefined && { from: instant(filter.fromInstant) }),
    ...(filter.toInstant !== undefined && { to: instant(filter.toInstant) }),
  };
}

function instant(iso: string): FileTime {
  const fileTime = isoToFileTime(iso);
  if (!fileTime) throw new RangeError(`${iso} is no ISO instant that an event log can hold`);
  return fileTime;
}

/** Event sources are named without regard to case; names are compared unit by unit beyond ASCII. */
export function foldAsciiCase(name: string): string {
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Whether a time lies in the filter's window, both ends included. A record without a time is in no window. */
export function isInWindow(filter: CompiledFilter, time: FileTime | undefined): boolean {
  if (!filter.from && !filter.to) return true;
  if (!time) return false;
  if (filter.from && compareFileTimes(time, filter.from) < 0) return false;
  return !filter.to || compareFileTimes(time, filter.to) <= 0;
}

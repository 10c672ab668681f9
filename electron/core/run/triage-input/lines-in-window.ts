import type { TimeWindow } from '../../collectors/collector';
import { compareFileTimes, type FileTime, isoToFileTime } from '../../evtx/values/file-time';
import { jsonObjectIn } from '../../model/json-object';
import { boundedLines } from '../bounded-lines';

/** What was passed over; grows while the lines are taken. */
export type LineCounts = { unreadable: number };

/**
 * Of records as JSON Lines those of the window, as text, compared to 100 ns; without a window all. What is no record with a time,
 * or too long to be one, is counted and left out.
 */
export async function* linesInWindow(
  content: AsyncIterable<Uint8Array>,
  window: TimeWindow | undefined,
  counts: LineCounts,
): AsyncGenerator<string> {
  const from = window && isoToFileTime(window.fromInstant);
  const to = window && isoToFileTime(window.toInstant);
  for await (const lines of boundedLines(content)) {
    const kept: string[] = [];
    for (const line of lines) {
      if (line === '') continue;
      const time = line === undefined ? undefined : timeOf(line);
      if (time === undefined) counts.unreadable += 1;
      else if (isBetween(time, from, to)) kept.push(`${line}\n`);
    }
    if (kept.length > 0) yield kept.join('');
  }
}

function timeOf(line: string): FileTime | undefined {
  const time = jsonObjectIn(line)?.['timeCreated'];
  return typeof time === 'string' ? isoToFileTime(time) : undefined;
}

function isBetween(time: FileTime, from: FileTime | undefined, to: FileTime | undefined): boolean {
  if (from !== undefined && compareFileTimes(time, from) < 0) return false;
  return to === undefined || compareFileTimes(time, to) <= 0;
}

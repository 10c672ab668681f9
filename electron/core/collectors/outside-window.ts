import { eventCatalog } from '../catalog/event-catalog';
import type { EventRecord } from '../evtx/event/event-record';
import { fileTimeToIso, isoToFileTime } from '../evtx/values/file-time';
import type { TimeWindow } from './collector';

const mostBefore = 3_000;
const mostAfter = 1_000;
const mostLineCharacters = 20_000;

const heartbeatId = 31_019;

/** What is worth keeping of any time: operations, failures, starts and stops, changes; no heartbeats and no routine. */
export const outsideWindowEvents: readonly { readonly provider: string; readonly eventId: number }[] =
  eventCatalog.events
    .filter(({ kind, eventId }) => kind !== 'routine' && eventId !== heartbeatId)
    .flatMap(({ provider, eventId, earlierEventId }) =>
      [eventId, ...(earlierEventId === undefined ? [] : [earlierEventId])].map((id) => ({
        provider,
        eventId: id,
      })),
    );

/** Records of the writeback providers that stand outside the window and still help to read it, as JSON lines. */
export type OutsideWindow = {
  readonly add: (record: EventRecord) => void;
  /** Those nearest to the window, in the order of the log. */
  readonly lines: () => readonly string[];
  /** How many more there were. */
  readonly leftOut: () => number;
};

/**
 * Keeps what happened before and after the window, of {@link outsideWindowEvents}. In bounded memory: the last 3,000 before and the first 1,000 after.
 */
export function outsideWindow(window: TimeWindow): OutsideWindow {
  const from = comparable(window.fromInstant);
  let before: string[] = [];
  const after: string[] = [];
  let leftOut = 0;
  return {
    add: (record) => {
      const line = JSON.stringify(record);
      if (line.length > mostLineCharacters) leftOut += 1;
      else if (record.timeCreated < from) {
        before.push(line);
        if (before.length < 2 * mostBefore) return;
        leftOut += before.length - mostBefore;
        before = before.slice(-mostBefore);
      } else if (after.length < mostAfter) after.push(line);
      else leftOut += 1;
    },
    lines: () => [...before.slice(-mostBefore), ...after],
    leftOut: () => leftOut + Math.max(0, before.length - mostBefore),
  };
}

/** Whether a record stands in a window, both ends included, to 100 ns. Throws RangeError where an end is no instant. */
export function inWindow(window: TimeWindow): (record: Pick<EventRecord, 'timeCreated'>) => boolean {
  const [from, to] = [comparable(window.fromInstant), comparable(window.toInstant)];
  return ({ timeCreated }) => timeCreated >= from && timeCreated <= to;
}

/** In the one form that all instants of the reader have, so that they compare as texts. */
function comparable(instant: string): string {
  const time = isoToFileTime(instant);
  if (time === undefined) throw new RangeError(`${instant} is no ISO instant that an event log can hold`);
  return fileTimeToIso(time.high, time.low);
}

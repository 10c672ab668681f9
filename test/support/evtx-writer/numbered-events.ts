import { fileTimeOf } from './file-time';
import type { LogOptions } from './log-options';
import type { NumberedEvent } from './write-record';
import type { WrittenEvent } from './written-event';

/** The events with their ids and header times; looks one event ahead. */
export function* numberedEvents(
  events: Iterable<WrittenEvent>,
  { firstRecordId = 1, isExported = false }: LogOptions,
): Generator<NumberedEvent> {
  let waiting: Omit<NumberedEvent, 'headerTime'> | undefined;
  let count = 0;
  for (const event of events) {
    const recordId = event.recordId ?? firstRecordId + count;
    count += 1;
    if (waiting) yield { ...waiting, headerTime: headerTime(waiting.event, isExported, event) };
    waiting = { event, recordId, headerId: isExported ? count : recordId };
  }
  if (waiting) yield { ...waiting, headerTime: headerTime(waiting.event, isExported, undefined) };
}

function headerTime(event: WrittenEvent, isExported: boolean, following: WrittenEvent | undefined): bigint {
  if (event.headerTime !== undefined) return fileTimeOf(event.headerTime);
  if (!isExported) return fileTimeOf(event.timeCreated);
  return following ? fileTimeOf(following.timeCreated) : 0n;
}

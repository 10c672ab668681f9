import { toEventRecord } from './event/to-event-record';
import type { ChunkReading, EventLogItem } from './event-log-item';
import type { ReadStatistics } from './read-statistics';
import type { ByteSource } from './source/byte-source';
import { type ReadOptions, walkEventLog } from './walk-event-log';

/**
 * Reads an event log in the order of the file, with as much memory for a large one as for a small one, and gives for
 * each block of 64 KiB the wanted records and the damage found in it (nothing is given for a block without either).
 * Damage never ends the reading, except where the medium fails for good; a record that the filter rejects is not
 * decoded to its end, so damage in the rest of it stays unseen. `openEventLog` says beforehand whether the source is
 * an event log at all. Returns the counts; throws the signal's reason after an abort, and RangeError for a filter
 * whose instants are none.
 */
export async function* readEventLog(
  source: ByteSource,
  options: ReadOptions = {},
): AsyncGenerator<ChunkReading, ReadStatistics> {
  let items: EventLogItem[] = [];
  const blocks = walkEventLog(source, options, {
    take: (event, { place, offset, isSalvaged }) => {
      items.push({ kind: 'record', offset, record: toEventRecord(event, place.headerRecordId, isSalvaged) });
    },
    damage: (found) => items.push({ kind: 'damage', damage: found }),
  });
  for (;;) {
    const block = await blocks.next();
    if (block.done) return block.value;
    if (items.length > 0) yield { chunkOffset: block.value, items };
    items = [];
  }
}

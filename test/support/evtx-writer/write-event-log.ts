import { open } from 'node:fs/promises';
import { chunkBuilder } from './build-chunk';
import { chunkSizeBytes } from './chunk-writer';
import { chunkOffset, fileHeader } from './file-header';
import type { LogOptions } from './log-options';
import { numberedEvents } from './numbered-events';
import type { NumberedEvent } from './write-record';
import type { WrittenEvent } from './written-event';

export type StreamOptions = LogOptions & {
  /** Each chunk is written over the bytes of the one before it, so that the last one ends in stale records. */
  readonly keepsStaleRecords?: boolean;
  /** The log ends when so many chunks are full, whatever events there still are. */
  readonly endsAfterChunks?: number;
};

/** What was written; in a ring some of the records were overwritten since. */
export type WrittenLog = { readonly records: number; readonly chunks: number };

/**
 * Writes an event log of any size, filling one chunk after the other; holds one chunk in memory. An event larger than
 * a chunk is a RangeError.
 */
export async function writeEventLog(
  path: string,
  events: Iterable<WrittenEvent>,
  options: StreamOptions = {},
): Promise<WrittenLog> {
  const file = await open(path, 'w');
  try {
    const bytes = Buffer.alloc(chunkSizeBytes);
    let extent = { chunksMade: 0, firstHeaderId: 1, nextHeaderId: 1 };
    let records = 0;
    for (const chunk of chunksOf(numberedEvents(events, options), bytes, options)) {
      await file.write(bytes, 0, bytes.length, chunkOffset(extent.chunksMade, options));
      const firstHeaderId = records === 0 ? chunk.firstHeaderId : extent.firstHeaderId;
      extent = { chunksMade: extent.chunksMade + 1, firstHeaderId, nextHeaderId: chunk.nextHeaderId };
      records += chunk.records;
      if (extent.chunksMade === options.endsAfterChunks) break;
    }
    const header = fileHeader(extent, options);
    await file.write(header, 0, header.length, 0);
    return { records, chunks: extent.chunksMade };
  } finally {
    await file.close();
  }
}

type FilledChunk = {
  readonly firstHeaderId: number;
  readonly nextHeaderId: number;
  readonly records: number;
};

/** Fills `bytes` with one chunk after the other; at least one, as an empty log has a chunk too. */
function* chunksOf(
  events: Iterable<NumberedEvent>,
  bytes: Buffer,
  options: StreamOptions,
): Generator<FilledChunk> {
  const start = () => chunkBuilder(options.keepsStaleRecords ? bytes : bytes.fill(0), options);
  let chunk = start();
  let filled: FilledChunk | undefined;
  for (const event of events) {
    if (!chunk.add(event)) {
      if (filled) {
        chunk.finish();
        yield filled;
      }
      chunk = start();
      filled = undefined;
      if (!chunk.add(event)) throw new RangeError('The event is larger than a chunk.');
    }
    filled = {
      firstHeaderId: filled?.firstHeaderId ?? event.headerId,
      nextHeaderId: event.headerId + 1,
      records: (filled?.records ?? 0) + 1,
    };
  }
  chunk.finish();
  yield filled ?? { firstHeaderId: 1, nextHeaderId: 1, records: 0 };
}

import { chunkSizeBytes } from './chunk/chunk';
import { decodeChunk } from './chunk/decode-chunk';
import { examineFileHeader, fileHeaderSizeBytes } from './chunk/file-header';
import { damage } from './damage';
import type { ChunkReading } from './event-log-item';
import { compileFilter, type EventFilter } from './filter';
import type { ReadStatistics } from './read-statistics';
import type { ByteSource } from './source/byte-source';
import { readBlock } from './source/read-block';
import { timeExtent } from './time-extent';

export type ReadOptions = {
  readonly filter?: EventFilter;
  readonly signal?: AbortSignal;
};

/**
 * Reads an event log chunk by chunk in the order of the file, one 64 KiB block in memory at a time, and gives for
 * each block the wanted records and the damage found in it (nothing is given for a block without either). What the
 * file header says about the number of chunks is not relied on: every block to the end of the file is looked at.
 * Damage never ends the reading, except where the medium fails; a record that the filter rejects is not decoded to
 * its end, so damage in the rest of it stays unseen. `openEventLog` says beforehand whether the source is an event
 * log at all. Returns the counts; throws the signal's reason after an abort, and RangeError for a filter whose
 * instants are none.
 */
export async function* readEventLog(
  source: ByteSource,
  { filter = {}, signal }: ReadOptions = {},
): AsyncGenerator<ChunkReading, ReadStatistics> {
  const compiled = compileFilter(filter);
  const { name: file, sizeBytes } = source;
  const counts = { chunks: 0, chunksSkipped: 0, recordsSeen: 0, recordsMatched: 0, damaged: 0 };
  const given = (reading: ChunkReading): ChunkReading => {
    for (const { kind } of reading.items) counts[kind === 'record' ? 'recordsMatched' : 'damaged'] += 1;
    return reading;
  };
  const block = Buffer.alloc(chunkSizeBytes);
  const extent = timeExtent();
  let context = { file, hasChecksums: true, filter: compiled, extent };
  let offset = 0;
  while (offset < sizeBytes) {
    const wanted = offset === 0 ? fileHeaderSizeBytes : chunkSizeBytes;
    const read = await readBlock(source, offset, block.subarray(0, wanted), signal);
    if (!read.ok) {
      const found = damage('read-failed', file, offset, 'rest-of-file', { reason: read.problem.message });
      yield given({ chunkOffset: offset, items: [{ kind: 'damage', damage: found }] });
      break;
    }
    if (read.value === 0) break;
    if (offset === 0) {
      const header = examineFileHeader(block.subarray(0, read.value), file, sizeBytes);
      context = { ...context, hasChecksums: header.hasChecksums };
      const items = header.damage.map((found) => ({ kind: 'damage', damage: found }) as const);
      if (items.length > 0) yield given({ chunkOffset: 0, items });
    } else {
      const { isChunk, recordsSeen, items } = decodeChunk(block, read.value, offset, context);
      counts[isChunk ? 'chunks' : 'chunksSkipped'] += 1;
      counts.recordsSeen += recordsSeen;
      if (items.length > 0) yield given({ chunkOffset: offset, items });
    }
    offset += wanted;
  }
  return { sizeBytes, ...counts, ...extent.range() };
}

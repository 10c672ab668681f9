import { templateCache } from './binary-xml/template-cache';
import { chunkSizeBytes, type Decoding } from './chunk/chunk';
import type { ChunkTaker, Scan } from './chunk/scan-chunk';
import { damage } from './damage';
import { storedEvent } from './event/stored-event';
import { compileFilter, type EventFilter } from './filter';
import { readLogStart } from './log-start';
import type { ReadStatistics } from './read-statistics';
import { blockReader } from './source/block-reader';
import type { ByteSource } from './source/byte-source';
import { findChunk } from './source/find-chunk';
import { takeBlock, takeUnknown } from './take-block';
import { timeExtent } from './time-extent';
import { type AnsiDecoder, westernText } from './values/ansi-text';

export type ReadOptions = {
  readonly filter?: EventFilter;
  /**
   * Whether records are looked for, too, where none of the log's own should be: behind the last record of a chunk, in
   * blocks without the mark of a chunk, behind damage.
   */
  readonly salvages?: boolean;
  /** How ANSI values are read: see `ansiDecoder`; windows-1252 when absent. */
  readonly ansiText?: AnsiDecoder;
  /** Told the number of every record in which it can be read, whether the filter wants the record or not. */
  readonly onRecordId?: (recordId: number) => void;
  readonly signal?: AbortSignal;
};

/** So many blocks one after the other that cannot be read, and the medium is given up. */
const mostUnreadableBlocks = 16;

/**
 * Goes through an event log block by block in the order of the file and hands what it finds to `taker`; gives the
 * offset of each block when it is done (0 for the file header). What the file header says about the number of chunks is not relied
 * on: every block to the end of the file is looked at, and where a chunk should begin and does not, the next one is
 * searched for, at any offset. Damage never ends the reading, except where the medium fails for good. Returns the
 * counts; throws the signal's reason after an abort, and RangeError for a filter whose instants are none.
 */
export async function* walkEventLog(
  source: ByteSource,
  { filter = {}, salvages = false, ansiText = westernText, onRecordId, signal }: ReadOptions,
  taker: ChunkTaker,
): AsyncGenerator<number, ReadStatistics> {
  const { name: file, sizeBytes } = source;
  const counts = { chunks: 0, chunksSkipped: 0, recordsSeen: 0, recordsMatched: 0, damaged: 0 };
  const counted = { ...countingDamage(taker, counts), ...(onRecordId && { recordId: onRecordId }) };
  const compiled = compileFilter(filter);
  const decoding: Decoding = { templates: templateCache(), ansiText };
  const extent = timeExtent();
  const { hasChecksums, firstChunkOffset, damage: found } = await readLogStart(source, signal);
  const stored = storedEvent();
  const scan: Scan = {
    file,
    hasChecksums,
    filter: compiled,
    extent,
    salvages,
    taker: counted,
    counts,
    stored,
  };
  found.forEach(counted.damage);
  if (found.length > 0) yield 0;
  const reader = blockReader(source, chunkSizeBytes, signal);
  let unreadable = 0;
  for (let offset = firstChunkOffset; offset < sizeBytes; ) {
    signal?.throwIfAborted();
    const loaded = reader.at(offset) ? undefined : await reader.load(offset);
    const block = reader.at(offset);
    let next = offset + chunkSizeBytes;
    if (block) {
      unreadable = 0;
      const taken = takeBlock(block, offset, decoding, scan);
      counts[taken.kind === 'chunk' ? 'chunks' : 'chunksSkipped'] += 1;
      if (taken.kind === 'chunk') next = offset + taken.sizeBytes;
      else if (taken.kind === 'unknown') {
        const chunkAt = await findChunk(source, offset + 1, Math.min(next, sizeBytes), signal);
        if (chunkAt >= 0) next = chunkAt;
        takeUnknown(block.subarray(0, next - offset), offset, decoding, scan);
      }
    } else if (loaded && !loaded.ok) {
      unreadable += 1;
      const isLast = unreadable === mostUnreadableBlocks || next >= sizeBytes;
      const values = { reason: loaded.problem.message };
      counted.damage(damage('read-failed', file, offset, isLast ? 'rest-of-file' : 'some-records', values));
      if (isLast) next = sizeBytes;
    } else {
      // The file became shorter meanwhile.
      next = sizeBytes;
    }
    yield offset;
    offset = next;
  }
  return { sizeBytes, ...counts, ...extent.range() };
}

function countingDamage(taker: ChunkTaker, counts: { damaged: number }): ChunkTaker {
  return {
    ...taker,
    damage: (found) => {
      counts.damaged += 1;
      taker.damage(found);
    },
  };
}

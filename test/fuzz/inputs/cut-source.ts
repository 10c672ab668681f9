import { blocksOf, chunkHeaderBytes, isChunk, recordsOf, sealLog } from './layout';
import type { Random } from './random';
import type { FuzzSource } from './sources';

const mostRecordsKept = 12;

/**
 * A small log of a source: its header with 1 to 3 of its blocks, of which most keep their first few records only, so
 * that an input takes milliseconds. Its checksums are right.
 */
export function cutSource({ header, blocks }: FuzzSource, random: Random): Buffer {
  const count = Math.min(blocks.length, random.pick([1, 1, 1, 1, 1, 1, 2, 2, 3]));
  const first = random.below(blocks.length - count + 1);
  const log = Buffer.concat([header, ...blocks.slice(first, first + count)]);
  if (log.length > 44 && random.chance(80)) log.writeUInt16LE(count, 42);
  for (const block of blocksOf(log)) if (isChunk(block) && random.chance(95)) keepFirstRecords(block, random);
  sealLog(log);
  return log;
}

/** Ends the chunk behind one of its first records; what follows becomes slack, stale or zero. */
function keepFirstRecords(chunk: Buffer, random: Random): void {
  const { offsets, end } = recordsOf(chunk);
  const kept = 1 + random.below(mostRecordsKept);
  const newEnd = offsets[kept] ?? end;
  const last = offsets[Math.min(kept, offsets.length) - 1] ?? chunkHeaderBytes;
  chunk.writeUInt32LE(last, 44);
  chunk.writeUInt32LE(newEnd, 48);
  if (random.chance(90)) chunk.fill(0, newEnd);
}

import type { Field, FieldKind } from './field';
import { blocksOf, chunkBytes, fileHeaderBytes, isChunk, recordsOf } from './layout';
import type { Random } from './random';
import { walkXml } from './walk-xml';

const mostRecordsWalked = 6;

/**
 * The fields of a log, which may be damaged already: those of its chunk headers, and of a few records of each chunk
 * (the first, which has most definitions, and some others).
 */
export function findFields(log: Buffer, random: Random): readonly Field[] {
  const fields: Field[] = [];
  for (const [number, block] of blocksOf(log).entries()) {
    if (!isChunk(block)) continue;
    const chunkOffset = fileHeaderBytes + number * chunkBytes;
    const add = (kind: FieldKind, at: number, sizeBytes: number, inDefinition = false) =>
      fields.push({ kind, offset: chunkOffset + at, sizeBytes, chunkOffset, inDefinition });
    add('last-record-offset', 44, 4);
    add('free-space-offset', 48, 4);
    add('chunk-flags', 120, 4);
    for (const at of someRecords(recordsOf(block).offsets, random)) {
      const end = at + block.readUInt32LE(at + 4);
      add('record-magic', at, 4);
      add('record-size', at + 4, 4);
      add('record-id', at + 8, 8);
      add('record-size-copy', end - 4, 4);
      walkXml(block, at + 24, end - 4, add);
    }
  }
  return fields;
}

function someRecords(offsets: readonly number[], random: Random): readonly number[] {
  if (offsets.length <= mostRecordsWalked) return offsets;
  const others = Array.from(
    { length: mostRecordsWalked - 1 },
    () => offsets[random.below(offsets.length)] ?? 0,
  );
  return [...new Set([offsets[0] ?? 0, ...others])].filter((at) => at > 0);
}

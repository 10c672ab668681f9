import { DecodeFailure } from '../binary-xml/decode-failure';
import { type Damage, damage } from '../damage';
import { decodeRecord } from '../event/decode-record';
import type { EventLogItem } from '../event-log-item';
import type { CompiledFilter } from '../filter';
import type { TimeExtent } from '../time-extent';
import { allowRecord, type Chunk, chunkHeaderSizeBytes, chunkSizeBytes, makeChunk } from './chunk';
import { examineChunk, hasChunkMagic } from './chunk-header';
import { type RecordBreak, type RecordPlace, walkRecords } from './walk-records';

const zeros = Buffer.alloc(chunkSizeBytes);

/** What holds for all chunks of one reading. */
export type ReadingContext = {
  readonly file: string;
  readonly hasChecksums: boolean;
  readonly filter: CompiledFilter;
  readonly extent: TimeExtent;
};

export type DecodedChunk = {
  readonly isChunk: boolean;
  readonly recordsSeen: number;
  readonly items: readonly EventLogItem[];
};

/**
 * Decodes the block of `length` bytes that begins at byte `offset` of the file. A block without the mark of a chunk
 * is passed over: quietly when it is unused, else with a damage.
 */
export function decodeChunk(
  bytes: Buffer,
  length: number,
  offset: number,
  context: ReadingContext,
): DecodedChunk {
  if (length < chunkHeaderSizeBytes || !hasChunkMagic(bytes)) {
    const isUnused = bytes.subarray(0, length).equals(zeros.subarray(0, length));
    const values = { sizeBytes: length };
    const found = damage('chunk-not-recognized', context.file, offset, 'some-records', values);
    return { isChunk: false, recordsSeen: 0, items: isUnused ? [] : [damageItem(found)] };
  }
  const chunk = makeChunk(bytes, length);
  const items = examineChunk(chunk, context.file, offset, context.hasChecksums).map(damageItem);
  let recordsSeen = 0;
  for (const place of walkRecords(chunk)) {
    if (place.kind === 'break') {
      const found = breakDamage(chunk, place, offset, context.file);
      if (found) items.push(damageItem(found));
      continue;
    }
    recordsSeen += 1;
    const item = decodeItem(chunk, place, offset, context);
    if (!item) continue;
    if (item.kind === 'record' && !place.isWhole) {
      const values = { recordId: place.headerRecordId };
      items.push(damageItem(damage('record-end-invalid', context.file, item.offset, 'nothing', values)));
    }
    items.push(item);
  }
  return { isChunk: true, recordsSeen, items };
}

function decodeItem(
  chunk: Chunk,
  { offset, start, end, headerRecordId }: RecordPlace,
  chunkOffset: number,
  { file, filter, extent }: ReadingContext,
): EventLogItem | undefined {
  allowRecord(chunk);
  try {
    const record = decodeRecord(chunk, start, end, headerRecordId, filter, extent);
    return record && { kind: 'record', offset: chunkOffset + offset, record };
  } catch (failure) {
    if (!(failure instanceof DecodeFailure)) throw failure;
    const values = { recordId: headerRecordId, reason: failure.message };
    return damageItem(damage('record-not-decoded', file, chunkOffset + offset, 'one-record', values));
  }
}

/** Nothing when the file ends within the chunk and the walk with it, which was said of the chunk already. */
function breakDamage(
  chunk: Chunk,
  { offset, resumedAt }: RecordBreak,
  chunkOffset: number,
  file: string,
): Damage | undefined {
  if (resumedAt !== undefined) {
    const values = { next: chunkOffset + resumedAt };
    return damage('record-header-invalid', file, chunkOffset + offset, 'some-records', values);
  }
  if (chunk.length < chunkSizeBytes) return undefined;
  return damage('records-end-early', file, chunkOffset + offset, 'some-records');
}

function damageItem(found: Damage): EventLogItem {
  return { kind: 'damage', damage: found };
}

import { type Chunk, chunkHeaderSizeBytes, chunkSizeBytes } from './chunk';
import { firstRecordId, freeSpaceOffset } from './chunk-header';

const recordHeaderSizeBytes = 24;
const smallestRecordBytes = 28;
const recordMagic = 0x2a2a;
/** Every record size is a multiple of it, and so is the chunk header's. */
const alignmentBytes = 8;
/**
 * A longer gap is a stretch that something else was written over, behind which the records of this chunk cannot be
 * told from what an earlier use of it left behind.
 */
const mostRecordsBridged = 16;

/** A record's place in its chunk: its binary XML lies between `start` and `end`. */
export type RecordPlace = {
  readonly kind: 'record';
  readonly offset: number;
  readonly start: number;
  readonly end: number;
  readonly headerRecordId: number;
  /** Whether the copy of the size at the record's end is right; it is not in a record that was half written. */
  readonly isWhole: boolean;
};

/** A place where a record was expected and is none, and where the next one was found, if any was. */
export type RecordBreak = { readonly kind: 'break'; readonly offset: number; readonly resumedAt?: number };

/**
 * Walks the records of a chunk up to the free-space offset of its header (where stale records of an earlier use may
 * follow), or to the last one that continues the ids when that offset is none that can be. Zeros up to there in the
 * place of a record end the walk without a break: some logs say a free-space offset that is too large. Behind anything
 * else the walk goes on at the next record that continues the ids, if there is one.
 */
export function* walkRecords(chunk: Chunk): Generator<RecordPlace | RecordBreak> {
  const freeSpace = freeSpaceOffset(chunk);
  const isEndKnown = freeSpace >= chunkHeaderSizeBytes && freeSpace <= chunkSizeBytes;
  const endOfRecords = isEndKnown ? Math.min(freeSpace, chunk.length) : chunk.length;
  let offset = chunkHeaderSizeBytes;
  let lastSeenId = firstRecordId(chunk) - 1;
  while (offset < endOfRecords) {
    const place = placeAt(chunk, offset);
    // Without a known end, an id that does not follow is that of a stale record.
    const isFirst = offset === chunkHeaderSizeBytes;
    if (place && !isEndKnown && !isFirst && place.headerRecordId !== lastSeenId + 1) return;
    if (place) {
      yield place;
      lastSeenId = place.headerRecordId;
      offset = place.end + 4;
      continue;
    }
    if (isZero(chunk, offset, endOfRecords)) return;
    const resumedAt = findRecord(chunk, offset, endOfRecords, lastSeenId);
    yield resumedAt === undefined ? { kind: 'break', offset } : { kind: 'break', offset, resumedAt };
    if (resumedAt === undefined) return;
    offset = resumedAt;
  }
}

/**
 * Finds the whole records from `from` to the end of the chunk that nothing leads to: left from an earlier use of the
 * space, or behind a stretch that something else was written over.
 */
export function* findStrayRecords(chunk: Chunk, from: number): Generator<RecordPlace> {
  let offset = Math.ceil(from / alignmentBytes) * alignmentBytes;
  while (offset + smallestRecordBytes <= chunk.length) {
    const place = placeAt(chunk, offset);
    if (place?.isWhole) yield place;
    offset = place?.isWhole ? place.end + 4 : offset + alignmentBytes;
  }
}

/** The record at `offset`, when one of the size that is named there can be. */
function placeAt({ view, length }: Chunk, offset: number): RecordPlace | undefined {
  if (offset + smallestRecordBytes > length || view.getUint32(offset, true) !== recordMagic) return undefined;
  const size = view.getUint32(offset + 4, true);
  if (size < smallestRecordBytes || size > length - offset) return undefined;
  const headerRecordId = view.getUint32(offset + 12, true) * 0x1_0000_0000 + view.getUint32(offset + 8, true);
  const end = offset + size - 4;
  const isWhole = view.getUint32(end, true) === size;
  return { kind: 'record', offset, start: offset + recordHeaderSizeBytes, end, headerRecordId, isWhole };
}

/** The next place with a whole record whose id follows the last one read with few ids between. */
function findRecord(chunk: Chunk, from: number, to: number, lastSeenId: number): number | undefined {
  const first = Math.ceil((from + 1) / alignmentBytes) * alignmentBytes;
  for (let offset = first; offset < to; offset += alignmentBytes) {
    const place = placeAt(chunk, offset);
    const step = place?.isWhole ? place.headerRecordId - lastSeenId : 0;
    if (step > 0 && step <= mostRecordsBridged + 1) return offset;
  }
  return undefined;
}

function isZero({ bytes }: Chunk, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] !== 0) return false;
  return true;
}

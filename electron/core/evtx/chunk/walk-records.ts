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
  readonly offset: number;
  readonly start: number;
  readonly end: number;
  readonly headerRecordId: number;
  /** Whether the copy of the size at the record's end is right; it is not in a record that was half written. */
  readonly isWhole: boolean;
};

/** How far the walk through a chunk's records is. */
export type RecordWalk = {
  /** The record that the last step found; the same object for each. */
  readonly place: { -readonly [key in keyof RecordPlace]: RecordPlace[key] };
  /** Where the walk goes on: behind the last record, or where the next one was found behind a break. */
  offset: number;
  /** Where a record was expected by the last step and is none. */
  breakOffset: number;
  lastSeenId: number;
  readonly endOfRecords: number;
  readonly isEndKnown: boolean;
};

/**
 * Begins a walk up to the free-space offset of the chunk's header (where stale records of an earlier use may follow),
 * or to the last record that continues the ids when that offset is none that can be.
 */
export function startWalk(chunk: Chunk): RecordWalk {
  const freeSpace = freeSpaceOffset(chunk);
  const isEndKnown = freeSpace >= chunkHeaderSizeBytes && freeSpace <= chunkSizeBytes;
  return {
    place: { offset: 0, start: 0, end: 0, headerRecordId: 0, isWhole: true },
    offset: chunkHeaderSizeBytes,
    breakOffset: 0,
    lastSeenId: firstRecordId(chunk) - 1,
    endOfRecords: isEndKnown ? Math.min(freeSpace, chunk.length) : chunk.length,
    isEndKnown,
  };
}

/**
 * Takes one step: to the next record, to a break behind which the walk goes on at the next record that continues the
 * ids, to a break behind which nothing does, or to the end. Zeros up to there in the place of a record are an end
 * without a break when the chunk `isSound`: some logs say a free-space offset that is too large.
 */
export function stepToRecord(
  chunk: Chunk,
  walk: RecordWalk,
  isSound: boolean,
): 'record' | 'break' | 'last-break' | 'end' {
  const { place, offset, endOfRecords, isEndKnown, lastSeenId } = walk;
  if (offset >= endOfRecords) return 'end';
  if (findPlace(chunk, offset, place)) {
    const continues = place.headerRecordId === lastSeenId + 1 || offset === chunkHeaderSizeBytes;
    if (!isEndKnown && !continues) return 'end';
    walk.lastSeenId = place.headerRecordId;
    walk.offset = place.end + 4;
    return 'record';
  }
  if ((isSound || !isEndKnown) && isZero(chunk, offset, endOfRecords)) return 'end';
  walk.breakOffset = offset;
  const resumedAt = findNextRecord(chunk, walk);
  walk.offset = resumedAt ?? endOfRecords;
  return resumedAt === undefined ? 'last-break' : 'break';
}

/**
 * Finds the whole records between two chunk offsets that nothing leads to: left from an earlier use of the space, or
 * behind a stretch that something else was written over.
 */
export function* findStrayRecords(chunk: Chunk, from: number, to: number): Generator<RecordPlace> {
  const place = { offset: 0, start: 0, end: 0, headerRecordId: 0, isWhole: true };
  let offset = Math.ceil(from / alignmentBytes) * alignmentBytes;
  while (offset < to) {
    const isRecord = findPlace(chunk, offset, place) && place.isWhole;
    if (isRecord) yield place;
    offset = isRecord ? place.end + 4 : offset + alignmentBytes;
  }
}

/** Whether a record begins at `offset`, of a size that can be; `place` is then that of the record. */
function findPlace({ view, length }: Chunk, offset: number, place: RecordWalk['place']): boolean {
  if (offset + smallestRecordBytes > length || view.getUint32(offset, true) !== recordMagic) return false;
  const size = view.getUint32(offset + 4, true);
  if (size < smallestRecordBytes || size > length - offset) return false;
  place.offset = offset;
  place.start = offset + recordHeaderSizeBytes;
  place.end = offset + size - 4;
  place.headerRecordId = view.getUint32(offset + 12, true) * 0x1_0000_0000 + view.getUint32(offset + 8, true);
  place.isWhole = view.getUint32(place.end, true) === size;
  return true;
}

/** The next place with a whole record whose id follows the last one read with few ids between. */
function findNextRecord(
  chunk: Chunk,
  { place, breakOffset, endOfRecords, lastSeenId }: RecordWalk,
): number | undefined {
  const first = Math.ceil((breakOffset + 1) / alignmentBytes) * alignmentBytes;
  for (let offset = first; offset < endOfRecords; offset += alignmentBytes) {
    if (!findPlace(chunk, offset, place) || !place.isWhole) continue;
    const step = place.headerRecordId - lastSeenId;
    if (step > 0 && step <= mostRecordsBridged + 1) return offset;
  }
  return undefined;
}

function isZero({ bytes }: Chunk, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] !== 0) return false;
  return true;
}

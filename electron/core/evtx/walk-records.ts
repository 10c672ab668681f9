import { type Chunk, chunkHeaderSizeBytes } from './chunk';

const recordHeaderSizeBytes = 24;
const smallestRecordBytes = 28;
const recordMagic = 0x2a2a;

/** A record's place in its chunk: its binary XML lies between `start` and `end`. */
export type RecordPlace = {
  readonly kind: 'record';
  readonly offset: number;
  readonly start: number;
  readonly end: number;
  readonly headerRecordId: number;
};

/** A place where a record was expected and is none; what follows in the chunk cannot be found. */
export type RecordBreak = { readonly kind: 'break'; readonly offset: number };

/**
 * Walks the records of a chunk up to the free-space offset of its header (where stale records of an earlier use may
 * follow). Zeros in the place of a record end the walk without a break: some logs say a free-space offset that is
 * too large.
 */
export function* walkRecords(chunk: Chunk): Generator<RecordPlace | RecordBreak> {
  const { view } = chunk;
  const end = Math.min(view.getUint32(48, true), chunk.length);
  let offset = chunkHeaderSizeBytes;
  while (offset < end) {
    const size = sizeOfRecord(chunk, offset);
    if (size === 0) {
      if (!isZero(chunk, offset, end)) yield { kind: 'break', offset };
      return;
    }
    const headerRecordId =
      view.getUint32(offset + 12, true) * 0x1_0000_0000 + view.getUint32(offset + 8, true);
    yield {
      kind: 'record',
      offset,
      start: offset + recordHeaderSizeBytes,
      end: offset + size - 4,
      headerRecordId,
    };
    offset += size;
  }
}

/** The size of the record at `offset` when its header and the copy of its size are right, else 0. */
function sizeOfRecord({ view, length }: Chunk, offset: number): number {
  if (offset + smallestRecordBytes > length || view.getUint32(offset, true) !== recordMagic) return 0;
  const size = view.getUint32(offset + 4, true);
  if (size < smallestRecordBytes || size > length - offset) return 0;
  return view.getUint32(offset + size - 4, true) === size ? size : 0;
}

function isZero({ bytes }: Chunk, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] !== 0) return false;
  return true;
}

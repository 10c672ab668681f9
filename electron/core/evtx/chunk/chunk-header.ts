import { type Damage, damage } from '../damage';
import { type Chunk, chunkHeaderSizeBytes, chunkSizeBytes } from './chunk';
import { crc32 } from './crc32';

const noChecksumsFlag = 4;

/** Whether the bytes begin with the mark of a chunk, `ElfChnk` and a zero. */
export function hasChunkMagic(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 8) === 'ElfChnk\0';
}

/** Offset in the chunk behind its last record, as the header says; it may be too large. */
export function freeSpaceOffset(chunk: Chunk): number {
  return chunk.view.getUint32(48, true);
}

/** The id in the header of the chunk's first record. */
export function firstRecordId({ view }: Chunk): number {
  return view.getUint32(28, true) * 0x1_0000_0000 + view.getUint32(24, true);
}

/** What is wrong with a chunk as a whole: its checksums, and whether the file ends before its records do. */
export function examineChunk(chunk: Chunk, file: string, offset: number, hasChecksums: boolean): Damage[] {
  const { bytes, view, length } = chunk;
  const found: Damage[] = [];
  const end = freeSpaceOffset(chunk);
  const isCut = length < chunkSizeBytes;
  if (isCut) found.push(damage('chunk-cut-short', file, offset, end > length ? 'some-records' : 'nothing'));
  if (!hasChecksums || view.getUint32(120, true) & noChecksumsFlag) return found;
  const header = crc32(bytes, 128, chunkHeaderSizeBytes, crc32(bytes, 0, 120));
  if (header !== view.getUint32(124, true))
    found.push(damage('chunk-header-checksum', file, offset, 'nothing'));
  const isWithinChunk = end >= chunkHeaderSizeBytes && end <= length;
  const isWrong = isWithinChunk
    ? crc32(bytes, chunkHeaderSizeBytes, end) !== view.getUint32(52, true)
    : !isCut;
  if (isWrong) found.push(damage('chunk-data-checksum', file, offset, 'nothing'));
  return found;
}

import { type Damage, damage } from '../damage';
import { chunkSizeBytes } from './chunk';
import { crc32 } from './crc32';

export const fileHeaderSizeBytes = 4_096;
const noChecksumsFlag = 4;

/** What the reader takes from the file header; everything else in it may be out of date. */
export type FileHeader = {
  /** The log was written without checksums, so none can be wrong. */
  readonly hasChecksums: boolean;
  readonly damage: readonly Damage[];
};

/** Whether the bytes begin with the mark of an event log file, `ElfFile` and a zero. */
export function hasFileMagic(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 8) === 'ElfFile\0';
}

/** Judges the first bytes of a file, up to 4,096. The chunk count it names is a hint that the file was cut off. */
export function examineFileHeader(bytes: Buffer, file: string, sizeBytes: number): FileHeader {
  if (bytes.length < 128 || !hasFileMagic(bytes)) {
    return { hasChecksums: true, damage: [damage('file-header-missing', file, 0, 'nothing')] };
  }
  const hasChecksums = (bytes.readUInt32LE(120) & noChecksumsFlag) === 0;
  if (hasChecksums && crc32(bytes, 0, 120) !== bytes.readUInt32LE(124)) {
    return { hasChecksums, damage: [damage('file-header-checksum', file, 0, 'nothing')] };
  }
  const chunks = bytes.readUInt16LE(42);
  const neededBytes = fileHeaderSizeBytes + chunks * chunkSizeBytes;
  if (neededBytes <= sizeBytes) return { hasChecksums, damage: [] };
  const values = { sizeBytes, chunks, neededBytes };
  return { hasChecksums, damage: [damage('file-cut-short', file, sizeBytes, 'some-records', values)] };
}

import { crc32 } from 'node:zlib';
import { chunkSizeBytes } from './chunk-writer';
import type { LogOptions } from './log-options';

export const fileHeaderSizeBytes = 4_096;

/** How many chunks were made, and the ids that the header tells of. */
export type LogExtent = {
  readonly chunksMade: number;
  readonly firstHeaderId: number;
  readonly nextHeaderId: number;
};

/** Where the chunk with this number stands in the file. */
export function chunkOffset(chunk: number, { ringChunks = Number.POSITIVE_INFINITY }: LogOptions): number {
  return fileHeaderSizeBytes + (chunk % ringChunks) * chunkSizeBytes;
}

/** The header of a log of format 3.1. */
export function fileHeader(extent: LogExtent, options: LogOptions): Buffer {
  const { isDirty = false, hasChecksums = true, ringChunks = Number.POSITIVE_INFINITY } = options;
  const { chunksMade, firstHeaderId, nextHeaderId } = extent;
  const chunks = isDirty ? 1 : Math.min(chunksMade, ringChunks);
  const last = isDirty ? 0 : Math.max(0, chunksMade - 1) % ringChunks;
  const first = isDirty || chunksMade <= ringChunks ? 0 : chunksMade % ringChunks;
  const header = Buffer.alloc(fileHeaderSizeBytes);
  header.write('ElfFile\0', 'latin1');
  header.writeBigUInt64LE(BigInt(first), 8);
  header.writeBigUInt64LE(BigInt(last), 16);
  header.writeBigUInt64LE(BigInt(isDirty ? firstHeaderId : nextHeaderId), 24);
  header.writeUInt32LE(128, 32);
  header.writeUInt16LE(1, 36);
  header.writeUInt16LE(3, 38);
  header.writeUInt16LE(fileHeaderSizeBytes, 40);
  header.writeUInt16LE(chunks & 0xffff, 42);
  header.writeUInt32LE((isDirty ? 1 : 0) | (hasChecksums ? 0 : 4), 120);
  if (hasChecksums) header.writeUInt32LE(crc32(header.subarray(0, 120)), 124);
  return header;
}

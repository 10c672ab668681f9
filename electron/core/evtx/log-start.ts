import { chunkSizeBytes } from './chunk/chunk';
import { hasChunkMagic } from './chunk/chunk-header';
import { examineFileHeader, fileHeaderSizeBytes, hasFileMagic } from './chunk/file-header';
import { type Damage, damage } from './damage';
import type { ByteSource } from './source/byte-source';
import { findChunk } from './source/find-chunk';
import { readBlock } from './source/read-block';

/** What the beginning of a log says. */
export type LogStart = {
  readonly hasChecksums: boolean;
  /** Where the first chunk should be. */
  readonly firstChunkOffset: number;
  readonly damage: readonly Damage[];
};

/**
 * Reads the file header. Without one the first chunk is searched for at the beginning of the file, for the header may
 * be missing altogether. Throws the signal's reason after an abort.
 */
export async function readLogStart(source: ByteSource, signal?: AbortSignal): Promise<LogStart> {
  const { name: file, sizeBytes } = source;
  const header = Buffer.alloc(Math.min(fileHeaderSizeBytes, sizeBytes));
  const read = await readBlock(source, 0, header, signal);
  if (!read.ok) {
    const found = damage('read-failed', file, 0, 'nothing', { reason: read.problem.message });
    return { hasChecksums: true, firstChunkOffset: fileHeaderSizeBytes, damage: [found] };
  }
  const bytes = header.subarray(0, read.value);
  const { hasChecksums, damage: found } = examineFileHeader(bytes, file, sizeBytes);
  if (hasFileMagic(bytes)) return { hasChecksums, firstChunkOffset: fileHeaderSizeBytes, damage: found };
  const isChunkFirst = hasChunkMagic(bytes);
  const first = isChunkFirst ? 0 : await findChunk(source, 1, chunkSizeBytes, signal);
  return { hasChecksums, firstChunkOffset: first < 0 ? fileHeaderSizeBytes : first, damage: found };
}

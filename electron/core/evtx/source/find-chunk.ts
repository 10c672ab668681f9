import type { ByteSource } from './byte-source';
import { readBlock } from './read-block';

const chunkMagic = Buffer.from('ElfChnk\0', 'latin1');
/** The number of header bytes in use, which every chunk has at this place. */
const headerSizePlace = 40;
const headerSize = 128;
const leastHeaderBytes = headerSizePlace + 4;
const searchSizeBytes = 1024 * 1024;

/** Where a chunk header begins in the bytes, from `from` on; -1 when none does. Wants the first 44 bytes of it. */
export function findChunkHeader(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(chunkMagic, from); at >= 0; at = bytes.indexOf(chunkMagic, at + 1)) {
    if (at + leastHeaderBytes > bytes.length) return -1;
    if (bytes.readUInt32LE(at + headerSizePlace) === headerSize) return at;
  }
  return -1;
}

/**
 * The offset of the first chunk header in the source that begins at `from` or behind it and before `to`, -1 when there
 * is none or the medium fails. Throws the signal's reason after an abort.
 */
export async function findChunk(
  source: ByteSource,
  from: number,
  to: number,
  signal?: AbortSignal,
): Promise<number> {
  const buffer = Buffer.alloc(Math.min(searchSizeBytes, to - from) + leastHeaderBytes);
  for (let offset = from; offset < to; offset += buffer.length - leastHeaderBytes) {
    const read = await readBlock(source, offset, buffer, signal);
    if (!read.ok) continue;
    const found = findChunkHeader(buffer.subarray(0, read.value), 0);
    if (found >= 0 && offset + found < to) return offset + found;
  }
  return -1;
}

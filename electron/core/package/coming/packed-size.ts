import { open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { isCompressedAlready } from '../zip-writer';

const deflated = promisify(deflateRaw);

/** Files up to this are packed whole to learn what they come to; of larger ones pieces of this size together. */
const sampledBytes = 256 * 1024;
const pieces = 4;
/** How far deflate looks back (RFC 1951): a piece is packed with what comes before it in view. */
const windowBytes = 32 * 1024;

/** What content comes to when it is packed. */
export async function packedSizeOf(name: string, content: Uint8Array, level: number): Promise<number> {
  if (isCompressedAlready(name) || content.length === 0) return content.length;
  return Math.min((await deflated(content, { level })).length, content.length);
}

/**
 * An estimate of what a file comes to when it is packed: from the whole of a small one, from four pieces spread over a
 * large one, each packed as in its place. A file that cannot be read is taken not to shrink.
 */
export async function estimatePackedSize(path: string, sizeBytes: number, level: number): Promise<number> {
  if (isCompressedAlready(path) || sizeBytes === 0) return sizeBytes;
  try {
    const file = await open(path, 'r');
    try {
      if (sizeBytes <= sampledBytes) {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(sizeBytes), 0, sizeBytes, 0);
        return await packedSizeOf(path, buffer.subarray(0, bytesRead), level);
      }
      const pieceBytes = sampledBytes / pieces;
      let packed = 0;
      let read = 0;
      for (let piece = 0; piece < pieces; piece++) {
        const at = Math.floor(((sizeBytes - pieceBytes) * piece) / (pieces - 1));
        const before = Math.min(at, windowBytes);
        const wanted = before + pieceBytes;
        const { buffer, bytesRead } = await file.read(Buffer.alloc(wanted), 0, wanted, at - before);
        const content = buffer.subarray(before, Math.max(before, bytesRead));
        const dictionary = before === 0 ? {} : { dictionary: buffer.subarray(0, before) };
        packed += Math.min((await deflated(content, { level, ...dictionary })).length, content.length);
        read += content.length;
      }
      return read === 0 ? sizeBytes : Math.ceil((packed / read) * sizeBytes);
    } finally {
      await file.close();
    }
  } catch {
    return sizeBytes;
  }
}

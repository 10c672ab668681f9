import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import type { ZipFile } from 'yauzl';
import { crc32 } from '../evtx/chunk/crc32';
import { reasonOf } from './file-problem';
import type { ZipEntry } from './zip-reader';

/** What reading an entry to its end came to. */
export type EntryContent =
  | {
      readonly kind: 'read';
      readonly sizeBytes: number;
      readonly sha256: string;
      readonly crc32: number;
      /** Packed bytes behind the end of the compressed content, which other readers would not show. */
      readonly hiddenBytes: number;
      /** The content itself, when it was asked for. */
      readonly bytes: Buffer | undefined;
    }
  /** It unpacks to more than `limitBytes`; reading stopped there. */
  | { readonly kind: 'over-limit'; readonly limitBytes: number }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Larger pieces spare trips to the thread pool; the default is 16 KiB. */
const chunkBytes = 256 * 1024;

/**
 * Unpacks and hashes one entry as a stream and stops as soon as it gives more than `limitBytes`. `keep` hands
 * the content back too, so only for what is small by its limit. Rejects only when `signal` is aborted.
 */
export async function readZipEntry(
  zip: ZipFile,
  entry: ZipEntry,
  options: {
    readonly limitBytes: number;
    readonly keep: boolean;
    readonly signal: AbortSignal;
    readonly onBytes: (bytes: number) => void;
  },
): Promise<EntryContent> {
  const { limitBytes, keep, signal, onBytes } = options;
  const hash = createHash('sha256');
  const kept: Buffer[] = [];
  let sizeBytes = 0;
  let crc = 0;
  let streams: readonly [Readable, ...Readable[]] | undefined;
  try {
    const packed = await zip.openReadStreamPromise(entry.raw, { decodeFileData: false });
    const inflate = entry.method === 8 ? createInflateRaw({ chunkSize: bufferBytes(entry) }) : undefined;
    streams = inflate === undefined ? [packed] : [packed, inflate];
    if (inflate !== undefined) {
      packed.on('error', (error) => inflate.destroy(error));
      packed.pipe(inflate);
    }
    for await (const piece of (inflate ?? packed) as AsyncIterable<Buffer>) {
      signal.throwIfAborted();
      sizeBytes += piece.length;
      if (sizeBytes > limitBytes) return { kind: 'over-limit', limitBytes };
      hash.update(piece);
      crc = crc32(piece, 0, piece.length, crc);
      if (keep) kept.push(piece);
      onBytes(piece.length);
    }
    const hiddenBytes = inflate === undefined ? 0 : entry.packedBytes - inflate.bytesWritten;
    const bytes = keep ? Buffer.concat(kept) : undefined;
    return { kind: 'read', sizeBytes, sha256: hash.digest('hex'), crc32: crc, hiddenBytes, bytes };
  } catch (error) {
    signal.throwIfAborted();
    return { kind: 'unreadable', reason: reasonOf(error) };
  } finally {
    for (const stream of streams ?? []) stream.destroy();
  }
}

/** Thousands of small entries must not take a large buffer each. */
function bufferBytes({ declaredBytes }: ZipEntry): number {
  return Math.min(chunkBytes, Math.max(1024, declaredBytes + 1));
}

import { failure, type Result, success } from '../../model/result';
import type { ByteSource } from './byte-source';

/**
 * Fills `into` from `offset` on, as far as the source goes, and gives the number of bytes read. A medium that fails
 * is a problem whose message is the reason alone. An abort throws the signal's reason at once, without waiting for
 * the medium.
 */
export async function readBlock(
  source: ByteSource,
  offset: number,
  into: Uint8Array,
  signal?: AbortSignal,
): Promise<Result<number>> {
  let filled = 0;
  while (filled < into.length) {
    signal?.throwIfAborted();
    const reading = source.read(offset + filled, into.subarray(filled)).then(success<number>, notRead);
    const read = signal ? await unlessAborted(reading, signal) : await reading;
    if (!read.ok) return read;
    if (read.value === 0) break;
    filled += read.value;
  }
  return success(filled);
}

function notRead(reason: unknown): Result<number> {
  return failure('file-unreadable', reason instanceof Error ? reason.message : String(reason));
}

async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    if (stop) signal.removeEventListener('abort', stop);
  }
}

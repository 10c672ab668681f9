import { failure, type Result, success } from '../../model/result';
import type { ByteSource } from './byte-source';
import { readBlock } from './read-block';

/** So much is asked of the source at once; a request costs more than the copying of this many bytes. */
const readSizeBytes = 1024 * 1024;

/** Reads a source front to back in blocks, and the next part of it while the one at hand is being decoded. */
export type BlockReader = {
  /**
   * The block at `offset`, shorter where the source ends; nothing when it is not in memory and must be loaded. It is
   * valid until the next {@link BlockReader.load}.
   */
  at(offset: number): Buffer | undefined;
  /**
   * Loads the block at `offset` and, as a rule, what follows it. The message of a problem (`file-unreadable`) is the
   * reason alone; it concerns this block only. Throws the signal's reason after an abort.
   */
  load(offset: number): Promise<Result<void>>;
};

type Part = { readonly buffer: Buffer; readonly offset: number; readonly length: number };
type Ahead = {
  readonly buffer: Buffer;
  readonly offset: number;
  readonly reading: Promise<Result<number>>;
};

export function blockReader(source: ByteSource, blockSizeBytes: number, signal?: AbortSignal): BlockReader {
  const { sizeBytes } = source;
  let part: Part = { buffer: Buffer.alloc(0), offset: 0, length: 0 };
  let spare: Buffer = Buffer.alloc(Math.min(readSizeBytes, sizeBytes));
  let ahead: Ahead | undefined;

  const readAhead = (buffer: Buffer) => {
    const offset = part.offset + Math.floor(part.length / blockSizeBytes) * blockSizeBytes;
    if (part.length < blockSizeBytes || offset >= sizeBytes) {
      spare = buffer;
      return;
    }
    const reading = readBlock(source, offset, buffer, signal);
    // Whoever loads this part hears of it; nobody may, when the reading is given up.
    reading.catch(() => undefined);
    ahead = { buffer, offset, reading };
  };

  const loadBlockAlone = async (offset: number): Promise<Result<void>> => {
    const buffer = Buffer.alloc(blockSizeBytes);
    const read = await readBlock(source, offset, buffer, signal);
    if (!read.ok) return failure(read.problem.code, read.problem.message);
    part = { buffer, offset, length: read.value };
    return success(undefined);
  };

  return {
    at: (offset) => {
      const start = offset - part.offset;
      const wanted = Math.min(blockSizeBytes, sizeBytes - offset);
      if (start < 0 || start + wanted > part.length) return undefined;
      return part.buffer.subarray(start, start + wanted);
    },
    load: async (offset) => {
      const next = ahead;
      ahead = undefined;
      if (next && next.offset !== offset) {
        await next.reading;
        spare = next.buffer;
      }
      const isAhead = next?.offset === offset;
      const buffer = isAhead ? next.buffer : spare;
      const read = await (isAhead ? next.reading : readBlock(source, offset, buffer, signal));
      // One place that cannot be read must not cost what is readable around it.
      if (!read.ok) return loadBlockAlone(offset);
      const before = part.buffer;
      part = { buffer, offset, length: read.value };
      readAhead(before.length === buffer.length ? before : Buffer.alloc(buffer.length));
      return success(undefined);
    },
  };
}

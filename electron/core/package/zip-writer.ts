import { createHash } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { type Readable, Transform, Writable } from 'node:stream';
import { ZipArchive } from 'archiver';

/** What was written under one name. */
export type WrittenEntry = { readonly sizeBytes: number; readonly sha256: string };

/** A zip in the making. After {@link ZipWriter.finish} or {@link ZipWriter.abandon} it takes nothing more. */
export type ZipWriter = {
  /**
   * Writes one entry and resolves when all of its content was taken. Rejects with the system's error when the
   * content cannot be read ({@link ContentError}) or the zip cannot be written.
   */
  readonly add: (
    path: string,
    content: Buffer | Readable,
    onBytes?: (doneBytes: number) => void,
  ) => Promise<WrittenEntry>;
  /** Writes the directory, flushes the file to the disk and closes it; rejects when any of it fails. */
  readonly finish: () => Promise<{ readonly sizeBytes: number; readonly sha256: string }>;
  /** Stops, closes and removes the file. Never rejects. */
  readonly abandon: () => Promise<void>;
};

/** The content of an entry could not be read; `cause` is the system's error. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

/** Larger pieces spare trips to the thread pool; each entry gets a buffer of that size, though, however small it is. */
const [fewestChunkBytes, mostChunkBytes] = [16 * 1024, 256 * 1024];
/** So much may wait to be written when an entry ends. */
const mostWaitingBytes = 64 * 1024;
/** Formats that are compressed already gain nothing from being compressed again, and are stored. */
export function isCompressedAlready(name: string): boolean {
  return /\.(png|jpg|gif|webp|zip|cab)$/i.test(name);
}

export type ZipWriterOptions = {
  /** The date of every entry. */
  readonly at: Date;
  /** How hard zlib tries, 1 to 9. */
  readonly level: number;
  readonly signal: AbortSignal;
  readonly limitBytes?: number | undefined;
  /** How large an entry is on the average. */
  readonly usualBytes: number;
};

/** The code of the error with which a zip over its limit is given up. */
export const overLimitCode = 'ZIP_OVER_LIMIT';

/**
 * Opens a zip for writing at `path`, which must not exist. When it grows over `limitBytes` it fails at once. Every
 * entry gets the same date and mode 0644, so that the same entries make the same bytes.
 */
export async function createZipWriter(path: string, options: ZipWriterOptions): Promise<ZipWriter> {
  const { at, level, signal, limitBytes = Number.POSITIVE_INFINITY, usualBytes } = options;
  const chunkSize = Math.ceil(Math.min(mostChunkBytes, Math.max(fewestChunkBytes, usualBytes)));
  signal.throwIfAborted();
  const handle = await open(path, 'wx');
  const hash = createHash('sha256');
  let current: Readable | undefined;
  let failed: Error | undefined;
  let fail: (error: Error) => void = () => undefined;
  let sizeBytes = 0;
  let onWritten: () => void = () => undefined;
  const written = () =>
    new Promise<void>((resolve) => {
      onWritten = resolve;
    });
  const output = fileOutput(handle, (piece) => {
    hash.update(piece);
    sizeBytes += piece.length;
    onWritten();
    if (sizeBytes > limitBytes) fail(Object.assign(new Error('over the limit'), { code: overLimitCode }));
  });
  const archive = new ZipArchive({ zlib: { level, chunkSize } });
  const whenFailed = new Promise<never>((_resolve, reject) => {
    fail = (error) => {
      failed ??= error;
      reject(failed);
      current?.destroy();
    };
  });
  whenFailed.catch(() => undefined);
  const finished = new Promise<void>((resolve) => output.once('finish', resolve));
  const onAbort = () => fail(abortError(signal));
  signal.addEventListener('abort', onAbort, { once: true });
  archive.on('error', fail);
  archive.on('warning', fail);
  output.on('error', fail);
  archive.pipe(output);

  const add = async (
    name: string,
    content: Buffer | Readable,
    onBytes?: (doneBytes: number) => void,
  ): Promise<WrittenEntry> => {
    if (failed !== undefined) {
      if (!Buffer.isBuffer(content)) content.destroy();
      throw failed;
    }
    const measured = measure(content, onBytes);
    current = Buffer.isBuffer(measured.source) ? undefined : measured.source;
    current?.once('error', fail);
    const taken = new Promise<void>((resolve) => archive.once('entry', () => resolve()));
    archive.append(measured.source, { name, date: at, mode: 0o644, store: isCompressedAlready(name) });
    await Promise.race([taken, whenFailed]);
    // A small piece may be part of a large buffer, so thousands of them must not wait.
    while (output.writableLength > mostWaitingBytes) await Promise.race([written(), whenFailed]);
    return measured.result();
  };
  const finish = async () => {
    if (failed !== undefined) throw failed;
    archive.finalize().catch(fail);
    await Promise.race([finished, whenFailed]);
    signal.removeEventListener('abort', onAbort);
    signal.throwIfAborted();
    await handle.sync();
    await handle.close();
    return { sizeBytes, sha256: hash.digest('hex') };
  };
  const abandon = async () => {
    signal.removeEventListener('abort', onAbort);
    fail(new Error('abandoned'));
    archive.unpipe();
    archive.abort();
    archive.destroy();
    await new Promise<void>((resolve) => {
      output.once('close', resolve);
      output.destroy();
      if (output.closed) resolve();
    });
    await handle.close().catch(() => undefined);
    await rm(path, { force: true }).catch(() => undefined);
  };
  return { add, finish, abandon };
}

/** A stream into an open file that shows each piece and leaves flushing and closing to its owner. */
function fileOutput(handle: FileHandle, onPiece: (piece: Buffer) => void): Writable {
  const write = (piece: Buffer, done: (error?: Error) => void) => {
    writeAll(handle, piece).then(() => {
      onPiece(piece);
      done();
    }, done);
  };
  return new Writable({
    highWaterMark: 1024 * 1024,
    write(piece: Buffer, _encoding, done) {
      write(piece, done);
    },
    // The headers of small entries are many and short.
    writev(pieces, done) {
      write(Buffer.concat(pieces.map(({ chunk }) => chunk)), done);
    },
  });
}

async function writeAll(handle: FileHandle, piece: Buffer): Promise<void> {
  let offset = 0;
  while (offset < piece.length) {
    const { bytesWritten } = await handle.write(piece, offset, piece.length - offset);
    offset += bytesWritten;
  }
}

function measure(
  content: Buffer | Readable,
  onBytes: ((doneBytes: number) => void) | undefined,
): {
  readonly source: Buffer | Readable;
  readonly result: () => WrittenEntry;
} {
  const hash = createHash('sha256');
  if (Buffer.isBuffer(content)) {
    hash.update(content);
    return { source: content, result: () => ({ sizeBytes: content.length, sha256: hash.digest('hex') }) };
  }
  let sizeBytes = 0;
  const source = new Transform({
    highWaterMark: 1024 * 1024,
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece);
      sizeBytes += piece.length;
      onBytes?.(sizeBytes);
      done(null, piece);
    },
  });
  content.once('error', (cause) => source.destroy(new ContentError(cause.message, { cause })));
  source.once('close', () => content.destroy());
  content.pipe(source);
  return { source, result: () => ({ sizeBytes, sha256: hash.digest('hex') }) };
}

function abortError(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error('aborted');
}

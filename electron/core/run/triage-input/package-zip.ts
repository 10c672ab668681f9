import { type FileHandle, open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { readZipEntry } from '../../package/read-zip-entry';
import { type OpenZip, openZip, readZipEntries, type ZipEntry } from '../../package/zip-reader';

/** A zip that is open, with its directory; whoever opened it closes it. */
export type PackageZip = {
  readonly zip: OpenZip['zip'];
  readonly entries: readonly ZipEntry[];
  readonly close: () => Promise<void>;
};

/** Opens a zip; undefined when it is none or its directory is damaged. Rejects with the signal's reason after an abort. */
export async function openPackageZip(path: string, signal: AbortSignal): Promise<PackageZip | undefined> {
  const handle = await open(path, 'r');
  const close = () => handle.close().catch(() => undefined);
  try {
    const opened = await readDirectory(handle, signal);
    if (opened !== undefined) return { ...opened, close };
    await close();
    return undefined;
  } catch (error) {
    await close();
    throw error;
  }
}

async function readDirectory(handle: FileHandle, signal: AbortSignal) {
  try {
    const { zip } = await openZip(handle.fd);
    return { zip, entries: await readZipEntries(zip, signal) };
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}

/** The content of a small entry with its SHA-256; nothing when it is not there once, is too large or cannot be unpacked. */
export async function smallEntry(
  { zip, entries }: PackageZip,
  name: string,
  limitBytes: number,
  signal: AbortSignal,
): Promise<{ readonly bytes: Buffer; readonly sha256: string } | undefined> {
  const [entry, ...more] = entries.filter((candidate) => candidate.name === name);
  if (entry === undefined || more.length > 0) return undefined;
  const content = await readZipEntry(zip, entry, {
    limitBytes,
    keep: true,
    signal,
    onBytes: () => undefined,
  });
  return content.kind === 'read' && content.bytes !== undefined
    ? { bytes: content.bytes, sha256: content.sha256 }
    : undefined;
}

/** The unpacked content of an entry, ended with an error where it gives more than the directory says. */
export async function* unpackedEntry(zip: OpenZip['zip'], entry: ZipEntry): AsyncGenerator<Buffer> {
  const stream: Readable = await zip.openReadStreamPromise(entry.raw);
  let sizeBytes = 0;
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      sizeBytes += piece.length;
      if (sizeBytes > entry.declaredBytes) throw new RangeError(`${entry.name} unpacks further than it says`);
      yield piece;
    }
  } finally {
    stream.destroy();
  }
}

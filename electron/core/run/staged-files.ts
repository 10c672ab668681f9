import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { problem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import { renameFile } from './rename-file';
import { writeProblem } from './write-problem';

export type WrittenFile = { readonly sizeBytes: number; readonly sha256: string };

/** Where files that are not finished lie; emptied when a staging folder is opened. */
export const partsFolder = '.parts';

/**
 * Writes a file of the staging folder: to a temporary name, hashed on the way, under its own name only when it is
 * whole. Problems: disk-full, write-failed, cancelled (`isClosed` became true), file-unreadable (the content ended
 * with an error). Leaves nothing behind when it fails.
 */
export async function writeStagedFile(
  directory: string,
  path: string,
  content: AsyncIterable<Uint8Array | string>,
  isClosed: () => boolean,
): Promise<Result<WrittenFile>> {
  const part = partOf(directory, path);
  let unreadable: unknown;
  try {
    await mkdir(dirname(part), { recursive: true });
    const file = await open(part, 'w');
    const hash = createHash('sha256');
    let sizeBytes = 0;
    try {
      for await (const chunk of watched(content, (error) => {
        unreadable = error;
      })) {
        if (isClosed()) return await abandoned(path);
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        hash.update(bytes);
        await writeWhole(file, bytes);
        sizeBytes += bytes.length;
      }
    } finally {
      await file.close();
    }
    if (isClosed()) return await abandoned(path);
    await moveIntoPlace(directory, part, path);
    return success({ sizeBytes, sha256: hash.digest('hex') });
  } catch (error) {
    if (isClosed()) return await abandoned(path);
    if (unreadable === undefined) return { ok: false, problem: writeProblem(path, error) };
    const reason = error instanceof Error ? error.message : String(error);
    return failure('file-unreadable', text('collector.contentFailed', { path, reason }), path);
  } finally {
    await rm(part, { force: true }).catch(() => undefined);
  }
}

/**
 * Makes an empty folder of its own where tools will write files by themselves; {@link adoptStagedFile} takes them.
 * Problems: disk-full, write-failed.
 */
export async function makeToolFolder(directory: string): Promise<Result<string>> {
  const parts = resolve(directory, partsFolder);
  try {
    await mkdir(parts, { recursive: true });
    return success(await mkdtemp(join(parts, 'tool-')));
  } catch (error) {
    return { ok: false, problem: writeProblem(partsFolder, error) };
  }
}

/** Takes in a file that a tool wrote at `part`. Problems: file-not-found, file-unreadable, disk-full, write-failed. */
export async function adoptStagedFile(
  directory: string,
  part: string,
  path: string,
): Promise<Result<WrittenFile>> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  try {
    for await (const chunk of createReadStream(part) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      sizeBytes += chunk.length;
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const reason = error instanceof Error ? error.message : String(error);
    return code === 'ENOENT'
      ? failure('file-not-found', text('collector.nothingWritten', { path }), path)
      : failure('file-unreadable', text('collector.fileReadFailed', { path, reason }), path);
  }
  try {
    await flushToDisk(part);
    await moveIntoPlace(directory, part, path);
    return success({ sizeBytes, sha256: hash.digest('hex') });
  } catch (error) {
    return { ok: false, problem: writeProblem(path, error) };
  }
}

/**
 * An export cannot be had again once the log has rolled over, so it must survive a power cut from here on. What
 * {@link writeStagedFile} writes is a copy, or can be read again.
 */
async function flushToDisk(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.datasync().finally(() => file.close());
}

function partOf(directory: string, path: string): string {
  return resolve(directory, partsFolder, path.replaceAll('/', '__'));
}

async function moveIntoPlace(directory: string, part: string, path: string): Promise<void> {
  const target = join(directory, path);
  await mkdir(dirname(target), { recursive: true });
  await renameFile(part, target);
}

async function writeWhole(file: Awaited<ReturnType<typeof open>>, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    written += (await file.write(bytes, written, bytes.length - written)).bytesWritten;
  }
}

/** Tells a content that fails apart from a disk that does. */
async function* watched<T>(content: AsyncIterable<T>, onError: (error: unknown) => void) {
  try {
    yield* content;
  } catch (error) {
    onError(error);
    throw error;
  }
}

async function abandoned(path: string): Promise<Result<never>> {
  return { ok: false, problem: problem('cancelled', text('collector.writeRefused', { path }), path) };
}

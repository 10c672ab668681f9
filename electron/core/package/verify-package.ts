import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import { checkSums, type ListedEntry, readManifestEntries } from './check-manifest';
import { checkLayout, checkNames, checkSizes } from './check-structure';
import { readProblem, reasonOf } from './file-problem';
import { type EntryContent, readZipEntry } from './read-zip-entry';
import {
  defaultVerifyLimits,
  type VerifyLimits,
  type VerifyProblem,
  type VerifyReport,
  verifyProblem,
} from './verify-report';
import { endAgrees } from './zip-end';
import { directoryCursor, type OpenZip, openZip, readZipEntries, type ZipEntry } from './zip-reader';

export type VerifyOptions = {
  readonly signal: AbortSignal;
  /** Bytes of content that were read and hashed, and how many there will be. */
  readonly onProgress?: (doneBytes: number, totalBytes: number) => void;
  readonly limits?: VerifyLimits;
};

/**
 * Reads a package to its last byte and says everything that is wrong with it: the zip itself, its names, every
 * entry against manifest.json, and SHA256SUMS against both. It never unpacks to the disk, holds no more than
 * the manifest and the sums in memory, and stops reading an entry that unpacks further than it says.
 * A failure means that the file could not be looked at: file-not-found, file-unreadable, cancelled.
 */
export async function verifyPackage(path: string, options: VerifyOptions): Promise<Result<VerifyReport>> {
  let handle: FileHandle;
  try {
    // Opening a pipe would wait for its writer.
    if (!(await stat(path)).isFile()) {
      return failure('file-unreadable', text('package.verify.noFile', { path }), path);
    }
    handle = await open(path, 'r');
  } catch (error) {
    return { ok: false, problem: readProblem(error, path) };
  }
  try {
    return success(await verifyOpenFile(handle, basename(path), options));
  } catch (error) {
    return options.signal.aborted
      ? failure('cancelled', text('package.verifyCancelled'))
      : { ok: false, problem: readProblem(error, path) };
  } finally {
    await handle.close().catch(() => undefined);
  }
}

async function verifyOpenFile(
  handle: FileHandle,
  name: string,
  options: VerifyOptions,
): Promise<VerifyReport> {
  const { signal, limits = defaultVerifyLimits } = options;
  signal.throwIfAborted();
  const notZip = (entries: number, error: unknown): VerifyReport => {
    const message = text('package.verify.notZip', { name, reason: reasonOf(error).replace(/\.$/, '') });
    return { ok: false, entries, problems: [verifyProblem('corrupt-zip', message)] };
  };
  let zip: OpenZip;
  try {
    zip = await openZip(handle.fd);
  } catch (error) {
    return notZip(0, error);
  }
  const count = zip.entryCount;
  if (count > limits.entries) {
    const message = text('package.verify.tooManyEntries', { count, limit: limits.entries });
    return { ok: false, entries: count, problems: [verifyProblem('too-large', message)] };
  }
  const directoryBytes = zip.zip.fileSize - zip.directoryOffset;
  if (directoryBytes > limits.directoryBytes) {
    const values = { size: directoryBytes, limit: limits.directoryBytes };
    const message = text('package.verify.directoryTooLarge', values);
    return { ok: false, entries: count, problems: [verifyProblem('too-large', message)] };
  }
  let entries: readonly ZipEntry[];
  try {
    entries = await readZipEntries(zip.zip, signal);
  } catch (error) {
    signal.throwIfAborted();
    return notZip(count, error);
  }
  const problems = [
    ...checkLayout(zip, entries),
    ...(await checkEnd(handle, zip)),
    ...checkNames(entries),
    ...checkSizes(entries, limits),
    ...(await checkContent(zip, entries, name, options)),
  ];
  return { ok: problems.length === 0, entries: count, problems };
}

async function checkEnd(handle: FileHandle, open: OpenZip): Promise<readonly VerifyProblem[]> {
  const agrees = await endAgrees(handle, {
    fileBytes: open.zip.fileSize,
    commentBytes: open.comment.length,
    offset: open.directoryOffset,
    bytes: directoryCursor(open.zip) - open.directoryOffset,
    entryCount: open.entryCount,
  });
  return agrees ? [] : [verifyProblem('corrupt-zip', text('package.verify.endDisagrees'))];
}

async function checkContent(
  { zip }: OpenZip,
  entries: readonly ZipEntry[],
  name: string,
  { signal, onProgress, limits = defaultVerifyLimits }: VerifyOptions,
): Promise<readonly VerifyProblem[]> {
  const problems: VerifyProblem[] = [];
  const totalBytes = entries.reduce((sum, entry) => sum + entry.declaredBytes, 0);
  let doneBytes = 0;
  const read = async (entry: ZipEntry, mostBytes: number, keep: boolean) => {
    if (!isReadable(entry)) return undefined;
    const limitBytes = Math.min(entry.declaredBytes, mostBytes);
    const content = await readZipEntry(zip, entry, {
      limitBytes,
      keep,
      signal,
      onBytes: (bytes) => {
        doneBytes += bytes;
        onProgress?.(doneBytes, totalBytes);
      },
    });
    problems.push(...contentProblems(entry, content));
    return content.kind === 'read' ? content : undefined;
  };
  const manifestEntry = entries.find((entry) => entry.name === 'manifest.json');
  const sumsEntry = entries.find((entry) => entry.name === 'SHA256SUMS');
  if (manifestEntry === undefined) {
    return [
      sumsEntry === undefined
        ? verifyProblem('invalid-manifest', text('package.verify.notPackage', { name }), 'manifest.json')
        : verifyProblem('missing-entry', text('package.verify.missingManifest'), 'manifest.json'),
    ];
  }
  const manifestContent = await read(manifestEntry, limits.looseBytes, true);
  if (manifestContent?.bytes === undefined) return problems;
  const reading = readManifestEntries(manifestContent.bytes, limits);
  if (reading.kind === 'unusable') return [...problems, reading.problem];
  const { manifest } = reading;
  problems.push(...reading.problems);
  if (sumsEntry === undefined) {
    problems.push(verifyProblem('missing-entry', text('package.verify.missingSums'), 'SHA256SUMS'));
  } else {
    const sums = await read(sumsEntry, limits.looseBytes, true);
    if (sums?.bytes !== undefined) {
      problems.push(...checkSums(sums.bytes, manifest, manifestContent.sha256));
    }
  }
  const listed = new Map(manifest.entries.map((entry) => [entry.path, entry]));
  for (const entry of entries) {
    if (entry === manifestEntry || entry === sumsEntry) continue;
    const expected = listed.get(entry.name);
    if (expected === undefined) {
      const message = text('package.verify.unlisted', { entry: entry.name });
      if (!['manifest.json', 'SHA256SUMS'].includes(entry.name)) {
        problems.push(verifyProblem('unlisted-entry', message, entry.name));
      }
      await read(entry, limits.looseBytes, false);
    } else {
      const mostBytes = Math.min(limits.entryBytes, expected.bytes + limits.looseBytes);
      problems.push(...comparison(entry, expected, await read(entry, mostBytes, false)));
    }
  }
  return [...problems, ...missing(manifest, entries)];
}

/** Entries whose headers are broken are reported by their layout and not opened. */
function isReadable(entry: ZipEntry): boolean {
  return entry.headerProblem === undefined && !entry.encrypted && [0, 8].includes(entry.method);
}

function contentProblems(entry: ZipEntry, content: EntryContent): readonly VerifyProblem[] {
  const { name } = entry;
  switch (content.kind) {
    case 'over-limit': {
      const message = text('package.verify.inflatesFurther', { entry: name, limit: content.limitBytes });
      return [verifyProblem('too-large', message, name)];
    }
    case 'unreadable': {
      const message = text('package.verify.unreadable', { entry: name, reason: content.reason });
      return [verifyProblem('corrupt-zip', message, name)];
    }
    case 'read': {
      const problems: VerifyProblem[] = [];
      if (content.sizeBytes < entry.declaredBytes) {
        const values = { entry: name, actual: content.sizeBytes, expected: entry.declaredBytes };
        problems.push(verifyProblem('size-mismatch', text('package.verify.declaredSize', values), name));
      } else if (content.crc32 !== entry.crc32) {
        problems.push(verifyProblem('corrupt-zip', text('package.verify.crc', { entry: name }), name));
      }
      if (content.hiddenBytes > 0) {
        const message = text('package.verify.hiddenBytes', { entry: name, count: content.hiddenBytes });
        problems.push(verifyProblem('corrupt-zip', message, name));
      }
      return problems;
    }
  }
}

function comparison(
  { name, declaredBytes }: ZipEntry,
  expected: ListedEntry,
  content: { readonly sizeBytes: number; readonly sha256: string } | undefined,
): readonly VerifyProblem[] {
  const problems: VerifyProblem[] = [];
  const actualBytes = content?.sizeBytes ?? declaredBytes;
  if (actualBytes !== expected.bytes) {
    const values = { entry: name, actual: actualBytes, expected: expected.bytes };
    problems.push(verifyProblem('size-mismatch', text('package.verify.size', values), name));
  }
  if (content !== undefined && content.sha256 !== expected.sha256) {
    const values = { entry: name, actual: content.sha256, expected: expected.sha256 };
    problems.push(verifyProblem('hash-mismatch', text('package.verify.hash', values), name));
  }
  return problems;
}

function missing(
  { entries: listed }: { readonly entries: readonly ListedEntry[] },
  entries: readonly ZipEntry[],
): readonly VerifyProblem[] {
  const present = new Set(entries.map(({ name }) => name));
  return listed
    .filter(({ path }) => !present.has(path))
    .map(({ path }) => verifyProblem('missing-entry', text('package.verify.missing', { entry: path }), path));
}

import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Manifest, ManifestEntry } from '../model/manifest';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import { reasonOf, systemErrorCode, writeProblem } from './file-problem';
import { buildManifest, type PackageContents, type PlannedEntry, plannedEntries } from './package-contents';
import { manifestEntry, manifestPieces, sumsContent } from './proving-entries';
import { ContentError, createZipWriter, overLimitCode, type WrittenEntry } from './zip-writer';

/**
 * Up to this much is packed as small as it goes. Above, level 4 takes: an event log of 512 MiB then grows by a tenth
 * against level 6 and is packed in half the time; lower levels are no faster, since reading and hashing then decide.
 */
const quicklyPackedBytes = 64 * 1024 * 1024;

/** How hard zlib tries for a package of this much content. */
export function packingLevel(contentBytes: number, limitBytes: number | undefined): number {
  return limitBytes === undefined && contentBytes > quicklyPackedBytes ? 4 : 9;
}

export type WrittenPackage =
  | {
      readonly kind: 'written';
      readonly manifest: Manifest;
      readonly sizeBytes: number;
      readonly sha256: string;
      readonly entries: number;
      /** Content of all entries together, before compression. */
      readonly contentBytes: number;
    }
  /** It went over `limitBytes`; nothing is left of it. */
  | { readonly kind: 'over-limit' };

/**
 * Writes a package to `temporaryPath` (replacing what an earlier run left there), flushed and closed. The content of
 * each file is hashed while it is packed and must be what was gathered. On any problem the file is removed.
 * Problems: file-not-found, file-unreadable, evidence-changed, cancelled and those of {@link writeProblem}.
 */
export async function writePackage(
  temporaryPath: string,
  contents: PackageContents,
  options: {
    readonly signal: AbortSignal;
    readonly limitBytes: number | undefined;
    readonly onProgress: (doneBytes: number, totalBytes: number) => void;
  },
): Promise<Result<WrittenPackage>> {
  const { signal, limitBytes, onProgress } = options;
  const planned = plannedEntries(contents);
  const totalBytes = planned.reduce((sum, entry) => sum + entry.sizeBytes, 0);
  let writer: Awaited<ReturnType<typeof createZipWriter>> | undefined;
  let current: PlannedEntry | undefined;
  try {
    await rm(temporaryPath, { force: true });
    writer = await createZipWriter(temporaryPath, {
      at: new Date(contents.createdInstant),
      level: packingLevel(totalBytes, limitBytes),
      signal,
      limitBytes,
      usualBytes: totalBytes / planned.length,
    });
    const entries: ManifestEntry[] = [];
    let doneBytes = 0;
    for (const entry of planned) {
      current = entry;
      const before = doneBytes;
      const written = await writer.add(entry.path, entry.open(), (bytes) =>
        onProgress(before + bytes, totalBytes),
      );
      if (entry.expectedSha256 !== undefined && entry.expectedSha256 !== written.sha256) {
        await writer.abandon();
        return changed(entry, written);
      }
      doneBytes += written.sizeBytes;
      onProgress(doneBytes, totalBytes);
      entries.push(manifestEntry(entry, written));
    }
    current = undefined;
    const manifest = buildManifest(contents, entries);
    const { sha256: manifestHash } = await writer.add(
      'manifest.json',
      Readable.from(manifestPieces(manifest), { objectMode: false }),
    );
    await writer.add('SHA256SUMS', sumsContent(entries, manifestHash));
    const { sizeBytes, sha256 } = await writer.finish();
    if (limitBytes !== undefined && sizeBytes > limitBytes) {
      await rm(temporaryPath, { force: true });
      return success({ kind: 'over-limit' });
    }
    const count = entries.length + 2;
    return success({ kind: 'written', manifest, sizeBytes, sha256, entries: count, contentBytes: doneBytes });
  } catch (error) {
    await writer?.abandon();
    if (signal.aborted) return failure('cancelled', text('package.cancelled'));
    if (systemErrorCode(error) === overLimitCode) return success({ kind: 'over-limit' });
    return error instanceof ContentError && current !== undefined
      ? unreadable(current, error)
      : { ok: false, problem: writeProblem(error, temporaryPath) };
  }
}

function changed(
  { path, expectedSha256 = '' }: PlannedEntry,
  { sha256: actual }: WrittenEntry,
): Result<never> {
  const values = { path, actual, expected: expectedSha256 };
  return failure('evidence-changed', text('package.stagedFileChanged', values), path);
}

function unreadable({ path }: PlannedEntry, { cause }: ContentError): Result<never> {
  const code = systemErrorCode(cause);
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? failure('file-not-found', text('package.stagedFileMissing', { path }), path)
    : failure(
        'file-unreadable',
        text('package.stagedFileUnreadable', { path, reason: reasonOf(cause) }),
        path,
      );
}

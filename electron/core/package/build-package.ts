import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Case } from '../case/case-schema';
import type { TimeWindow } from '../collectors/collector';
import type { ChecklistState } from '../model/checklist-item';
import type { Clock } from '../model/clock';
import type { LeftOutEntry, Manifest } from '../model/manifest';
import type { CollectorRun } from '../model/outcome';
import { portalLimitBytes } from '../model/portal-limit';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import type { TriageReport } from '../triage/triage-report';
import { gaveWay, leaveOutOrder } from './fit-portal';
import { checkOutputDirectory } from './output-directory';
import type { PackageContents } from './package-contents';
import { exists, packageExists, placePackage } from './place-package';
import { prepareContents } from './prepare-package';
import type { AttachmentInput } from './read-attachments';
import { verifyPackage } from './verify-package';
import { type WrittenPackage, writePackage } from './write-package';

/** How far packing is, in bytes of content of the step at hand. */
export type PackageProgress = {
  readonly step: 'hashing' | 'writing' | 'verifying';
  readonly doneBytes: number;
  readonly totalBytes: number;
};

export type PackageInput = {
  /** The case as it was given; the package holds it normalized. */
  readonly caseFile: Case;
  readonly attachments: readonly AttachmentInput[];
  /** A folder that mirrors the package: `evidence/...` and `journal.jsonl`. It is only read. */
  readonly stagingDirectory: string;
  /** What the collectors left; only the artifacts listed here go into the package. */
  readonly runs: readonly CollectorRun[];
  readonly window?: TimeWindow;
  readonly triage: TriageReport;
  readonly outDirectory: string;
  readonly clock: Clock;
  /** `portal`: at most 4 MB, full event-log exports give way. Else everything goes in. */
  readonly fit?: 'portal' | 'exchange';
  /** What a reader must know beside what the package says of itself, in sentences. */
  readonly notes?: readonly string[];
  readonly generator: { readonly name: 'Casebundle'; readonly version: string };
  readonly signal: AbortSignal;
  /** Ends the name of the unfinished file, `.<name>.zip.<run>.part`; random when left out. */
  readonly runName?: string;
  readonly onProgress?: (progress: PackageProgress) => void;
};

export type LeftOutFile = {
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly by: LeftOutEntry['by'];
  readonly reason: string;
};

export type BuiltPackage = {
  readonly path: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly entries: number;
  readonly verified: true;
  readonly leftOut: readonly LeftOutFile[];
  /** What a reader must know, such as a package that is too large for the portal all the same. */
  readonly notes: readonly string[];
  readonly checklist: readonly ChecklistState[];
  readonly manifest: Manifest;
};

/**
 * Makes the package: writes it under a temporary name, opens it again with the verifier, which re-reads and
 * re-hashes every entry, and only then gives it its name, with `<name>.sha256` beside it. The same input and
 * clock give the same bytes. On any problem, and when it is cancelled, no file with the final name exists and
 * the staging folder is as it was.
 *
 * Problems: output-folder-missing, output-folder-not-writable, disk-full, write-failed, package-exists,
 * attachment-unreadable, file-not-found, file-unreadable, evidence-changed, package-not-verified, cancelled.
 */
export async function buildPackage(input: PackageInput): Promise<Result<BuiltPackage>> {
  const prepared = await prepare(input);
  if (!prepared.ok) return prepared;
  const contents = prepared.value;
  const finalPath = join(input.outDirectory, contents.fileName);
  const run = input.runName ?? randomBytes(4).toString('hex');
  const temporaryPath = join(input.outDirectory, `.${contents.fileName}.${run}.part`);
  if (await exists(finalPath)) return packageExists(finalPath);
  try {
    const written = await writeToFit(temporaryPath, contents, input);
    if (!written.ok) return written;
    const checked = await check(temporaryPath, written.value, input);
    if (!checked.ok) return checked;
    if (input.signal.aborted) return failure('cancelled', text('package.cancelled'));
    const placed = await placePackage(temporaryPath, finalPath, contents.fileName, written.value.sha256);
    if (!placed.ok) return placed;
    const { manifest, sha256, sizeBytes, entries } = written.value;
    return success({
      path: finalPath,
      fileName: contents.fileName,
      sha256,
      sizeBytes,
      entries,
      verified: true,
      leftOut: manifest.leftOut.map(({ bytes, path, sha256: hash, by, reason }) => ({
        path,
        sizeBytes: bytes,
        sha256: hash,
        by,
        reason,
      })),
      notes: manifest.notes,
      checklist: manifest.checklist,
      manifest,
    });
  } finally {
    await rm(temporaryPath, { force: true }).catch(() => undefined);
  }
}

async function prepare(input: PackageInput): Promise<Result<PackageContents>> {
  if (input.signal.aborted) return failure('cancelled', text('package.cancelled'));
  const writable = await checkOutputDirectory(input.outDirectory);
  return writable.ok ? prepareContents(input) : writable;
}

type Written = Extract<WrittenPackage, { kind: 'written' }>;

/**
 * Writes the package; for the portal again and again, each time without one more full export, until it fits.
 * When nothing is left to leave out, the package is made all the same and a note in it says that it is too large.
 */
async function writeToFit(
  temporaryPath: string,
  contents: PackageContents,
  { fit, signal, onProgress }: PackageInput,
): Promise<Result<Written>> {
  const write = (attempt: PackageContents, limitBytes: number | undefined) =>
    writePackage(temporaryPath, attempt, {
      signal,
      limitBytes,
      onProgress: (doneBytes, totalBytes) => onProgress?.({ step: 'writing', doneBytes, totalBytes }),
    });
  const limitBytes = fit === 'portal' ? portalLimitBytes : undefined;
  const candidates = limitBytes === undefined ? [] : leaveOutOrder(contents.artifacts);
  let attempt = contents;
  for (let left = 0; left <= candidates.length; left++) {
    const gone = candidates.slice(0, left).flat();
    attempt = {
      ...contents,
      artifacts: contents.artifacts.filter((artifact) => !gone.includes(artifact)),
      leftOut: [...contents.leftOut, ...gone.map(gaveWay)],
    };
    const written = await write(attempt, limitBytes);
    if (!written.ok) return written;
    if (written.value.kind === 'written') return success(written.value);
  }
  const note = text('package.note.tooLargeForPortal', { limit: portalLimitBytes });
  const written = await write({ ...attempt, notes: [...attempt.notes, note] }, undefined);
  if (!written.ok) return written;
  if (written.value.kind === 'written') return success(written.value);
  throw new Error('A package without a limit went over it.');
}

async function check(
  temporaryPath: string,
  { contentBytes }: Written,
  { signal, onProgress }: PackageInput,
): Promise<Result<void>> {
  const report = await verifyPackage(temporaryPath, {
    signal,
    onProgress: (doneBytes) =>
      onProgress?.({
        step: 'verifying',
        doneBytes: Math.min(doneBytes, contentBytes),
        totalBytes: contentBytes,
      }),
  });
  if (!report.ok) {
    return report.problem.code === 'cancelled'
      ? failure('cancelled', text('package.cancelled'))
      : failure('package-not-verified', text('package.notVerified', { first: report.problem.message }));
  }
  const [first] = report.value.problems;
  return first === undefined
    ? success(undefined)
    : failure('package-not-verified', text('package.notVerified', { first: first.message }), first.entry);
}

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Artifact, CollectorRun } from '../model/outcome';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import { comparePaths, pathKey, unsafePathReason } from './entry-path';
import { readProblem, systemErrorCode } from './file-problem';

/**
 * The artifacts of all runs in the order of the package. A path that two runs list (a collector that was tried
 * again) counts once, as the later run wrote it. Problem: package-not-verified for a path that could not be
 * unpacked safely everywhere, or two that would fall on one file.
 */
export function artifactsInOrder(runs: readonly CollectorRun[]): Result<readonly Artifact[]> {
  const byPath = new Map(runs.flatMap((run) => run.artifacts).map((artifact) => [artifact.path, artifact]));
  const artifacts = [...byPath.values()].sort((left, right) => comparePaths(left.path, right.path));
  const seen = new Map<string, string>();
  for (const { path } of artifacts) {
    const reason = path.startsWith('evidence/')
      ? unsafePathReason(path)
      : text('package.unsafe.outsideEvidence');
    if (reason !== undefined) {
      return failure('package-not-verified', text('package.stagedPathUnsafe', { path, reason }), path);
    }
    const other = seen.get(pathKey(path));
    if (other !== undefined) {
      return failure('package-not-verified', text('package.stagedPathTwice', { path, other }), path);
    }
    seen.set(pathKey(path), path);
  }
  return success(artifacts);
}

/** Where an artifact lies in the staging folder, which mirrors the package. */
export function stagedPath(stagingDirectory: string, path: string): string {
  return join(stagingDirectory, ...path.split('/'));
}

/**
 * How long the journal is now; what is written to it later belongs to the next package. Undefined where there
 * is none. Problem: file-unreadable.
 */
export async function journalBytes(stagingDirectory: string): Promise<Result<number | undefined>> {
  const path = stagedPath(stagingDirectory, 'journal.jsonl');
  try {
    return success((await stat(path)).size);
  } catch (error) {
    const code = systemErrorCode(error);
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? success(undefined)
      : { ok: false, problem: readProblem(error, path) };
  }
}

import { type Problem, problem } from '../model/problem';
import { text } from '../texts/text';

/** Why a file could not be written. `path` is the path in the package. Problems: disk-full, write-failed. */
export function writeProblem(path: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = error instanceof Error ? error.message : String(error);
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? problem('disk-full', text('collector.diskFull', { path }), path)
    : problem('write-failed', text('collector.writeFailed', { path, reason }), path);
}

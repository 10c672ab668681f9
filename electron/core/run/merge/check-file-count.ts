import type { CollectorRun } from '../../model/outcome';
import { failure, type Result, success } from '../../model/result';
import { defaultVerifyLimits } from '../../package/verify-report';
import { text } from '../../texts/text';

/** What a package holds beside evidence: its own files, and some pictures. */
const otherEntries = 100;

/** Whether a package can hold the files of the runs: said before it is written in vain. Problem: wrong-usage. */
export function checkFileCount(
  runs: readonly CollectorRun[],
  limit = defaultVerifyLimits.entries - otherEntries,
): Result<void> {
  const count = new Set(runs.flatMap(({ artifacts }) => artifacts.map(({ path }) => path))).size;
  return count <= limit
    ? success(undefined)
    : failure('wrong-usage', text('merge.tooManyFiles', { count, limit }));
}

import type { CollectorRun } from '#core/model/outcome';
import { type Result, success } from '#core/model/result';
import type { Services } from './services';

/** The evidence of a case, be it a draft or an open package. */
export type CaseEvidence = {
  readonly runs: readonly CollectorRun[];
  /** The folder in which a file of it lies under the path that it has in the package. */
  readonly folderWith: (path: string) => Promise<Result<string>>;
};

/** Problem: not-found for a case that there is not. */
export async function caseEvidence(
  caseId: string,
  { drafts, opened }: Services,
): Promise<Result<CaseEvidence>> {
  const packed = opened.runsOf(caseId);
  if (packed !== undefined) {
    return success({ runs: packed, folderWith: (path) => opened.folderWith(caseId, path) });
  }
  const runs = await drafts.runsOf(caseId);
  if (!runs.ok) return runs;
  const { staging } = drafts.folderOf(caseId);
  return success({ runs: runs.value, folderWith: async () => success(staging) });
}

import type { Draft } from '#contract/shapes';
import type { Result } from '#core/model/result';
import { gatheredInput } from './job-input';
import type { Services } from './services';

/**
 * Opens a draft with findings that fit its case as it stands: a corrected time or user changes what the evidence says.
 * When the evidence cannot be read again the draft opens with the findings it had. While evidence is being gathered it
 * is left alone; the end of that brings findings.
 */
export async function openWithFindings(draftId: string, services: Services): Promise<Result<Draft>> {
  const { drafts, draftJobs, worker, log } = services;
  const draft = await drafts.open(draftId);
  if (!draft.ok || draftJobs.isBusy(draftId) || !(await drafts.hasStaleTriage(draft.value))) return draft;
  const triaged = await worker.run('triage', gatheredInput(draft.value, services));
  if (!triaged.ok) {
    log.error(`The findings of ${draftId} stay as they were: ${triaged.problem.message}`);
    return draft;
  }
  const recorded = await drafts.recordTriage(draftId, draft.value.caseFile, triaged.value);
  return recorded.ok ? drafts.open(draftId) : draft;
}

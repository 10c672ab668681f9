import type { Draft } from '#contract/shapes';
import type { JobInput } from '#contract/worker-messages';
import type { Services } from './services';

/** How far around the incident a log is read when nobody said otherwise. */
const defaultWindowHours = 24;

/** What a job about a draft needs: the case as it stands and what was gathered for it. */
export function gatheredInput(draft: Draft, { drafts }: Services): JobInput<'summary'> {
  const { caseFile, runs, windowHours = defaultWindowHours } = draft;
  const { staging } = drafts.folderOf(draft.id);
  return { caseFile, runs, staging, windowHours };
}

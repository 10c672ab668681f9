import type { ActiveJob } from '#contract/shapes';
import { failure, type Result, success } from '#core/model/result';
import { text } from '#core/texts/text';

/** The long work going on for drafts: at most one for each draft, so that none pulls evidence from under another. */
export type DraftJobs = {
  /** Claims a draft for work under `jobId`; `describe` says at any time how far it is. Problem: busy. */
  readonly begin: (draftId: string, jobId: string, describe: () => ActiveJob) => Result<AbortSignal>;
  readonly end: (draftId: string) => void;
  readonly isBusy: (draftId: string) => boolean;
  /** What runs for a draft at this moment. */
  readonly active: (draftId: string) => ActiveJob | undefined;
  /** Asks the work to stop; what has ended already is left alone. */
  readonly cancel: (jobId: string) => void;
};

type RunningJob = {
  readonly jobId: string;
  readonly controller: AbortController;
  readonly describe: () => ActiveJob;
};

export function draftJobs(): DraftJobs {
  const running = new Map<string, RunningJob>();
  return {
    begin: (draftId, jobId, describe) => {
      if (running.has(draftId)) return failure('busy', text('app.draft.busy'), draftId);
      const controller = new AbortController();
      running.set(draftId, { jobId, controller, describe });
      return success(controller.signal);
    },
    end: (draftId) => {
      running.delete(draftId);
    },
    isBusy: (draftId) => running.has(draftId),
    active: (draftId) => running.get(draftId)?.describe(),
    cancel: (jobId) => {
      for (const work of running.values()) if (work.jobId === jobId) work.controller.abort();
    },
  };
}

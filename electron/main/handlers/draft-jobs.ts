import { failure, type Result, success } from '#core/model/result';
import { text } from '#core/texts/text';

/** The long work going on for drafts: at most one for each draft, so that none pulls evidence from under another. */
export type DraftJobs = {
  /** Claims a draft for work under `jobId`. Problem: busy. */
  readonly begin: (draftId: string, jobId: string) => Result<AbortSignal>;
  readonly end: (draftId: string) => void;
  readonly isBusy: (draftId: string) => boolean;
  /** Asks the work to stop; what has ended already is left alone. */
  readonly cancel: (jobId: string) => void;
};

export function draftJobs(): DraftJobs {
  const running = new Map<string, { readonly jobId: string; readonly controller: AbortController }>();
  return {
    begin: (draftId, jobId) => {
      if (running.has(draftId)) return failure('busy', text('app.draft.busy'), draftId);
      const controller = new AbortController();
      running.set(draftId, { jobId, controller });
      return success(controller.signal);
    },
    end: (draftId) => {
      running.delete(draftId);
    },
    isBusy: (draftId) => running.has(draftId),
    cancel: (jobId) => {
      for (const work of running.values()) if (work.jobId === jobId) work.controller.abort();
    },
  };
}

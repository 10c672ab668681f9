import type { ActiveJob } from '#contract/shapes';
import { failure, type Result, success } from '#core/model/result';
import { text } from '#core/texts/text';

/** The long work going on for drafts: at most one for each draft, so that none pulls evidence from under another. */
export type DraftJobs = {
  /** Claims a draft for work under `jobId`; `describe` says at any time how far it is. Problem: busy. */
  readonly begin: (draftId: string, jobId: string, describe: () => ActiveJob) => Result<Cancelling>;
  readonly end: (draftId: string) => void;
  readonly isBusy: (draftId: string) => boolean;
  /** What runs for a draft at this moment. */
  readonly active: (draftId: string) => ActiveJob | undefined;
  /** Asks the work, or one part of it, to stop; what has ended already is left alone. */
  readonly cancel: (jobId: string, part?: string) => void;
};

/** How work learns that it is to stop. */
export type Cancelling = {
  readonly signal: AbortSignal;
  /** Tells of each part that is to stop while the rest goes on. */
  readonly onCancelPart: (listener: (part: string) => void) => void;
};

type RunningJob = {
  readonly jobId: string;
  readonly controller: AbortController;
  readonly partListeners: Set<(part: string) => void>;
  readonly describe: () => ActiveJob;
};

export function draftJobs(): DraftJobs {
  const running = new Map<string, RunningJob>();
  return {
    begin: (draftId, jobId, describe) => {
      if (running.has(draftId)) return failure('busy', text('app.draft.busy'), draftId);
      const controller = new AbortController();
      const partListeners = new Set<(part: string) => void>();
      running.set(draftId, { jobId, controller, partListeners, describe });
      return success({
        signal: controller.signal,
        onCancelPart: (listener) => {
          partListeners.add(listener);
        },
      });
    },
    end: (draftId) => {
      running.delete(draftId);
    },
    isBusy: (draftId) => running.has(draftId),
    active: (draftId) => running.get(draftId)?.describe(),
    cancel: (jobId, part) => {
      for (const work of running.values()) {
        if (work.jobId !== jobId) continue;
        if (part === undefined) work.controller.abort();
        else for (const listener of work.partListeners) listener(part);
      }
    },
  };
}

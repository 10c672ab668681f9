import type { JobInput } from '#contract/worker-messages';
import { type Result, success } from '#core/model/result';
import type { Handlers } from '../ipc';
import { gatheredInput } from './job-input';
import type { Services } from './services';

/** The files of the coming package of a draft and a view of each. */
export function entryHandlers(services: Services): Pick<Handlers, 'package:entries' | 'package:preview'> {
  const { drafts, worker } = services;
  /** The view that is being made for a draft: one file is looked at at a time. */
  const reading = new Map<string, AbortController>();

  const comingInput = async (draftId: string): Promise<Result<JobInput<'list-entries'>>> => {
    const draft = await drafts.open(draftId);
    if (!draft.ok) return draft;
    const { attachments } = drafts.folderOf(draftId);
    return success({ ...gatheredInput(draft.value, services), attachments });
  };

  return {
    'package:entries': async ({ draftId }) => {
      const input = await comingInput(draftId);
      return input.ok ? worker.run('list-entries', input.value) : input;
    },
    'package:preview': async ({ draftId, path }) => {
      reading.get(draftId)?.abort();
      const controller = new AbortController();
      reading.set(draftId, controller);
      try {
        const input = await comingInput(draftId);
        if (!input.ok) return input;
        return await worker.run('preview-entry', { ...input.value, path }, { signal: controller.signal });
      } finally {
        if (reading.get(draftId) === controller) reading.delete(draftId);
      }
    },
  };
}

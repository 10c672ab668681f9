import type { JobOutput } from '#contract/worker-messages';
import { type Result, success } from '#core/model/result';
import type { Handlers } from '../ipc';
import { gatheredInput } from './job-input';
import type { Services } from './services';

export function summaryHandlers(services: Services): Pick<Handlers, 'summary:text' | 'summary:copy'> {
  const { drafts, worker, desktop } = services;

  const summary = async (draftId: string): Promise<Result<JobOutput<'summary'>>> => {
    const draft = await drafts.open(draftId);
    return draft.ok ? worker.run('summary', gatheredInput(draft.value, services)) : draft;
  };

  return {
    'summary:text': ({ draftId }) => summary(draftId),
    'summary:copy': async ({ draftId }) => {
      const made = await summary(draftId);
      if (!made.ok) return made;
      await desktop.copyText(made.value.ticketText);
      return success(undefined);
    },
  };
}

import { failure, success } from '#core/model/result';
import { text } from '#core/texts/text';
import type { Handlers } from '../ipc';
import { openWithFindings } from './open-with-findings';
import type { Services } from './services';

type DraftOperation =
  | 'draft:list'
  | 'draft:create'
  | 'draft:duplicate'
  | 'draft:open'
  | 'draft:save'
  | 'draft:delete'
  | 'draft:list-deleted'
  | 'draft:restore'
  | 'draft:purge';

export function draftHandlers(services: Services): Pick<Handlers, DraftOperation> {
  const { drafts, draftJobs } = services;
  return {
    'draft:list': async () => success([...(await drafts.list())]),
    'draft:create': drafts.create,
    'draft:duplicate': async ({ draftId, title }) => {
      const made = await drafts.duplicate(draftId, title);
      return made.ok ? success({ draft: made.value.draft, taken: [...made.value.taken] }) : made;
    },
    'draft:open': async ({ draftId }) => {
      const draft = await openWithFindings(draftId, services);
      const activeJob = draftJobs.active(draftId);
      return draft.ok && activeJob !== undefined ? success({ ...draft.value, activeJob }) : draft;
    },
    'draft:save': ({ draftId, caseFile }) => drafts.save(draftId, caseFile),
    'draft:delete': async ({ draftId }) =>
      draftJobs.isBusy(draftId) ? failure('busy', text('app.draft.busy'), draftId) : drafts.remove(draftId),
    'draft:list-deleted': async () => success([...(await drafts.listDeleted())]),
    'draft:restore': ({ draftId }) => drafts.restore(draftId),
    'draft:purge': async ({ draftIds }) => {
      for (const draftId of draftIds) {
        const purged = await drafts.purge(draftId);
        if (!purged.ok) return purged;
      }
      return success(undefined);
    },
  };
}

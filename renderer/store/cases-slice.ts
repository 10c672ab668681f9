import type { DeletedDraft, DraftSummary } from '#contract/case-list';
import { text } from '#core/texts/text';
import type { Slice } from './app-store';
import { ask } from './ask';

/** What was just done with a whole case, and the way back; stands until the next such thing is done. */
export type Undoable = { readonly message: string; readonly undo: () => Promise<void> };

export type CasesSlice = {
  /** The cases on this computer, the one that was changed last first. */
  readonly drafts: readonly DraftSummary[];
  readonly deleted: readonly DeletedDraft[];
  /** What is searched for in the list. */
  readonly caseSearch: string;
  readonly undoable: Undoable | undefined;
  /** The case in the list that is to take the keyboard; the list takes it once. */
  readonly soughtCase: string | undefined;
  readonly loadCases: () => Promise<void>;
  readonly searchCases: (caseSearch: string) => void;
  /** Takes a case off the list at once; `next` gets the keyboard in its place. */
  readonly deleteDraft: (draftId: string, next?: string) => Promise<void>;
  /** Begins a new case with what stays the same, and opens it; says what was taken and what was left. */
  readonly duplicateDraft: (draftId: string) => Promise<void>;
  readonly restoreDraft: (draftId: string) => Promise<void>;
  /** Removes deleted cases from the disk. */
  readonly purgeDrafts: (draftIds: readonly string[]) => Promise<void>;
  readonly undoLast: () => Promise<void>;
  readonly dismissUndoable: () => void;
  readonly takeSoughtCase: () => void;
};

export const createCasesSlice: Slice<CasesSlice> =
  ({ api }) =>
  (set, get) => {
    const titleOf = (draftId: string): string => {
      const found = [...get().drafts, ...get().deleted].find(({ id }) => id === draftId);
      return caseName(found?.title ?? '');
    };
    return {
      drafts: [],
      deleted: [],
      caseSearch: '',
      undoable: undefined,
      soughtCase: undefined,
      loadCases: async () => {
        const [drafts, deleted] = await Promise.all([
          ask(api, 'draft:list', undefined),
          ask(api, 'draft:list-deleted', undefined),
        ]);
        if (drafts.ok) set({ drafts: drafts.value });
        else get().report(drafts.problem);
        if (deleted.ok) set({ deleted: deleted.value });
        else get().report(deleted.problem);
      },
      searchCases: (caseSearch) => set({ caseSearch }),
      deleteDraft: async (draftId, next) => {
        const message = text('window.cases.deleted', { title: titleOf(draftId) });
        set({ notice: undefined });
        const reply = await ask(api, 'draft:delete', { draftId });
        if (!reply.ok) return get().report(reply.problem);
        set({
          soughtCase: next,
          drafts: get().drafts.filter(({ id }) => id !== draftId),
          undoable: { message, undo: () => get().restoreDraft(draftId) },
        });
        get().announce(text('window.cases.deletedSpoken', { message }));
        await get().loadCases();
      },
      duplicateDraft: async (draftId) => {
        const earlier = titleOf(draftId);
        set({ notice: undefined });
        const title = text('window.template.title', { title: earlier }).slice(0, 2_000);
        const reply = await ask(api, 'draft:duplicate', { draftId, title });
        if (!reply.ok) return get().report(reply.problem);
        const { draft, taken } = reply.value;
        const parts = [
          ...taken.map((part) => text(`window.template.${part}`)),
          ...(draft.sources.length === 0 ? [] : [text('window.template.sources')]),
          ...(draft.tenant === undefined ? [] : [text('window.template.tenant')]),
        ];
        const message =
          parts.length === 0
            ? text('window.template.nothing', { title: earlier })
            : text('window.template.made', { title: earlier, parts: parts.join(', ') });
        get().adoptDraft(draft);
        const undo = async () => {
          await get().leaveCase();
          if (get().draftId === undefined) await get().deleteDraft(draft.id, draftId);
        };
        set({ view: 'problem', pasted: '', undoable: { message, undo } });
        get().announce(message);
        void get().loadSources();
      },
      restoreDraft: async (draftId) => {
        const message = text('window.cases.restored', { title: titleOf(draftId) });
        set({ notice: undefined, undoable: undefined });
        const reply = await ask(api, 'draft:restore', { draftId });
        if (!reply.ok) return get().report(reply.problem);
        await get().loadCases();
        // A search that does not find it would hide what came back.
        set({ caseSearch: '', soughtCase: draftId });
        get().announce(message);
      },
      purgeDrafts: async (draftIds) => {
        set({ notice: undefined, undoable: undefined });
        const reply = await ask(api, 'draft:purge', { draftIds: [...draftIds] });
        if (!reply.ok) get().report(reply.problem);
        await get().loadCases();
        if (reply.ok) get().announce(text('window.cases.purged', { count: draftIds.length }));
      },
      undoLast: async () => {
        const { undoable } = get();
        set({ undoable: undefined });
        await undoable?.undo();
      },
      dismissUndoable: () => set({ undoable: undefined }),
      takeSoughtCase: () => set({ soughtCase: undefined }),
    };
  };

/** A case by its title in a sentence. */
export function caseName(title: string): string {
  return title === '' ? text('window.untitled') : title;
}

import type { Draft } from '#contract/shapes';
import type { Case } from '#core/case/case-schema';
import { emptyCase } from '#core/case/empty-case';
import type { CollectorRun } from '#core/model/outcome';
import { problem } from '#core/model/problem';
import { text } from '#core/texts/text';
import { decidesFindings } from '#core/triage/decides-findings';
import { emptyTriageReport } from '#core/triage/empty-triage-report';
import type { TriageReport } from '#core/triage/triage-report';
import { liveOf, packingOf } from './active-job';
import type { Slice } from './app-store';
import { ask } from './ask';
import {
  type CaseHistory,
  type ChangePlace,
  emptyHistory,
  remember,
  stepBack,
  stepForward,
  type Travelled,
} from './case-history';
import { defaultWindowHours } from './collection-slice';
import { emptyLook } from './look-slice';
import { madeOutdated } from './made-outdated';
import { emptyReview } from './review-slice';
import { usualTenantChoice } from './tenant-slice';

/** `changed` lasts for less than a second, until the draft saves itself. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed'; readonly message: string };

export type DraftSlice = {
  /** The open draft; undefined on the first screen and while a package is shown. Without it nothing can be changed. */
  readonly draftId: string | undefined;
  readonly caseFile: Case;
  /** The case as main last stored it; the same object as `caseFile` when nothing is unsaved. */
  readonly savedCase: Case;
  readonly saveState: SaveState;
  /** When the case was last stored; empty until a new one is on disk. */
  readonly lastSavedAt: string;
  readonly history: CaseHistory;
  readonly runs: readonly CollectorRun[];
  readonly triage: TriageReport;
  /** The case that the findings were made with; its time and user decide what they say. */
  readonly triagedCase: Case;
  readonly interruptedRun: boolean;
  readonly changeCase: (change: (caseFile: Case) => Case, place: ChangePlace) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Has main lay down the new case that is shown, and takes where its evidence is read; true when it is on disk. */
  readonly layDown: () => Promise<boolean>;
  /** Stores what is unsaved now; true when all is stored afterwards. */
  readonly saveNow: () => Promise<boolean>;
  /** Whether closing was refused since saving fails. */
  readonly closingRefused: boolean;
  /** Whether a person said that what cannot be saved may be lost. */
  readonly mayLose: boolean;
  readonly refuseClosing: () => void;
  /** Lets what cannot be saved go, so that the window can be closed. */
  readonly letGo: () => void;
  /** Stores what is unsaved before a run that reads the case from the disk; false, and told, when that fails. */
  readonly saveBeforeRun: () => Promise<boolean>;
  /** Takes what main answered as the open draft, as it stands there. */
  readonly adoptDraft: (draft: Draft) => void;
  /** Takes what a run brought; what was typed meanwhile stays. */
  readonly takeResults: (draft: Draft) => void;
  readonly refreshFindings: () => Promise<void>;
};

export const createDraftSlice: Slice<DraftSlice> =
  ({ api, clock }) =>
  (set, get) => {
    let saving: Promise<boolean> | undefined;
    let laying: { readonly draftId: string; readonly done: Promise<boolean> } | undefined;

    const travel = (travelled: Travelled | undefined, said: 'window.undo.done' | 'window.redo.done') => {
      if (travelled === undefined) return;
      const { caseFile, history, place } = travelled;
      set({ caseFile, history, view: place.view, saveState: { kind: 'changed' }, madeOutdated: true });
      get().announce(text(said, { item: text(`window.view.${place.view}`) }));
    };

    const create = async (draftId: string): Promise<boolean> => {
      const reply = await ask(api, 'draft:create', { sample: false, draftId });
      if (get().draftId !== draftId) return reply.ok;
      if (!reply.ok) {
        set({ saveState: { kind: 'failed', message: reply.problem.message } });
        return false;
      }
      const { savedAt, sources, hosts } = reply.value;
      const isUntouched = get().caseFile === get().savedCase;
      set({
        lastSavedAt: savedAt,
        sources,
        hosts,
        ...(isUntouched ? { saveState: { kind: 'saved', at: savedAt } } : {}),
      });
      void get().loadSources();
      return true;
    };

    const save = async (draftId: string, caseFile: Case): Promise<boolean> => {
      if (get().lastSavedAt === '' && !(await get().layDown())) return false;
      const reply = await ask(api, 'draft:save', { draftId, caseFile });
      if (get().draftId !== draftId) return reply.ok;
      if (!reply.ok) {
        set({ saveState: { kind: 'failed', message: reply.problem.message } });
        return false;
      }
      const upToDate = get().caseFile === caseFile;
      set({
        savedCase: caseFile,
        lastSavedAt: reply.value.savedAt,
        ...(upToDate
          ? { saveState: { kind: 'saved', at: reply.value.savedAt }, closingRefused: false, mayLose: false }
          : {}),
      });
      return true;
    };

    return {
      draftId: undefined,
      caseFile: emptyCase,
      savedCase: emptyCase,
      saveState: { kind: 'saved', at: '' },
      lastSavedAt: '',
      history: emptyHistory,
      runs: [],
      triage: emptyTriageReport,
      triagedCase: emptyCase,
      interruptedRun: false,
      changeCase: (change, place) => {
        const { draftId, caseFile: before, history } = get();
        if (draftId === undefined) return;
        const caseFile = change(before);
        if (caseFile === before) return;
        set({
          caseFile,
          history: remember(history, before, place, clock.nowMs()),
          saveState: { kind: 'changed' },
          madeOutdated: true,
        });
      },
      undo: () => travel(stepBack(get().history, get().caseFile), 'window.undo.done'),
      redo: () => travel(stepForward(get().history, get().caseFile), 'window.redo.done'),
      layDown: async () => {
        const { draftId, lastSavedAt } = get();
        if (draftId === undefined || lastSavedAt !== '') return true;
        if (laying?.draftId === draftId) return laying.done;
        const done = create(draftId).finally(() => {
          if (laying?.draftId === draftId) laying = undefined;
        });
        laying = { draftId, done };
        return done;
      },
      saveNow: async () => {
        while (saving !== undefined) await saving;
        const { draftId, caseFile, savedCase } = get();
        if (draftId === undefined) return true;
        if (caseFile === savedCase) {
          // A new case in which nothing was typed: there is nothing to lose, but the list of cases is to have it.
          await laying?.done;
          return true;
        }
        saving = save(draftId, caseFile).finally(() => {
          saving = undefined;
        });
        return saving;
      },
      closingRefused: false,
      mayLose: false,
      refuseClosing: () => {
        set({ closingRefused: true });
        get().announce(text('window.saveFailed.stays'));
      },
      letGo: () => set({ mayLose: true }),
      saveBeforeRun: async () => {
        if (await get().saveNow()) return true;
        const { saveState } = get();
        const reason = saveState.kind === 'failed' ? saveState.message : '';
        get().report(problem('write-failed', text('window.saveFailed.run', { reason })));
        return false;
      },
      adoptDraft: (draft) => {
        const { id, caseFile, savedAt, runs, triage, interruptedRun, lastPackage, windowHours } = draft;
        const { sources, hosts, tenant } = draft;
        set({
          ...emptyLook,
          ...emptyReview,
          draftId: id,
          opened: undefined,
          caseFile,
          savedCase: caseFile,
          saveState: { kind: 'saved', at: savedAt },
          lastSavedAt: savedAt,
          closingRefused: false,
          mayLose: false,
          history: emptyHistory,
          runs,
          triage,
          triagedCase: caseFile,
          interruptedRun,
          sources,
          hosts,
          checkConnectivity: false,
          asksTenant: false,
          tenantChoice: tenant ?? usualTenantChoice,
          lastPackage,
          windowHours: windowHours ?? defaultWindowHours,
          madeOutdated: madeOutdated(draft),
          packing: packingOf(draft.activeJob),
          live: liveOf(draft),
        });
      },
      takeResults: ({ id, caseFile, runs, triage, interruptedRun, hosts, lastPackage }) => {
        if (get().draftId !== id) return;
        set({ runs, triage, triagedCase: caseFile, interruptedRun, hosts, lastPackage });
      },
      refreshFindings: async () => {
        const { draftId, caseFile, triagedCase, runs } = get();
        const same = decidesFindings(caseFile) === decidesFindings(triagedCase);
        if (draftId === undefined || same || runs.length === 0) return;
        if (!(await get().saveNow())) return;
        const reply = await ask(api, 'draft:open', { draftId });
        if (reply.ok) get().takeResults(reply.value);
      },
    };
  };

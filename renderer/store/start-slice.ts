import type { Answer } from '#contract/operations';
import { problem } from '#core/model/problem';
import type { Theme } from '#core/model/theme';
import { text } from '#core/texts/text';
import type { Slice } from './app-store';
import { ask } from './ask';
import { newDraft } from './new-draft';
import { caseIdOf } from './opened-slice';
import type { PastedField } from './pasted-fields';
import type { View } from './views';

export type LanguageChoice = Answer<'app:info'>['language'];

export type StartSlice = {
  readonly version: string;
  /** How far main's clock is ahead of the window's; far where `CASEBUNDLE_NOW` sets it. */
  readonly clockAheadMs: number;
  /** The present by main's clock, in milliseconds since 1970. */
  readonly presentMs: () => number;
  readonly theme: Theme;
  readonly language: LanguageChoice;
  readonly loadStart: () => Promise<void>;
  readonly setTheme: (theme: Theme) => Promise<void>;
  /** Saves all, then loads the page again, in the language. */
  readonly setLanguage: (language: LanguageChoice) => Promise<void>;
  readonly startCase: () => void;
  /** Starts a case with the story and the evidence that ship with the application. */
  readonly startSample: () => Promise<void>;
  /** Starts a case with what was chosen of a pasted text. */
  readonly startPastedCase: (fields: readonly PastedField[]) => void;
  /** Starts a case with pictures of the page. */
  readonly startPictureCase: (pictures: readonly File[]) => Promise<void>;
  /** Opens a case where it is worth going on: at a run that goes on, at `view`, or where it stands. */
  readonly openCase: (draftId: string, view?: View) => Promise<void>;
  /** Begins a case or opens a package, as chosen in the application menu or given from outside; a case that is open is saved first. */
  readonly takeMenuCommand: (kind: 'new-case' | 'open-package' | 'open-given') => Promise<void>;
  /** Goes back to the first screen: from a draft once all is saved, from a package at once. */
  readonly leaveCase: () => Promise<void>;
};

export const createStartSlice: Slice<StartSlice> =
  ({ api, clock, newId, reloadPage }) =>
  (set, get) => {
    /** Whether another case or package was begun since: what main answers late must not take its place. */
    const whenLeft = () => {
      const before = caseIdOf(get());
      return () => caseIdOf(get()) !== before;
    };
    return {
      version: '',
      clockAheadMs: 0,
      presentMs: () => clock.nowMs() + get().clockAheadMs,
      theme: 'system',
      language: 'system',
      loadStart: async () => {
        const [info] = await Promise.all([ask(api, 'app:info', undefined), get().loadCases()]);
        if (info.ok) {
          const { version, theme, language, nowMs } = info.value;
          set({ version, theme, language, clockAheadMs: nowMs - clock.nowMs() });
        } else get().report(info.problem);
      },
      setTheme: async (theme) => {
        set({ theme });
        const reply = await ask(api, 'app:set-theme', { theme });
        if (!reply.ok) get().report(reply.problem);
      },
      setLanguage: async (language) => {
        if (!(await get().saveNow())) return;
        const reply = await ask(api, 'app:set-language', { language });
        if (!reply.ok) return get().report(reply.problem);
        set({ language });
        reloadPage();
      },
      startCase: () => {
        // The form stands before the case is on disk: who has someone on the phone types at once.
        get().adoptDraft(newDraft(newId()));
        get().clearPasted();
        set({ view: 'problem', notice: undefined, done: undefined, undoable: undefined });
        void get().layDown();
      },
      startSample: async () => {
        const isLeft = whenLeft();
        const reply = await ask(api, 'draft:create', { sample: true });
        if (isLeft()) return;
        if (!reply.ok) return get().report(reply.problem);
        get().adoptDraft(reply.value);
        get().clearPasted();
        set({ view: 'evidence', notice: undefined, done: undefined, undoable: undefined });
        void get().loadSources();
      },
      startPastedCase: (fields) => {
        get().startCase();
        get().fillFound(fields);
      },
      startPictureCase: async (pictures) => {
        get().startCase();
        get().goTo('page');
        await get().addScreenshots(pictures);
      },
      openCase: async (draftId, view) => {
        const isLeft = whenLeft();
        const reply = await ask(api, 'draft:open', { draftId });
        if (isLeft()) return;
        if (!reply.ok) return get().report(reply.problem);
        const { activeJob, notice, caseFile, runs } = reply.value;
        get().adoptDraft(reply.value);
        const isEmpty = Object.keys(caseFile).length === 1 && runs.length === 0;
        const collecting = activeJob?.kind === 'collection';
        get().clearPasted();
        set({
          view: collecting ? 'evidence' : (view ?? (isEmpty ? 'problem' : 'overview')),
          notice: undefined,
          done: undefined,
          undoable: undefined,
        });
        if (notice !== undefined) get().report(notice);
        void get().loadSources();
      },
      takeMenuCommand: async (kind) => {
        switch (kind) {
          case 'open-package':
            return get().choosePackage();
          case 'open-given':
            return get().openGiven();
          case 'new-case': {
            const { live, packing } = get();
            if (live !== undefined || packing !== undefined) {
              return get().report(problem('busy', text('window.cases.running')));
            }
            if (caseIdOf(get()) !== undefined) await get().leaveCase();
            if (caseIdOf(get()) === undefined) get().startCase();
          }
        }
      },
      leaveCase: async () => {
        if (!(await get().saveNow())) return;
        const { draftId, opened } = get();
        get().clearPasted();
        set({
          draftId: undefined,
          opened: undefined,
          notice: undefined,
          done: undefined,
          undoable: undefined,
          caseSearch: '',
          soughtCase: draftId,
        });
        if (opened !== undefined) await ask(api, 'package:close', { packageId: opened.id });
        await get().loadStart();
      },
    };
  };

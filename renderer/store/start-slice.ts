import type { Answer } from '#contract/operations';
import type { MenuCommand } from '#contract/shapes';
import { problem } from '#core/model/problem';
import { text } from '#core/texts/text';
import type { Slice } from './app-store';
import { ask } from './ask';
import type { PastedField } from './pasted-fields';
import type { View } from './views';

export type Theme = Answer<'app:info'>['theme'];
export type LanguageChoice = Answer<'app:info'>['language'];
export type Verification = NonNullable<Answer<'package:verify'>>;

export type StartSlice = {
  readonly version: string;
  /** How far main's clock is ahead of the window's; far where `CASEBUNDLE_NOW` sets it. */
  readonly clockAheadMs: number;
  /** The present by main's clock, in milliseconds since 1970. */
  readonly presentMs: () => number;
  readonly theme: Theme;
  readonly language: LanguageChoice;
  /** What checking the package that was opened came to. */
  readonly verification: Verification | undefined;
  readonly verifying: boolean;
  readonly loadStart: () => Promise<void>;
  readonly setTheme: (theme: Theme) => Promise<void>;
  /** Saves all, then loads the page again, in the language. */
  readonly setLanguage: (language: LanguageChoice) => Promise<void>;
  readonly startCase: (how: { readonly sample: boolean }) => Promise<boolean>;
  /** Starts a case with what was chosen of a pasted text. */
  readonly startPastedCase: (fields: readonly PastedField[]) => Promise<void>;
  /** Starts a case with pictures of the page. */
  readonly startPictureCase: (pictures: readonly File[]) => Promise<void>;
  /** Opens a case where it is worth going on: at a run that goes on, at `view`, or where it stands. */
  readonly openCase: (draftId: string, view?: View) => Promise<void>;
  readonly verifyPackage: () => Promise<void>;
  /** Does what was chosen in the application menu; from an open case the way leads over the first screen. */
  readonly takeMenuCommand: (command: MenuCommand) => Promise<void>;
  readonly closeVerification: () => void;
  /** Goes back to the first screen once all is saved. */
  readonly leaveCase: () => Promise<void>;
};

export const createStartSlice: Slice<StartSlice> =
  ({ api, clock, reloadPage }) =>
  (set, get) => ({
    version: '',
    clockAheadMs: 0,
    presentMs: () => clock.nowMs() + get().clockAheadMs,
    theme: 'system',
    language: 'system',
    verification: undefined,
    verifying: false,
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
    startCase: async ({ sample }) => {
      const reply = await ask(api, 'draft:create', { sample });
      if (!reply.ok) {
        get().report(reply.problem);
        return false;
      }
      get().adoptDraft(reply.value);
      get().clearPasted();
      set({ view: sample ? 'evidence' : 'problem', notice: undefined, done: undefined, undoable: undefined });
      void get().loadSources();
      return true;
    },
    startPastedCase: async (fields) => {
      if (await get().startCase({ sample: false })) get().fillFound(fields);
    },
    startPictureCase: async (pictures) => {
      if (!(await get().startCase({ sample: false }))) return;
      get().goTo('page');
      await get().addScreenshots(pictures);
    },
    openCase: async (draftId, view) => {
      const reply = await ask(api, 'draft:open', { draftId });
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
    verifyPackage: async () => {
      set({ verifying: true, notice: undefined });
      const reply = await ask(api, 'package:verify', undefined);
      set({ verifying: false });
      if (!reply.ok) return get().report(reply.problem);
      if (reply.value === null) return;
      set({ verification: reply.value });
      const { ok, fileName } = reply.value;
      get().announce(text(ok ? 'window.verify.okTitle' : 'window.verify.failedTitle', { fileName }));
    },
    takeMenuCommand: async ({ kind }) => {
      const { live, packing, verifying } = get();
      if (verifying) return;
      if (live !== undefined || packing !== undefined) {
        return get().report(problem('busy', text('window.cases.running')));
      }
      if (get().draftId !== undefined) await get().leaveCase();
      if (get().draftId !== undefined) return;
      if (kind === 'new-case') await get().startCase({ sample: false });
      else await get().verifyPackage();
    },
    closeVerification: () => set({ verification: undefined }),
    leaveCase: async () => {
      if (!(await get().saveNow())) return;
      get().clearPasted();
      set({
        draftId: undefined,
        notice: undefined,
        done: undefined,
        verification: undefined,
        undoable: undefined,
        caseSearch: '',
        soughtCase: get().draftId,
      });
      await get().loadStart();
    },
  });

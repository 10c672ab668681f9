import type { GivenFile, OpenedPackage, OpeningProgress, OpeningStep } from '#contract/opened-package';
import { emptyCase } from '#core/case/empty-case';
import type { EntryPreview } from '#core/model/entry-preview';
import { problem } from '#core/model/problem';
import { failure, type Result } from '#core/model/result';
import { text } from '#core/texts/text';
import { emptyTriageReport } from '#core/triage/empty-triage-report';
import type { Slice } from './app-store';
import { ask } from './ask';
import { emptyHistory } from './case-history';
import { emptyLook } from './look-slice';

/** A package that is being verified. */
export type Opening = {
  readonly fileName: string;
  /** Undefined until the first bytes were read. */
  readonly progress: OpeningStep | undefined;
  readonly cancelling: boolean;
};

export type OpenedSlice = {
  /**
   * The package that is shown in place of a draft, read-only. While it is there, `draftId` is undefined, and the case, the runs
   * and the findings in the store are those of the package.
   */
  readonly opened: OpenedPackage | undefined;
  readonly opening: Opening | undefined;
  /** Asks for a package and opens it; nothing happens when none is chosen. */
  readonly choosePackage: () => Promise<void>;
  /** Opens a file that was dropped on the window. */
  readonly openDropped: (file: { readonly name: string }) => Promise<void>;
  /** Opens the file that the application was started with, if there is one. */
  readonly openGiven: () => Promise<void>;
  /** Shows the package again that was open before the page was loaded anew, if one was. */
  readonly resumePackage: () => Promise<void>;
  readonly stopOpening: () => Promise<void>;
  readonly takeOpeningProgress: (progress: OpeningProgress) => void;
  /** A view of one file of the open package. */
  readonly readPackedFile: (path: string) => Promise<Result<EntryPreview>>;
};

export const createOpenedSlice: Slice<OpenedSlice> =
  ({ api }) =>
  (set, get) => {
    /** The latest opening: one that was given up for it answers late. */
    let turn = 0;

    const isBusy = (): boolean => {
      const { live, packing } = get();
      if (live === undefined && packing === undefined) return false;
      get().report(problem('busy', text('window.cases.running')));
      return true;
    };

    const open = async ({ token, fileName }: GivenFile): Promise<void> => {
      if (isBusy()) return;
      turn += 1;
      const mine = turn;
      set({ opening: { fileName, progress: undefined, cancelling: false }, notice: undefined });
      get().announce(text('window.opening.started', { fileName }));
      const reply = await ask(api, 'package:open', { file: token });
      if (mine !== turn) return;
      set({ opening: undefined });
      if (!reply.ok) return get().report(reply.problem);
      // What was typed meanwhile, or begun, is not to be lost.
      if (isBusy() || !(await get().saveNow())) {
        await ask(api, 'package:close', { packageId: reply.value.id });
        return;
      }
      show(reply.value);
    };

    const show = (opened: OpenedPackage) => {
      const { content, fileName, defectCount } = opened;
      const caseFile = content?.caseFile ?? emptyCase;
      get().clearPasted();
      set({
        ...emptyLook,
        opened,
        draftId: undefined,
        caseFile,
        savedCase: caseFile,
        history: emptyHistory,
        runs: content?.runs ?? [],
        triage: content?.triage ?? emptyTriageReport,
        triagedCase: caseFile,
        interruptedRun: false,
        sources: [],
        hosts: [],
        lastPackage: undefined,
        notice: undefined,
        done: undefined,
        undoable: undefined,
      });
      get().goTo(defectCount === 0 ? 'overview' : 'opened');
      const key = defectCount === 0 ? 'window.opened.whole' : 'window.opened.broken';
      get().announce(text(key, { fileName }));
    };

    return {
      opened: undefined,
      opening: undefined,
      choosePackage: async () => {
        if (isBusy()) return;
        const chosen = await ask(api, 'package:choose', undefined);
        if (!chosen.ok) return get().report(chosen.problem);
        if (chosen.value !== null) await open(chosen.value);
      },
      openDropped: async (file) => {
        const given = await api.handOver(file);
        if (given.ok) await open(given.value);
        else get().report(given.problem);
      },
      openGiven: async () => {
        const given = await ask(api, 'package:take-given', undefined);
        if (!given.ok) return get().report(given.problem);
        if (given.value !== null) await open(given.value);
      },
      resumePackage: async () => {
        const current = await ask(api, 'package:current', undefined);
        if (!current.ok) get().report(current.problem);
        else if (current.value !== null) show(current.value);
      },
      stopOpening: async () => {
        const { opening } = get();
        if (opening === undefined) return;
        set({ opening: { ...opening, cancelling: true } });
        const reply = await ask(api, 'package:stop-opening', undefined);
        if (!reply.ok) get().report(reply.problem);
      },
      takeOpeningProgress: ({ step, doneBytes, totalBytes }) => {
        const { opening } = get();
        if (opening !== undefined)
          set({ opening: { ...opening, progress: { step, doneBytes, totalBytes } } });
      },
      readPackedFile: async (path) => {
        const { opened } = get();
        if (opened === undefined) return failure('not-found', text('app.opened.closed'));
        return ask(api, 'package:read-file', { packageId: opened.id, path });
      },
    };
  };

/** The name under which main keeps the evidence that is looked at: a draft's or an open package's. */
export function caseIdOf({
  draftId,
  opened,
}: {
  readonly draftId: string | undefined;
  readonly opened: OpenedPackage | undefined;
}): string | undefined {
  return draftId ?? opened?.id;
}

import type { LeaveOut, UploadRoute } from '#core/case/case-schema';
import type { ComingFile } from '#core/model/coming-file';
import type { EntryPreview } from '#core/model/entry-preview';
import type { Problem } from '#core/model/problem';
import { failure, type Result } from '#core/model/result';
import { text } from '#core/texts/text';
import type { Slice } from './app-store';
import { ask } from './ask';
import { withField } from './case-parts';

/** What is looked at before packing. */
export type Review = {
  /** The path of the file or folder that is looked at; a folder ends with a slash. */
  readonly reviewed: string | undefined;
  readonly closedFolders: ReadonlySet<string>;
  /** The files of the coming package with their sizes; undefined until main has answered. */
  readonly coming: readonly ComingFile[] | undefined;
  /** Why they could not be listed. */
  readonly comingProblem: Problem | undefined;
};

export type ReviewSlice = Review & {
  readonly lookAt: (path: string) => void;
  readonly setFolderOpen: (path: string, isOpen: boolean) => void;
  readonly readComing: () => Promise<void>;
  readonly readComingFile: (path: string) => Promise<Result<EntryPreview>>;
  /** Keeps files out of the package, each by the name that the case has for it. One step of undo. */
  readonly leaveOut: (names: readonly string[], reason: string) => void;
  readonly takeBack: (names: readonly string[]) => void;
  readonly setRoute: (route: UploadRoute) => void;
};

export const emptyReview: Review = {
  reviewed: undefined,
  closedFolders: new Set(),
  coming: undefined,
  comingProblem: undefined,
};

export const createReviewSlice: Slice<ReviewSlice> =
  ({ api }) =>
  (set, get) => {
    let asked = 0;
    const changeLeaveOut = (change: (all: readonly LeaveOut[]) => LeaveOut[], names: readonly string[]) =>
      get().changeCase(
        (caseFile) => withField(caseFile, 'package', 'leaveOut', change(caseFile.package?.leaveOut ?? [])),
        // Each leaving out is a step of its own, however fast the next one follows.
        { view: 'review', field: `package.leaveOut ${names.join(' ')}` },
      );
    return {
      ...emptyReview,
      lookAt: (reviewed) => set({ reviewed }),
      setFolderOpen: (path, isOpen) => {
        const closedFolders = new Set(get().closedFolders);
        if (isOpen) closedFolders.delete(path);
        else closedFolders.add(path);
        set({ closedFolders });
      },
      readComing: async () => {
        const { draftId } = get();
        if (draftId === undefined) return;
        asked += 1;
        const turn = asked;
        if (!(await get().saveNow())) return;
        const reply = await ask(api, 'package:entries', { draftId });
        if (turn !== asked || get().draftId !== draftId) return;
        if (reply.ok) set({ coming: reply.value, comingProblem: undefined });
        else if (reply.problem.code !== 'cancelled') set({ coming: undefined, comingProblem: reply.problem });
      },
      readComingFile: async (path) => {
        const { draftId } = get();
        if (draftId === undefined) return failure('not-found', text('package.noSuchEntry', { path }), path);
        await get().saveNow();
        return ask(api, 'package:preview', { draftId, path });
      },
      leaveOut: (names, reason) => {
        changeLeaveOut(
          (all) => [
            ...all.filter(({ path }) => !names.includes(path)),
            ...names.map((path) => ({ path, reason })),
          ],
          names,
        );
        get().announce(text('window.review.leftOut.done', { count: names.length }));
      },
      takeBack: (names) => {
        changeLeaveOut((all) => all.filter(({ path }) => !names.includes(path)), [...names, 'back']);
        get().announce(text('window.review.takenBack', { count: names.length }));
      },
      setRoute: (route) =>
        get().changeCase((caseFile) => withField(caseFile, 'package', 'route', route), {
          view: 'review',
          field: 'package.route',
        }),
    };
  };

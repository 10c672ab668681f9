import type { MadePackage, PackageProgress } from '#contract/shapes';
import { text } from '#core/texts/text';
import type { Slice } from './app-store';
import { ask } from './ask';
import { madeOutdated } from './made-outdated';

export type Packing = {
  readonly step: 'waiting' | Extract<PackageProgress, { kind: 'step' }>['step'];
  readonly doneBytes: number;
  readonly totalBytes: number;
  readonly cancelling: boolean;
};

export type PackageSlice = {
  readonly packing: Packing | undefined;
  readonly lastPackage: MadePackage | undefined;
  /** Whether the case changed since the last package was made. */
  readonly madeOutdated: boolean;
  /**
   * Asks for a folder, then makes the package in it; nothing happens when no folder is chosen. `portal` leaves full
   * event-log exports out until the portal form takes it.
   */
  readonly makePackage: (fit?: 'portal') => Promise<void>;
  readonly cancelPackage: () => Promise<void>;
  readonly showPackage: () => Promise<void>;
  readonly readTicketText: () => Promise<string | undefined>;
  readonly copyTicketText: () => Promise<boolean>;
  readonly takePackageProgress: (progress: PackageProgress) => void;
};

export const createPackageSlice: Slice<PackageSlice> =
  ({ api }) =>
  (set, get) => ({
    packing: undefined,
    lastPackage: undefined,
    madeOutdated: false,
    makePackage: async (fit) => {
      const { draftId, packing } = get();
      if (draftId === undefined || packing !== undefined) return;
      set({ notice: undefined });
      const folder = await ask(api, 'package:choose-folder', undefined);
      if (!folder.ok) return get().report(folder.problem);
      if (folder.value === null) return;
      set({ packing: { step: 'waiting', doneBytes: 0, totalBytes: 0, cancelling: false } });
      if (!(await get().saveBeforeRun())) return set({ packing: undefined });
      get().announce(text('window.package.started'));
      const sent = { draftId, folder: folder.value.token };
      const reply = await ask(api, 'package:make', fit === undefined ? sent : { ...sent, fit });
      if (reply.ok) return;
      set({ packing: undefined });
      get().report(reply.problem);
    },
    cancelPackage: async () => {
      const { draftId, packing } = get();
      if (draftId === undefined || packing === undefined) return;
      set({ packing: { ...packing, cancelling: true } });
      const reply = await ask(api, 'package:cancel', { draftId });
      if (!reply.ok) get().report(reply.problem);
    },
    showPackage: async () => {
      const { lastPackage } = get();
      if (lastPackage === undefined) return;
      const reply = await ask(api, 'package:show', { package: lastPackage.token });
      if (!reply.ok) get().report(reply.problem);
    },
    readTicketText: async () => {
      const { draftId } = get();
      if (draftId === undefined) return undefined;
      await get().saveNow();
      const reply = await ask(api, 'summary:text', { draftId });
      if (reply.ok) return reply.value.ticketText;
      get().report(reply.problem);
      return undefined;
    },
    copyTicketText: async () => {
      const { draftId } = get();
      if (draftId === undefined) return false;
      await get().saveNow();
      const reply = await ask(api, 'summary:copy', { draftId });
      if (!reply.ok) get().report(reply.problem);
      else get().announce(text('window.copied'));
      return reply.ok;
    },
    takePackageProgress: (progress) => {
      const { draftId, packing } = get();
      if (progress.draftId !== draftId) return;
      switch (progress.kind) {
        case 'step': {
          const { step, doneBytes, totalBytes } = progress;
          set({ packing: { step, doneBytes, totalBytes, cancelling: packing?.cancelling ?? false } });
          if (packing?.step !== step) get().announce(text(`window.package.step.${step}`));
          return;
        }
        case 'ended':
          // What was typed since packing began is in the draft or still unsaved, and not in the package.
          set({
            packing: undefined,
            madeOutdated: madeOutdated(progress.draft) || get().caseFile !== get().savedCase,
            view: 'package',
          });
          get().takeResults(progress.draft);
          set({ lastPackage: progress.made });
          get().announce(text('window.package.done', { fileName: progress.made.fileName }));
          return;
        case 'failed':
          set({ packing: undefined });
          get().report(progress.problem);
      }
    },
  });

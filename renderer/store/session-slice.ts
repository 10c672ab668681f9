import type { OpenPlace } from '#contract/session';
import { text } from '#core/texts/text';
import { formatClock } from '../ui/format';
import type { AppStore, Slice } from './app-store';
import { ask } from './ask';
import type { Environment } from './environment';
import { type View, views } from './views';

export type SessionSlice = {
  /** The case that was open when the program ended without closing it. */
  readonly cutOff: OpenPlace | undefined;
  /** Loads what a new page needs: the first screen, or the case that was open before the page was loaded anew. */
  readonly beginPage: () => Promise<void>;
  readonly goOnWithCutOff: () => Promise<void>;
  readonly dismissCutOff: () => void;
};

export const createSessionSlice: Slice<SessionSlice> =
  ({ api }) =>
  (set, get) => ({
    cutOff: undefined,
    beginPage: async () => {
      const [start] = await Promise.all([ask(api, 'session:begin', undefined), get().loadStart()]);
      if (!start.ok) return get().report(start.problem);
      switch (start.value.kind) {
        case 'fresh':
          return;
        case 'cut-off': {
          const { open } = start.value;
          if (get().drafts.some(({ id }) => id === open.draftId)) set({ cutOff: open });
          return;
        }
        case 'reloaded': {
          const { open, crashed } = start.value;
          if (open !== undefined) await get().openCase(open.draftId, knownView(open.view));
          else await get().resumePackage();
          if (!crashed) return;
          const { saveState, draftId } = get();
          const at = saveState.kind === 'saved' ? formatClock(saveState.at) : '';
          const notice =
            draftId === undefined
              ? text('window.session.crashed')
              : text('window.session.crashedCase', { at });
          set({ notice });
          get().announce(notice);
        }
      }
    },
    goOnWithCutOff: async () => {
      const { cutOff } = get();
      set({ cutOff: undefined });
      if (cutOff === undefined) return;
      const { interruptedRun = false } = get().drafts.find(({ id }) => id === cutOff.draftId) ?? {};
      await get().openCase(cutOff.draftId, interruptedRun ? 'evidence' : knownView(cutOff.view));
    },
    dismissCutOff: () => set({ cutOff: undefined }),
  });

/** Tells main which case and view is shown from now on; returns the function that stops it. */
export function keepSession({ api }: Environment, store: AppStore): () => void {
  // A case that was cut off and not gone on with yet is offered again after the next end that is none.
  const placeOf = ({ draftId, view, cutOff }: ReturnType<AppStore['getState']>): OpenPlace | null =>
    draftId === undefined ? (cutOff ?? null) : { draftId, view };
  let told = placeOf(store.getState());
  void ask(api, 'session:keep', { open: told });
  return store.subscribe((state) => {
    const now = placeOf(state);
    if (now?.draftId === told?.draftId && now?.view === told?.view) return;
    told = now;
    void ask(api, 'session:keep', { open: now });
  });
}

/** A view by its name, when this version has it. */
function knownView(name: string): View | undefined {
  return views.find((view) => view === name);
}

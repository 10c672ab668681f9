import type { Slice } from './app-store';
import type { RecordPlace } from './evidence-links';

/** A part of time, in milliseconds since 1970. */
export type Span = { readonly fromMs: number; readonly toMs: number };

/** Something among the evidence that one can jump to and come back to. */
export type LookPlace =
  | { readonly view: 'findings'; readonly finding: number }
  | { readonly view: 'timeline'; readonly entryId: string }
  | ({ readonly view: 'records' } & RecordPlace)
  | { readonly view: 'lookup'; readonly query: string }
  | { readonly view: 'review' }
  | { readonly view: 'overview' };

/** What is looked at in findings, timeline and records, and the way that led there. */
export type Look = {
  readonly selectedEntry: string | undefined;
  /** The visible part of the timeline; undefined shows all of it. */
  readonly span: Span | undefined;
  /** What is asked of the catalogue; stays while other views are shown. */
  readonly lookedUp: string;
  /** What the next view is to bring into sight and give the keyboard; the view takes it once. */
  readonly sought: LookPlace | undefined;
  /** The places that were left by a jump, the latest last. */
  readonly trail: readonly LookPlace[];
};

export type LookSlice = Look & {
  readonly selectEntry: (entryId: string | undefined) => void;
  readonly setSpan: (span: Span | undefined) => void;
  readonly lookUp: (query: string) => void;
  /** Goes to a place and remembers the one that was left. */
  readonly jump: (to: LookPlace, from: LookPlace | undefined) => void;
  readonly goBack: () => void;
  readonly takeSought: () => void;
};

export const emptyLook: Look = {
  selectedEntry: undefined,
  span: undefined,
  lookedUp: '',
  sought: undefined,
  trail: [],
};

const longestTrail = 50;

export const createLookSlice: Slice<LookSlice> = () => (set, get) => {
  const goThere = (to: LookPlace) => {
    get().show(to.view);
    set({
      sought: to,
      ...(to.view === 'timeline' ? { selectedEntry: to.entryId } : {}),
      ...(to.view === 'lookup' ? { lookedUp: to.query } : {}),
    });
  };
  return {
    ...emptyLook,
    selectEntry: (selectedEntry) => set({ selectedEntry }),
    setSpan: (span) => set({ span }),
    lookUp: (lookedUp) => set({ lookedUp }),
    jump: (to, from) => {
      const { trail } = get();
      goThere(to);
      set({ trail: from === undefined ? trail : [...trail, from].slice(-longestTrail) });
    },
    goBack: () => {
      const { trail } = get();
      const to = trail.at(-1);
      if (to === undefined) return;
      goThere(to);
      set({ trail: trail.slice(0, -1) });
    },
    takeSought: () => set({ sought: undefined }),
  };
};

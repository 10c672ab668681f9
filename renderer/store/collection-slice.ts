import type { Answer } from '#contract/operations';
import type { CollectionProgress, PlannedCollector, SourceChoice } from '#contract/shapes';
import { text } from '#core/texts/text';
import type { Slice } from './app-store';
import { ask } from './ask';

/** How far before the incident the log is taken when nobody says otherwise. */
export const defaultWindowHours = 24;

export type SourceOffer = Answer<'source:list'>[number];
export type CollectorProgress = Extract<CollectionProgress, { kind: 'collector' }>;

/** A collection that is under way. */
export type LiveCollection = {
  readonly startedAtMs: number;
  readonly cancelling: boolean;
  /** The run's name; undefined until main has answered or reported. */
  readonly runId: string | undefined;
  /** The collectors that were asked for; undefined means all. */
  readonly only: readonly string[] | undefined;
  readonly progress: Readonly<Record<string, CollectorProgress>>;
};

export type CollectionSlice = {
  readonly offers: readonly SourceOffer[];
  readonly source: SourceChoice | undefined;
  /** The chosen folder, for reading. */
  readonly folderLabel: string;
  readonly plan: readonly PlannedCollector[];
  /** Why the source cannot be used, at its field. */
  readonly sourceProblem: string | undefined;
  readonly windowHours: number;
  readonly fullLog: boolean;
  readonly live: LiveCollection | undefined;
  /** Asks what can be read, and takes `preferred` when it is offered; one that is being read already has its label. */
  readonly loadSources: (preferred: SourceChoice, folderLabel?: string) => Promise<void>;
  readonly chooseSource: (kind: SourceChoice['kind']) => Promise<void>;
  readonly setWindowHours: (hours: number) => void;
  readonly setFullLog: (fullLog: boolean) => void;
  readonly collect: (only?: readonly string[]) => Promise<void>;
  readonly cancelCollection: () => Promise<void>;
  readonly takeCollectionProgress: (progress: CollectionProgress) => void;
};

export const createCollectionSlice: Slice<CollectionSlice> =
  ({ api, clock }) =>
  (set, get) => {
    const planFor = async (source: SourceChoice) => {
      const reply = await ask(api, 'collection:plan', { source });
      if (get().source !== source) return;
      if (reply.ok) set({ plan: reply.value, sourceProblem: undefined });
      else set({ plan: [], sourceProblem: reply.problem.message });
    };
    const take = async (source: SourceChoice, folderLabel = '') => {
      set({ source, folderLabel, sourceProblem: undefined });
      await planFor(source);
    };

    return {
      offers: [],
      source: undefined,
      folderLabel: '',
      plan: [],
      sourceProblem: undefined,
      windowHours: defaultWindowHours,
      fullLog: false,
      live: undefined,
      loadSources: async (preferred, folderLabel) => {
        set({ source: undefined, folderLabel: '', plan: [], sourceProblem: undefined });
        const reply = await ask(api, 'source:list', undefined);
        if (!reply.ok) return get().report(reply.problem);
        set({ offers: reply.value });
        const offered = reply.value.some((offer) => offer.kind === preferred.kind && offer.available);
        if (offered) await take(preferred, folderLabel);
      },
      chooseSource: async (kind) => {
        if (kind !== 'folder') return take({ kind });
        const reply = await ask(api, 'source:choose-folder', undefined);
        if (!reply.ok) set({ sourceProblem: reply.problem.message });
        else if (reply.value !== null) await take({ kind, folder: reply.value.token }, reply.value.label);
      },
      setWindowHours: (windowHours) => set({ windowHours }),
      setFullLog: (fullLog) => set({ fullLog }),
      collect: async (only) => {
        const { draftId, source, windowHours, fullLog, live } = get();
        if (draftId === undefined || live !== undefined) return;
        if (source === undefined) return set({ sourceProblem: text('window.evidence.chooseFirst') });
        set({
          notice: undefined,
          live: { startedAtMs: clock.nowMs(), cancelling: false, runId: undefined, only, progress: {} },
        });
        await get().saveNow();
        get().announce(text('window.evidence.started'));
        const sent = { draftId, source, windowHours, fullLog };
        const reply = await ask(
          api,
          'collection:start',
          only === undefined ? sent : { ...sent, only: [...only] },
        );
        if (!reply.ok) {
          set({ live: undefined });
          return get().report(reply.problem);
        }
        const started = get().live;
        if (started !== undefined) set({ live: { ...started, runId: reply.value.runId } });
      },
      cancelCollection: async () => {
        const { live } = get();
        if (live?.runId === undefined) return;
        set({ live: { ...live, cancelling: true } });
        const reply = await ask(api, 'collection:cancel', { runId: live.runId });
        if (!reply.ok) get().report(reply.problem);
      },
      takeCollectionProgress: (progress) => {
        const { live, draftId } = get();
        if (progress.draftId !== draftId) return;
        switch (progress.kind) {
          case 'collector': {
            if (live === undefined) return;
            set({
              live: {
                ...live,
                runId: progress.runId,
                progress: { ...live.progress, [progress.collector]: progress },
              },
            });
            if (progress.run !== undefined) {
              const { title, outcome } = progress.run;
              get().announce(`${title}: ${text(`outcome.${outcome.status}`)}`);
            }
            return;
          }
          case 'ended':
            set({ live: undefined, madeOutdated: true });
            get().takeResults(progress.draft);
            get().announce(text('window.evidence.ended', { count: progress.draft.triage.findings.length }));
            return;
          case 'failed':
            set({ live: undefined });
            get().report(progress.problem);
        }
      },
    };
  };

import type { CollectionPart } from '#contract/evidence-source';
import type { CollectionProgress } from '#contract/shapes';
import { signInPart } from '#contract/sign-in-part';
import { stepKey } from '#contract/step-key';
import type { SignInStep } from '#contract/tenant';
import { text } from '#core/texts/text';
import type { AppState, Slice } from './app-store';
import { ask } from './ask';
import { spokenSignIn } from './spoken-sign-in';
import { chosenTenant, tenantRefusal } from './tenant-slice';

/** How far before the incident the log is taken when nobody says otherwise. */
export const defaultWindowHours = 24;

export type CollectorProgress = Extract<CollectionProgress, { kind: 'collector' }>;

/** One collector on one host. */
export type Step = { readonly host: string; readonly collector: string };

/** A collection that is under way. */
export type LiveCollection = {
  readonly startedAtMs: number;
  readonly cancelling: boolean;
  /** The steps that were told to stop, by their keys. */
  readonly cancellingSteps: readonly string[];
  /** The run's name; undefined until main has answered or reported. */
  readonly runId: string | undefined;
  /** What was asked for; undefined means everything. */
  readonly only: CollectionPart | undefined;
  /** How the sign-in to the tenant stands; undefined where none was asked for. */
  readonly signIn: SignInStep | undefined;
  /** When that was told. */
  readonly signInAtMs: number;
  /** How each step stands, by its key. */
  readonly progress: Readonly<Record<string, CollectorProgress>>;
};

export type CollectionSlice = {
  readonly windowHours: number;
  readonly fullLog: boolean;
  readonly live: LiveCollection | undefined;
  readonly setWindowHours: (hours: number) => void;
  readonly setFullLog: (fullLog: boolean) => void;
  /** Collects from all sources, or a part of what was collected again, or what a run that was cut off left. */
  readonly collect: (only?: CollectionPart, how?: { readonly goOn: boolean }) => Promise<void>;
  /** Leaves a run that was cut off as it is. */
  readonly keepCutOffRun: () => Promise<void>;
  /** Stops the run, or one step of it. */
  readonly cancelCollection: (only?: Step) => Promise<void>;
  readonly takeCollectionProgress: (progress: CollectionProgress) => void;
};

export const createCollectionSlice: Slice<CollectionSlice> =
  ({ api, clock }) =>
  (set, get) => {
    /** What is spoken of a collector that ended; the host is named where there are several. */
    const ended = ({ title, host, outcome }: NonNullable<CollectorProgress['run']>): string => {
      const values = { title, host, outcome: text(`outcome.${outcome.status}`) };
      const hosts = new Set(Object.values(get().live?.progress ?? {}).map((step) => step.host));
      return text(hosts.size > 1 ? 'window.evidence.spokenOnHost' : 'window.evidence.spoken', values);
    };

    return {
      windowHours: defaultWindowHours,
      fullLog: false,
      live: undefined,
      setWindowHours: (windowHours) => set({ windowHours }),
      setFullLog: (fullLog) => {
        set({ fullLog });
        void get().refreshPlan();
      },
      collect: async (only, { goOn } = { goOn: false }) => {
        const { draftId, sources, windowHours, fullLog, checkConnectivity, live } = get();
        if (draftId === undefined || live !== undefined) return;
        const tenant = tenantFor(get(), only);
        if (sources.length === 0 && only === undefined && tenant === undefined && !goOn) {
          return set({ sourceProblem: text('window.evidence.chooseFirst') });
        }
        const refusal =
          only === undefined && !goOn && tenant !== undefined ? tenantRefusal(get()) : undefined;
        if (refusal !== undefined) return get().report(refusal);
        const started = { startedAtMs: clock.nowMs(), cancelling: false, cancellingSteps: [] };
        set({
          notice: undefined,
          live: { ...started, runId: undefined, only, signIn: undefined, signInAtMs: 0, progress: {} },
        });
        if (!(await get().saveBeforeRun())) return set({ live: undefined });
        get().announce(text('window.evidence.started'));
        const asked = checkConnectivity && only === undefined ? { checkConnectivity } : {};
        const sent = { draftId, windowHours, fullLog, ...asked, ...tenant, ...(goOn ? { goOn } : {}) };
        const reply = await ask(api, 'collection:start', only === undefined ? sent : { ...sent, only });
        if (!reply.ok) {
          set({ live: undefined });
          return get().report(reply.problem);
        }
        const begun = get().live;
        if (begun !== undefined) set({ live: { ...begun, runId: reply.value.runId } });
      },
      keepCutOffRun: async () => {
        const { draftId } = get();
        if (draftId === undefined) return;
        const reply = await ask(api, 'collection:keep', { draftId });
        if (!reply.ok) return get().report(reply.problem);
        get().takeResults(reply.value);
        get().announce(text('window.evidence.cutOff.kept'));
      },
      cancelCollection: async (only) => {
        const { live } = get();
        if (live?.runId === undefined) return;
        const { runId } = live;
        set({
          live:
            only === undefined
              ? { ...live, cancelling: true }
              : { ...live, cancellingSteps: [...live.cancellingSteps, stepKey(only)] },
        });
        const reply = await ask(api, 'collection:cancel', only === undefined ? { runId } : { runId, only });
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
                progress: { ...live.progress, [stepKey(progress)]: progress },
              },
            });
            if (progress.run !== undefined) get().announce(ended(progress.run));
            return;
          }
          case 'sign-in':
            if (live === undefined) return;
            set({ live: { ...live, runId: progress.runId, signIn: progress.step, signInAtMs: Date.now() } });
            get().announce(spokenSignIn(progress.step));
            return;
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

/** Rows of the tenant need a new sign-in; those of a server none. */
function tenantFor(state: AppState, only: CollectionPart | undefined): ReturnType<typeof chosenTenant> {
  if (only === undefined) return chosenTenant(state);
  return only.host === signInPart.host ? { tenant: state.tenantChoice } : undefined;
}

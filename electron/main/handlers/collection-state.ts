import type { Parsed } from '#contract/operations';
import type { ActiveJob } from '#contract/shapes';
import { stepKey } from '#contract/step-key';
import type { SignInStep } from '#contract/tenant';
import type { JobProgress } from '#contract/worker-messages';
import { type Clock, nowIso } from '#core/model/clock';

type CollectionJob = Extract<ActiveJob, { kind: 'collection' }>;
type Step = CollectionJob['collectors'][number];

/** Remembers how a collection stands, for a window that asks in the middle of it. */
export type CollectionState = {
  readonly take: (progress: JobProgress<'collect'>) => void;
  readonly describe: () => CollectionJob;
};

export function collectionState(
  runId: string,
  { only }: Parsed<'collection:start'>,
  clock: Clock,
): CollectionState {
  const startedAt = nowIso(clock);
  let signIn: { readonly step: SignInStep; readonly atMs: number } | undefined;
  const latest = new Map<string, { readonly step: Step; readonly atMs: number }>();
  return {
    take: (progress) => {
      if (progress.kind === 'sign-in') signIn = { step: progress.step, atMs: clock.nowMs() };
      if (progress.kind !== 'collector') return;
      const { kind: _kind, ...step } = progress;
      latest.set(stepKey(step), { step, atMs: clock.nowMs() });
    },
    describe: () => ({
      kind: 'collection',
      runId,
      ...(only === undefined ? {} : { only }),
      startedAt,
      ...(signIn === undefined ? {} : { signIn: stillValid(signIn.step, clock.nowMs() - signIn.atMs) }),
      collectors: [...latest.values()].map(({ step, atMs }) => ({
        ...step,
        elapsedMs: step.elapsedMs + (step.state === 'running' ? Math.max(0, clock.nowMs() - atMs) : 0),
      })),
    }),
  };
}

/** A code is valid for less time the later it is asked about. */
function stillValid(step: SignInStep, passedMs: number): SignInStep {
  return step.state === 'code' ? { ...step, validMs: Math.max(0, step.validMs - passedMs) } : step;
}

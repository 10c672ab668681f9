import type { Draft } from '#contract/shapes';
import { stepKey } from '#contract/step-key';
import type { LiveCollection } from './collection-slice';
import type { Packing } from './package-slice';

/** The collection that already runs for a draft that is opened, as if this window had seen it begin. */
export function liveOf({ id, activeJob }: Draft): LiveCollection | undefined {
  if (activeJob?.kind !== 'collection') return undefined;
  const { runId, only, startedAt, collectors, signIn } = activeJob;
  const progress = collectors.map((step) => ({ kind: 'collector' as const, runId, draftId: id, ...step }));
  return {
    startedAtMs: Date.parse(startedAt),
    cancelling: false,
    cancellingSteps: [],
    runId,
    only,
    signIn,
    signInAtMs: Date.now(),
    progress: Object.fromEntries(progress.map((step) => [stepKey(step), step])),
  };
}

/** The packing that already runs for a draft that is opened. */
export function packingOf(activeJob: Draft['activeJob']): Packing | undefined {
  if (activeJob?.kind !== 'package') return undefined;
  return { step: 'waiting', doneBytes: 0, totalBytes: 0, ...activeJob.progress, cancelling: false };
}

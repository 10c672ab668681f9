import type { Parsed } from '#contract/operations';
import type { ActiveJob } from '#contract/shapes';
import type { JobProgress } from '#contract/worker-messages';
import { type Clock, nowIso } from '#core/model/clock';

type CollectionJob = Extract<ActiveJob, { kind: 'collection' }>;

/** Remembers how a collection stands, for a window that asks in the middle of it. */
export type CollectionState = {
  readonly take: (progress: JobProgress<'collect'>) => void;
  readonly describe: () => CollectionJob;
};

/** `sourceLabel` is the chosen folder for reading, or empty. */
export function collectionState(
  runId: string,
  { source, only }: Parsed<'collection:start'>,
  sourceLabel: string,
  clock: Clock,
): CollectionState {
  const startedAt = nowIso(clock);
  const latest = new Map<string, { readonly progress: JobProgress<'collect'>; readonly atMs: number }>();
  return {
    take: (progress) => {
      latest.set(progress.collector, { progress, atMs: clock.nowMs() });
    },
    describe: () => ({
      kind: 'collection',
      runId,
      source,
      sourceLabel,
      ...(only === undefined ? {} : { only }),
      startedAt,
      collectors: [...latest.values()].map(({ progress, atMs }) => ({
        ...progress,
        elapsedMs:
          progress.elapsedMs + (progress.state === 'running' ? Math.max(0, clock.nowMs() - atMs) : 0),
      })),
    }),
  };
}

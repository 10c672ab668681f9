import type { PlannedCollector } from '#contract/shapes';
import type { CollectorRun } from '#core/model/outcome';
import type { LiveCollection } from '../../store/collection-slice';

/** One row of the evidence list: what is planned, what happens now, or how it ended. */
export type CollectorRow = {
  readonly id: string;
  readonly title: string;
  readonly plan: PlannedCollector | undefined;
} & (
  | { readonly state: 'planned' }
  | { readonly state: 'waiting' }
  | {
      readonly state: 'running';
      readonly message: string;
      readonly doneBytes: number | undefined;
      readonly totalBytes: number | undefined;
      readonly elapsedMs: number;
    }
  | { readonly state: 'ended'; readonly run: CollectorRun }
);

/**
 * The rows in the order of the plan; collectors that ran earlier but are not planned for this source follow. What
 * happens now counts before what an earlier run brought.
 */
export function collectorRows(
  plan: readonly PlannedCollector[],
  runs: readonly CollectorRun[],
  live: LiveCollection | undefined,
): readonly CollectorRow[] {
  const planned = plan.map((collector) => rowOf(collector, runs, live));
  const others = runs
    .filter((run) => !plan.some(({ id }) => id === run.collector))
    .map(
      (run): CollectorRow => ({
        id: run.collector,
        title: run.title,
        plan: undefined,
        state: 'ended',
        run,
      }),
    );
  return [...planned, ...others];
}

function rowOf(
  plan: PlannedCollector,
  runs: readonly CollectorRun[],
  live: LiveCollection | undefined,
): CollectorRow {
  const { id, title } = plan;
  const run = live?.progress[id]?.run ?? runs.findLast(({ collector }) => collector === id);
  const asked = live !== undefined && (live.only === undefined || live.only.includes(id));
  if (!asked) return run === undefined ? { id, title, plan, state: 'planned' } : ended();
  const progress = live.progress[id];
  if (progress === undefined || progress.state === 'waiting') return { id, title, plan, state: 'waiting' };
  if (progress.state === 'ended' && progress.run !== undefined) return ended();
  const { message, doneBytes, totalBytes, elapsedMs } = progress;
  return { id, title, plan, state: 'running', message, doneBytes, totalBytes, elapsedMs };

  function ended(): CollectorRow {
    return run === undefined
      ? { id, title, plan, state: 'planned' }
      : { id, title, plan, state: 'ended', run };
  }
}

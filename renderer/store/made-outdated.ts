import type { Draft } from '#contract/shapes';

/** Whether a draft was changed, or evidence was collected for it, after its last package was begun. */
export function madeOutdated({ savedAt, runs, lastPackage }: Draft): boolean {
  if (lastPackage === undefined) return false;
  const madeAtMs = Date.parse(lastPackage.madeAt);
  return [savedAt, ...runs.map((run) => run.startedAt)].some((at) => Date.parse(at) > madeAtMs);
}

import type { CollectorRun } from '#core/model/outcome';

/** The one primary action of the window, always the right next one. */
export type NextStep = 'collect' | 'make' | 'show' | 'cancel-collection' | 'cancel-package';

export type Progressing = {
  readonly collecting: boolean;
  readonly packing: boolean;
  readonly runs: readonly CollectorRun[];
  /** Whether a reason is given why there is no evidence. */
  readonly evidenceNotAvailable: boolean;
  readonly hasPackage: boolean;
  readonly madeOutdated: boolean;
};

/** Collect while nothing was collected, then make the package, then show it; cancel what runs. */
export function nextStep(progressing: Progressing): NextStep {
  const { collecting, packing, runs, evidenceNotAvailable, hasPackage, madeOutdated } = progressing;
  if (collecting) return 'cancel-collection';
  if (packing) return 'cancel-package';
  if (hasPackage && !madeOutdated) return 'show';
  return runs.length > 0 || evidenceNotAvailable || hasPackage ? 'make' : 'collect';
}

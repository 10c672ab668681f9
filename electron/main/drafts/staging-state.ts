import type { CollectorRun } from '#core/model/outcome';

/** What lies in a draft's staging folder: the runs that ended, and whether one was cut off. */
export type StagingState = { readonly runs: readonly CollectorRun[]; readonly interrupted: boolean };

export type ReadStaging = (folder: string) => Promise<StagingState>;

export const emptyStaging: StagingState = { runs: [], interrupted: false };

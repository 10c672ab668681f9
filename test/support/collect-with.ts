import type { Case } from '#core/case/case-schema';
import { emptyCase } from '#core/case/empty-case';
import type { Collector } from '#core/collectors/collector';
import type { Host } from '#core/host/host';
import { fixedClock } from '#core/model/clock';
import type { CollectorRun } from '#core/model/outcome';
import { type CollectionOptions, runCollection } from '#core/run/run-collection';
import { openStaging } from '#core/run/staging';
import { temporaryFolder } from './temporary-folder';
import { unwrap } from './unwrap';

export type Collected = { readonly runs: readonly CollectorRun[]; readonly directory: string };

/** Runs collectors on hosts into a fresh staging folder with a clock that stands still. */
export async function collectWith(
  hosts: readonly Host[],
  collectors: readonly Collector[],
  options: Partial<CollectionOptions> & { readonly directory?: string; readonly caseFile?: Case } = {},
): Promise<Collected> {
  const { directory = temporaryFolder(), ...rest } = options;
  const clock = fixedClock('2026-11-22T10:00:00Z');
  const staging = unwrap(await openStaging(directory, { clock }));
  const runs = await runCollection({
    hosts,
    collectors,
    caseFile: emptyCase,
    window: undefined,
    fullLog: false,
    staging,
    clock,
    signal: new AbortController().signal,
    ...rest,
  });
  staging.close();
  return { runs, directory };
}

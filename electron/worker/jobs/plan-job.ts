import { type Clock, openSource, planCollectors, success } from '#core';
import type { JobRunner } from '../job-loop';
import { sourceSpec } from './source-spec';

/** What each collector would read from a source, and what that takes. A folder is opened, so that a wrong one is told at once. */
export function planJob(clock: Clock): JobRunner<'plan'> {
  return async ({ source }, { signal }) => {
    const host = await openSource(sourceSpec(source), { clock, signal });
    if (!host.ok) return host;
    return success(
      planCollectors(host.value).map(({ answers, reads, rights, ...plan }) => ({
        ...plan,
        answers: [...answers],
        reads: [...reads],
        rights: [...rights],
      })),
    );
  };
}

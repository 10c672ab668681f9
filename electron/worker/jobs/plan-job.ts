import type { PlannedCollector } from '#contract/evidence-source';
import { type Clock, type Host, type PlanOptions, planCollectors, success } from '#core';
import type { JobRunner } from '../job-loop';
import { openSources } from './open-sources';

/** What each collector would read from each source, and what that takes. Folders are opened, so that a wrong one is told at once. */
export function planJob(clock: Clock): JobRunner<'plan'> {
  return async ({ sources, checkConnectivity }, { signal }) => {
    const opened = await openSources(sources, clock, signal);
    const hosts = opened.map(({ host }) => host);
    return success(
      opened.map(({ id, host, name, problem }) => ({
        source: id,
        host: name,
        collectors: plannedCollectors(host, { hosts, checkConnectivity }),
        ...(problem === undefined ? {} : { problem }),
      })),
    );
  };
}

function plannedCollectors(host: Host, asked: PlanOptions): PlannedCollector[] {
  return planCollectors(host, asked).map(({ answers, reads, rights, ...plan }) => ({
    ...plan,
    answers: [...answers],
    reads: [...reads],
    rights: [...rights],
  }));
}

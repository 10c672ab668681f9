import { type Clock, success } from '#core';
import type { JobRunner } from '../job-loop';
import { triageOfCase } from './evidence-of-case';

/** What the evidence says of the case as it stands now. */
export function triageJob(clock: Clock): JobRunner<'triage'> {
  return async (input, { signal }) => success(await triageOfCase(input, clock, signal));
}

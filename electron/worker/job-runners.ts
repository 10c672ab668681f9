import { type Clock, openTenant } from '#core';
import type { JobRunners } from './job-loop';
import { collectJob } from './jobs/collect-job';
import { entryJobs } from './jobs/entry-jobs';
import { packageJob } from './jobs/package-job';
import { packageViewJobs } from './jobs/package-view-jobs';
import { planJob } from './jobs/plan-job';
import { recordJobs } from './jobs/record-jobs';
import { summaryJob } from './jobs/summary-job';
import { triageJob } from './jobs/triage-job';

/** The work behind each job name. `version` is the program's, for the packages it makes; `open` is the only way to a network. */
export function jobRunners(clock: Clock, version: string, open = openTenant): JobRunners {
  return {
    plan: planJob(clock),
    collect: collectJob(clock, open),
    triage: triageJob(clock),
    package: packageJob(clock, version),
    ...entryJobs(clock, version),
    ...recordJobs(),
    ...packageViewJobs(clock),
    summary: summaryJob(clock),
  };
}

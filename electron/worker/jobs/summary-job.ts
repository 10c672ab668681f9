import { type Clock, success, summaryMarkdown, summaryModel } from '#core';
import type { JobRunner } from '../job-loop';
import { triageOfCase, windowOf } from './evidence-of-case';

/** The ticket text of the case as it stands. */
export function summaryJob(clock: Clock): JobRunner<'summary'> {
  return async (input, { signal }) => {
    const { caseFile, runs, windowHours } = input;
    const triage = await triageOfCase(input, clock, signal);
    const window = windowOf(caseFile, windowHours);
    return success({ markdown: summaryMarkdown(summaryModel({ caseFile, runs, triage, window })) });
  };
}

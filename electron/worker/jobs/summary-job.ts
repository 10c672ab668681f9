import { type Clock, leftOutEvidence, success, summaryModel, ticketText } from '#core';
import type { JobRunner } from '../job-loop';
import { triageOfCase, windowOf } from './evidence-of-case';

/** The summary of the case as it stands, short enough for the form of the portal. */
export function summaryJob(clock: Clock): JobRunner<'summary'> {
  return async (input, { signal }) => {
    const { caseFile, runs, windowHours } = input;
    const triage = await triageOfCase(input, clock, signal);
    const window = windowOf(caseFile, windowHours);
    return success({
      ticketText: ticketText(
        summaryModel({ caseFile, runs, triage, window, leftOut: leftOutEvidence(caseFile, runs) }),
      ),
    });
  };
}

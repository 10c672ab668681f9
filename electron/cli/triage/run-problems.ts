import { type CollectorRun, describeOutcome } from '#core';

/** What kept the evidence from being whole, one sentence each; what was never part of it is no problem, but for the log itself. */
export function runProblems(runs: readonly CollectorRun[]): readonly string[] {
  const isOneHost = new Set(runs.map(({ host }) => host)).size < 2;
  return runs.flatMap((run) =>
    sentencesOf(run).map((sentence) => (isOneHost ? sentence : `${run.host}: ${sentence}`)),
  );
}

function sentencesOf({ collector, title, outcome }: CollectorRun): readonly string[] {
  switch (outcome.status) {
    case 'collected':
      return [];
    case 'partial':
      return outcome.problems.map(({ message }) => message);
    case 'failed':
      return [outcome.problem.message];
    case 'skipped':
      return collector === 'event-log' ? [outcome.message] : [];
    case 'timed-out':
    case 'cancelled':
      return [`${title}: ${describeOutcome(outcome)}`];
  }
}

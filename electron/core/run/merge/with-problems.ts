import type { CollectorRun, Outcome } from '../../model/outcome';
import type { Problem } from '../../model/problem';

/** The run with further problems in its outcome, where that says how much was collected. */
export function withProblems(run: CollectorRun, problems: readonly Problem[]): CollectorRun {
  return problems.length === 0 ? run : { ...run, outcome: lessened(run.outcome, problems) };
}

function lessened(outcome: Outcome, problems: readonly Problem[]): Outcome {
  switch (outcome.status) {
    case 'collected':
      return { status: 'partial', problems: [...problems] };
    case 'partial':
      return { status: 'partial', problems: [...outcome.problems, ...problems] };
    case 'skipped':
    case 'failed':
    case 'timed-out':
    case 'cancelled':
      return outcome;
  }
}

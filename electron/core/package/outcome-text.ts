import { assertNever } from '../model/assert-never';
import type { Outcome } from '../model/outcome';
import { text } from '../texts/text';

/** Why a collector ended as it did, as one text; empty when everything was collected. */
export function outcomeDetail(outcome: Outcome): string {
  switch (outcome.status) {
    case 'collected':
    case 'cancelled':
      return '';
    case 'partial':
      return outcome.problems.map((problem) => problem.message).join(' ');
    case 'skipped':
      return outcome.message;
    case 'failed':
      return outcome.problem.message;
    case 'timed-out':
      return text('package.outcome.limit', { seconds: Math.round(outcome.afterMs / 1000) });
    default:
      return assertNever(outcome);
  }
}

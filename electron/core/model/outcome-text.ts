import { text } from '../texts/text';
import { assertNever } from './assert-never';
import type { Outcome } from './outcome';

/** How a collector ended, in one or two words. */
function outcomeStatus({ status }: Outcome): string {
  return text(`outcome.${status}`);
}

/** Why a collector ended as it did, as one text; empty when everything was collected, or when it was cancelled. */
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
      return text('outcome.limit', { seconds: Math.round(outcome.afterMs / 1000) });
    default:
      return assertNever(outcome);
  }
}

/** Both as one text: `failed. Access to the log was denied.` */
export function describeOutcome(outcome: Outcome): string {
  const detail = outcomeDetail(outcome);
  return detail === '' ? outcomeStatus(outcome) : `${outcomeStatus(outcome)}. ${detail}`;
}

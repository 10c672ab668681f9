import { text } from '../texts/text';
import type { Outcome } from './outcome';

/** An outcome as one sentence for people: how it ended, and why where it did not end well. */
export function describeOutcome(outcome: Outcome): string {
  switch (outcome.status) {
    case 'collected':
      return text('outcome.collected');
    case 'partial':
      return text('outcome.partial', { reasons: outcome.problems.map(({ message }) => message).join(' ') });
    case 'skipped':
      return text('outcome.skipped', { reason: outcome.message });
    case 'failed':
      return text('outcome.failed', { reason: outcome.problem.message });
    case 'timed-out':
      return text('outcome.timed-out', { seconds: Math.round(outcome.afterMs / 1000) });
    case 'cancelled':
      return text('outcome.cancelled');
  }
}

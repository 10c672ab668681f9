import { assertNever } from '#core/model/assert-never';
import type { CollectorRun } from '#core/model/outcome';
import { text } from '#core/texts/text';
import { counted } from '../../ui/format';

/** What a run came to, in plain words, with what to do where something is to be done. */
export function outcomeSentence({ outcome, artifacts, facts }: CollectorRun): string {
  switch (outcome.status) {
    case 'collected':
      return [
        counted(artifacts.length, 'window.evidence.file', 'window.evidence.files'),
        counted(facts.length, 'window.evidence.fact', 'window.evidence.facts'),
      ].join(', ');
    case 'partial':
      return outcome.problems.map(({ message }) => message).join(' ');
    case 'skipped':
      return outcome.message;
    case 'failed':
      return outcome.problem.message;
    case 'timed-out':
      return text('window.evidence.timedOut', { seconds: Math.round(outcome.afterMs / 1000) });
    case 'cancelled':
      return text('window.evidence.cancelled');
    default:
      return assertNever(outcome);
  }
}

/** Whether trying again alone can bring more. */
export function canTryAgain({ outcome }: CollectorRun): boolean {
  return outcome.status !== 'collected';
}

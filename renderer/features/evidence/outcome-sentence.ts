import type { CollectorRun } from '#core/model/outcome';
import { outcomeDetail } from '#core/model/outcome-text';
import type { Problem } from '#core/model/problem';
import { text } from '#core/texts/text';
import { counted } from '../../ui/format';

const shownProblems = 2;

/** What a run came to, in plain words, with what to do where something is to be done. */
export function outcomeSentence({ outcome, artifacts, facts }: CollectorRun): string {
  switch (outcome.status) {
    case 'collected':
      return [
        counted(artifacts.length, 'window.evidence.file', 'window.evidence.files'),
        counted(facts.length, 'window.evidence.fact', 'window.evidence.facts'),
      ].join(', ');
    case 'timed-out':
      return `${outcomeDetail(outcome)} ${text('window.evidence.timedOut')}`;
    case 'cancelled':
      return text('window.evidence.cancelled');
    case 'partial':
      return partialSentence(outcome.problems);
    case 'skipped':
    case 'failed':
      return outcomeDetail(outcome);
  }
}

/** The first problems in full; a damaged log has dozens, and the detail of the row lists them all. */
function partialSentence(problems: readonly Problem[]): string {
  const shown = problems.slice(0, shownProblems).map(({ message }) => message);
  const left = problems.length - shown.length;
  if (left > 0) shown.push(counted(left, 'window.evidence.oneMore', 'window.evidence.manyMore'));
  return shown.join(' ');
}

/** Whether trying again alone can bring more. */
export function canTryAgain({ outcome }: CollectorRun): boolean {
  return outcome.status !== 'collected';
}

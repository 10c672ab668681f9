import type { CollectorRun } from '#core/model/outcome';
import { outcomeDetail } from '#core/model/outcome-text';
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
    case 'timed-out':
      return `${outcomeDetail(outcome)} ${text('window.evidence.timedOut')}`;
    case 'cancelled':
      return text('window.evidence.cancelled');
    case 'partial':
    case 'skipped':
    case 'failed':
      return outcomeDetail(outcome);
  }
}

/** Whether trying again alone can bring more. */
export function canTryAgain({ outcome }: CollectorRun): boolean {
  return outcome.status !== 'collected';
}

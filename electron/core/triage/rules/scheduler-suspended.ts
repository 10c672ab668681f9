import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { finding, nonEmpty } from '../finding-from';
import { confidence, relationOfState } from '../judge';
import type { TriageRule } from '../triage-context';

/** The scheduler is suspended, as an upgrade that did not finish leaves it. */
export const schedulerSuspended: TriageRule = ({ facts, incident }) => {
  const proof = nonEmpty(
    factsNamed(facts, 'connect.scheduler.suspended').filter(({ value }) => value === true),
  );
  if (proof === undefined) return [];
  const words = {
    code: 'scheduler-suspended',
    severity: 'warning',
    title: text('triage.scheduler.title'),
    meaning: text('triage.scheduler.meaning'),
    nextSteps: [text('triage.scheduler.wizard'), text('triage.upgrade.log')],
  } as const;
  const judged = {
    confidence: confidence('high', 'triage.because.configuration'),
    relation: relationOfState(incident),
  };
  return [finding(words, { facts: proof }, judged)];
};

import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { finding, nonEmpty } from '../finding-from';
import { confidence } from '../judge';
import type { TriageRule } from '../triage-context';

/** The page said SSPR_0012, user not licensed, and the user has an active plan: a matter for support, not for a licence. */
export const licencePresent: TriageRule = ({ facts, incident }) => {
  const present = nonEmpty(
    factsNamed(facts, 'licence.allows-writeback').filter(({ value }) => value === true),
  );
  if (present === undefined || incident.shownError?.toUpperCase().includes('SSPR_0012') !== true) return [];
  const [first, ...rest] = present;
  const words = {
    code: 'licence-present',
    severity: 'warning',
    title: text('triage.licencePresent.title'),
    meaning: text('triage.licencePresent.meaning'),
    nextSteps: [text('triage.licencePresent.recent'), text('triage.licencePresent.case')],
  } as const;
  const judged = {
    confidence: confidence('high', 'triage.because.errorAndFact'),
    relation: 'explains-incident',
  } as const;
  return [finding(words, { facts: [first, ...rest, ...factsNamed(facts, 'licence.plans')] }, judged)];
};

import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { contradiction, finding, nonEmpty } from '../finding-from';
import { confidence, recordsOf, relationOfState } from '../judge';
import { sameName } from '../operations/parse-message';
import type { TriageRule } from '../triage-context';

/** No active service plan of the user allows password writeback. */
export const licenceMissing: TriageRule = ({ facts, incident, operations }) => {
  const missing = nonEmpty(
    factsNamed(facts, 'licence.allows-writeback').filter(({ value }) => value === false),
  );
  if (missing === undefined) return [];
  const isShown = incident.shownError?.toUpperCase().includes('SSPR_0012') === true;
  const worked = operations.filter(
    ({ result, user }) =>
      result === 'succeeded' && incident.user !== undefined && sameName(user, incident.user),
  );
  const words = {
    code: 'licence-missing',
    severity: 'error',
    title: text('triage.licence.title'),
    meaning: text('triage.licence.meaning'),
    nextSteps: [text('triage.licence.assign'), text('triage.licence.disabled')],
  } as const;
  const [first, ...rest] = missing;
  const judged = {
    confidence: isShown
      ? confidence('high', 'triage.because.errorAndFact')
      : confidence('medium', 'triage.because.factAlone'),
    relation: isShown ? 'explains-incident' : relationOfState(incident),
    contradictedBy: contradiction(text('triage.against.sameUserWorked'), { records: recordsOf(worked) }),
  } as const;
  return [finding(words, { facts: [first, ...rest, ...factsNamed(facts, 'licence.plans')] }, judged)];
};

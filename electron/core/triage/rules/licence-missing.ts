import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { findingFromFacts } from '../finding-from';
import type { TriageRule } from '../triage-context';

/** No active service plan of the user allows password writeback. */
export const licenceMissing: TriageRule = ({ facts }) => {
  const missing = factsNamed(facts, 'licence.allows-writeback').filter((fact) => fact.value === false);
  if (missing.length === 0) return [];
  const words = {
    code: 'licence-missing',
    severity: 'error',
    title: text('triage.licence.title'),
    meaning: text('triage.licence.meaning'),
    nextSteps: [text('triage.licence.assign'), text('triage.licence.disabled')],
  } as const;
  return [findingFromFacts(words, [...missing, ...factsNamed(facts, 'licence.plans')])];
};

import { conflicts, type Fact, factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { finding, nonEmpty } from '../finding-from';
import { confidence, relationOfState } from '../judge';
import type { TriageRule } from '../triage-context';

/** Two sources that disagree about the same thing, such as the version in two places of the registry. */
export const conflictingFacts: TriageRule = ({ facts, incident }) =>
  conflicts(facts).flatMap(({ name, host, facts: values }) => {
    const proof = nonEmpty(values);
    if (proof === undefined || (name === 'connect.version' && isPartialUpgrade(facts, host))) return [];
    const words = {
      code: `conflict-${name}`,
      severity: 'warning',
      title: text('triage.conflict.title', { name, host }),
      meaning: text('triage.conflict.meaning'),
      nextSteps: [text('triage.conflict.compare')],
    } as const;
    const judged = {
      confidence: confidence('high', 'triage.because.twoSources'),
      relation: relationOfState(incident),
    };
    return [finding(words, { facts: proof }, judged)];
  });

/** That rule says more about the same difference. */
function isPartialUpgrade(facts: readonly Fact[], host: string): boolean {
  const configured = factsNamed(facts, 'connect.server-configuration-version', host);
  const versions = factsNamed(facts, 'connect.version', host);
  return configured.some((own) => versions.some(({ value }) => value !== own.value));
}

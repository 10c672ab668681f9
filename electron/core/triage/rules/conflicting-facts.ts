import { conflicts } from '../../model/fact';
import { text } from '../../texts/text';
import { finding, nonEmpty } from '../finding-from';
import { confidence, relationOfState } from '../judge';
import type { TriageRule } from '../triage-context';

/** Two sources that disagree about the same thing, such as the version in two places of the registry. */
export const conflictingFacts: TriageRule = ({ facts, incident }) =>
  conflicts(facts).flatMap(({ name, host, facts: values }) => {
    const proof = nonEmpty(values);
    if (proof === undefined) return [];
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

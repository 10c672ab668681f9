import { conflicts } from '../../model/fact';
import { text } from '../../texts/text';
import { findingFromFacts } from '../finding-from';
import type { TriageRule } from '../triage-context';

/** Two sources that disagree about the same thing, such as the version in two places of the registry. */
export const conflictingFacts: TriageRule = ({ facts }) =>
  conflicts(facts).map(({ name, host, facts: values }) =>
    findingFromFacts(
      {
        code: `conflict-${name}`,
        severity: 'warning',
        title: text('triage.conflict.title', { name, host }),
        meaning: text('triage.conflict.meaning'),
        nextSteps: [text('triage.conflict.compare')],
      },
      values,
    ),
  );

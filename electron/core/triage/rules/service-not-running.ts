import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { findingFromFacts } from '../finding-from';
import type { TriageRule } from '../triage-context';

/** The ADSync service was not running when the facts were read: no writeback can work then. */
export const serviceNotRunning: TriageRule = ({ facts }) => {
  const stopped = factsNamed(facts, 'service.adsync.state').filter((fact) => fact.value !== 'running');
  if (stopped.length === 0) return [];
  const words = {
    code: 'service-not-running',
    severity: 'error',
    title: text('triage.service.title', { state: String(stopped[0]?.value) }),
    meaning: text('triage.service.meaning'),
    nextSteps: [text('triage.service.start'), text('triage.service.look')],
  } as const;
  return [findingFromFacts(words, stopped)];
};

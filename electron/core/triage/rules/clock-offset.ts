import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { finding, nonEmpty } from '../finding-from';
import { confidence, relationOfState } from '../judge';
import type { TriageRule } from '../triage-context';
import type { Finding } from '../triage-report';

/** Kerberos refuses clocks that differ by more than five minutes; tokens of the cloud do too. */
const mostSeconds = 300;

/** The server's clock is off by more than five minutes: sign-ins fail, and the times in its log are wrong. */
export const clockOffset: TriageRule = ({ facts, incident }) =>
  factsNamed(facts, 'host.clock-offset-seconds').flatMap((fact): readonly Finding[] => {
    const proof = nonEmpty([fact]);
    if (proof === undefined || typeof fact.value !== 'number' || Math.abs(fact.value) <= mostSeconds)
      return [];
    const words = {
      code: 'clock-off',
      severity: 'warning',
      title: text('triage.clock.title', { seconds: Math.round(fact.value) }),
      meaning: text('triage.clock.meaning'),
      nextSteps: [text('triage.clock.source'), text('triage.clock.times')],
    } as const;
    const judged = {
      confidence: confidence('high', 'triage.because.requirement'),
      relation: relationOfState(incident),
    };
    return [finding(words, { facts: proof }, judged)];
  });

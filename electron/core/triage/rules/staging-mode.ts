import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { contradiction, finding, nonEmpty } from '../finding-from';
import { confidence, recordsOf, relationOfState } from '../judge';
import type { TriageRule } from '../triage-context';
import type { Finding } from '../triage-report';

/** The server is a staging server, which writes nothing back: its log is the wrong one, or the mode is the cause. */
export const stagingMode: TriageRule = ({ facts, operations, incident }) =>
  factsNamed(facts, 'connect.staging-mode').flatMap((fact): readonly Finding[] => {
    const proof = nonEmpty([fact]);
    if (fact.value !== true || proof === undefined) return [];
    const own = operations.filter(({ host }) => host === fact.host);
    const words = {
      code: 'staging-mode',
      severity: 'error',
      title: text('triage.staging.title', { host: fact.host }),
      meaning: text('triage.staging.meaning'),
      nextSteps: [text('triage.staging.active'), text('triage.staging.leave')],
    } as const;
    const judged = {
      confidence: confidence('high', 'triage.because.configuration'),
      relation: relationOfState(incident),
      contradictedBy: contradiction(text('triage.against.requestsArrived'), { records: recordsOf(own) }),
    };
    return [finding(words, { facts: proof }, judged)];
  });

import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { contradiction, finding, nonEmpty } from '../finding-from';
import { confidence, recordsOf, relationOfState } from '../judge';
import { sameName } from '../operations/parse-message';
import type { TriageRule } from '../triage-context';

/** The evidence knows the user as cloud-only: writeback has no part in that reset. */
export const cloudOnlyUser: TriageRule = ({ facts, incident, operations }) => {
  const proof = nonEmpty(
    factsNamed(facts, 'user.kind').filter(
      ({ value, origin }) => value === 'cloud-only' && origin.kind !== 'person',
    ),
  );
  if (proof === undefined) return [];
  const own = operations.filter(({ user }) => incident.user !== undefined && sameName(user, incident.user));
  const words = {
    code: 'cloud-only-user',
    severity: 'warning',
    title: text('triage.cloudOnly.title'),
    meaning: text('triage.cloudOnly.meaning'),
    nextSteps: [text('triage.cloudOnly.user'), text('triage.cloudOnly.policy')],
  } as const;
  const judged = {
    confidence: confidence('high', 'triage.because.tenant'),
    relation: relationOfState(incident),
    contradictedBy: contradiction(text('triage.against.requestsArrived'), { records: recordsOf(own) }),
  };
  return [finding(words, { facts: proof }, judged)];
};

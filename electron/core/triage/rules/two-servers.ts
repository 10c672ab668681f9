import { listOfNames } from '../../texts/list-of-names';
import { text } from '../../texts/text';
import { finding, nonEmpty } from '../finding-from';
import { confidence, recordsOf, relationOfOperations } from '../judge';
import type { TriageRule } from '../triage-context';

/** The same request stands on two servers: both listen, or one log was gathered twice. */
export const twoServers: TriageRule = ({ operations }) => {
  const shared = operations.filter(({ alsoOnHosts }) => alsoOnHosts.length > 0);
  const [first] = shared;
  const ofFirst = shared.filter(({ host }) => host === first?.host);
  const proof = nonEmpty(recordsOf(ofFirst));
  if (first === undefined || proof === undefined) return [];
  const others = listOfNames([...new Set(ofFirst.flatMap(({ alsoOnHosts }) => alsoOnHosts))]);
  const words = {
    code: 'same-request-on-two-servers',
    severity: 'warning',
    title: text('triage.twoServers.title', { host: first.host, others }),
    meaning: text('triage.twoServers.meaning'),
    nextSteps: [text('triage.twoServers.active'), text('triage.twoServers.names')],
  } as const;
  const judged = {
    confidence: confidence('high', 'triage.because.sameTrackingId'),
    relation: relationOfOperations(ofFirst),
    count: ofFirst.length,
  };
  return [finding(words, { records: proof }, judged)];
};

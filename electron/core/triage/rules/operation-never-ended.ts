import { text } from '../../texts/text';
import { finding, nonEmpty } from '../finding-from';
import { confidence, hostsOf, isInWindow, recordsOf, relationOfOperations } from '../judge';
import { momentOf } from '../operations/find-operations';
import type { TriageRule } from '../triage-context';

/** Operations that began on this server, and whose end never stood in a log that goes on. */
export const operationNeverEnded: TriageRule = ({ operations, window }) => {
  const open = operations.filter(
    (operation) => operation.result === 'never-ended' && isInWindow({ window }, momentOf(operation)),
  );
  return hostsOf(open).flatMap((host) => {
    const ofHost = open.filter((operation) => operation.host === host);
    const proof = nonEmpty(recordsOf(ofHost));
    if (proof === undefined) return [];
    const words = {
      code: 'operation-never-ended',
      severity: 'error',
      title: text('triage.neverEnded.title', { count: ofHost.length }),
      meaning: text('triage.neverEnded.meaning'),
      nextSteps: [
        text('triage.neverEnded.controllers'),
        text('triage.neverEnded.service'),
        text('triage.neverEnded.again'),
      ],
    } as const;
    const judged = {
      confidence: confidence('medium', 'triage.because.endMissing'),
      relation: relationOfOperations(ofHost),
      count: ofHost.length,
    };
    return [finding(words, { records: proof }, judged)];
  });
};

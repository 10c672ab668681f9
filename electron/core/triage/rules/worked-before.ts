import { text } from '../../texts/text';
import { finding, nonEmpty } from '../finding-from';
import { confidence, recordsOf, relationOfOperations } from '../judge';
import { momentOf } from '../operations/find-operations';
import { sameName } from '../operations/parse-message';
import type { TriageRule } from '../triage-context';

/** The user whose operations fail had one that succeeded before: something changed in between. */
export const workedBefore: TriageRule = ({ operations }) => {
  const failed = operations.filter(({ result, user }) => result === 'failed' && user !== undefined);
  const users = new Map(
    failed.map((operation) => [`${operation.host}/${operation.user?.toLowerCase()}`, operation]),
  );
  return [...users.values()].flatMap(({ host, user }) => {
    const own = operations.filter((operation) => operation.host === host && sameName(operation.user, user));
    const failures = own.filter(({ result }) => result === 'failed');
    const [first] = failures;
    const before = own.findLast(
      (operation) =>
        operation.result === 'succeeded' && first !== undefined && momentOf(operation) < momentOf(first),
    );
    const proof = nonEmpty(recordsOf(before === undefined || first === undefined ? [] : [before, first]));
    if (before === undefined || first === undefined || proof === undefined) return [];
    const values = { user: user ?? '', worked: momentOf(before), failed: momentOf(first) };
    const words = {
      code: 'worked-before',
      severity: 'information',
      title: text('triage.workedBefore.title', values),
      meaning: text('triage.workedBefore.meaning', values),
      nextSteps: [text('triage.workedBefore.changes'), text('triage.workedBefore.password')],
    } as const;
    const judged = {
      confidence: confidence('high', 'triage.because.bothRecorded'),
      relation: relationOfOperations(failures),
    };
    return [finding(words, { records: proof }, judged)];
  });
};

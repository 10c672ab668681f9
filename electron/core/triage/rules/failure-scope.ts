import { text } from '../../texts/text';
import { finding, nonEmpty } from '../finding-from';
import { confidence, hostsOf, recordsOf, relationOfOperations } from '../judge';
import type { Operation } from '../operation-schema';
import type { TriageRule } from '../triage-context';
import type { Finding } from '../triage-report';

/** Whether one user fails and others do not, or everyone fails: on each host, of the operations that ended. */
export const failureScope: TriageRule = ({ operations }) =>
  hostsOf(operations).flatMap((host): readonly Finding[] => {
    const ended = operations.filter(
      (operation) => operation.host === host && operation.user !== undefined && operation.kind !== 'unknown',
    );
    const failed = ended.filter(({ result }) => result === 'failed');
    const succeeded = ended.filter(({ result }) => result === 'succeeded');
    const failing = usersOf(failed);
    const working = usersOf(succeeded).filter((user) => !failing.includes(user));
    const relation = relationOfOperations(failed);
    const [user = ''] = failing;
    const proof = nonEmpty(recordsOf([...failed, ...succeeded]));
    if (proof === undefined) return [];
    if (failing.length === 1 && working.length > 0) {
      const values = { user, failures: failed.length, others: working.length, successes: succeeded.length };
      const words = {
        code: 'one-user-fails',
        severity: 'information',
        title: text('triage.scope.oneUser.title', values),
        meaning: text('triage.scope.oneUser.meaning', values),
        nextSteps: [text('triage.scope.oneUser.compare'), text('triage.scope.oneUser.groups')],
      } as const;
      return [
        finding(
          words,
          { records: proof },
          { confidence: ofNumber(working.length), relation, count: failed.length },
        ),
      ];
    }
    if (failing.length >= 2 && succeeded.length === 0) {
      const values = { users: failing.length, failures: failed.length };
      const words = {
        code: 'everyone-fails',
        severity: 'warning',
        title: text('triage.scope.everyone.title', values),
        meaning: text('triage.scope.everyone.meaning', values),
        nextSteps: [text('triage.scope.everyone.account'), text('triage.scope.everyone.changes')],
      } as const;
      return [
        finding(
          words,
          { records: proof },
          { confidence: ofNumber(failing.length - 1), relation, count: failed.length },
        ),
      ];
    }
    return [];
  });

function usersOf(operations: readonly Operation[]): readonly string[] {
  return [...new Set(operations.flatMap(({ user }) => user?.toLowerCase() ?? []))];
}

function ofNumber(others: number) {
  return others > 1
    ? confidence('high', 'triage.because.severalUsers')
    : confidence('medium', 'triage.because.oneOtherUser');
}

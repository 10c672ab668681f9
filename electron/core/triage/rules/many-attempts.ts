import { text } from '../../texts/text';
import { finding, nonEmpty } from '../finding-from';
import { confidence, recordsOf, relationOfOperations } from '../judge';
import type { Operation } from '../operation-schema';
import { momentOf } from '../operations/find-operations';
import type { TriageRule } from '../triage-context';

/** So many resets in an hour, and the service makes the user wait a day. Source: learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr. */
const mostResets = 5;
const hourMs = 3_600_000;

/** A user with five or more attempts within an hour: the limit of the service, whose own error hides the first one. */
export const manyAttempts: TriageRule = ({ operations }) => {
  const users = new Map<string, Operation[]>();
  for (const operation of operations) {
    if (operation.user === undefined || operation.kind !== 'reset-by-user') continue;
    const key = operation.user.toLowerCase();
    const own = users.get(key);
    if (own === undefined) users.set(key, [operation]);
    else own.push(operation);
  }
  return [...users].flatMap(([user, own]) => {
    const times = own.map((operation) => Date.parse(momentOf(operation)));
    const from = times.findIndex(
      (atMs, index) => (times[index + mostResets - 1] ?? Number.NaN) - atMs <= hourMs,
    );
    const attempts = from < 0 ? [] : own.slice(from, from + mostResets);
    const proof = nonEmpty(recordsOf(attempts));
    if (proof === undefined) return [];
    const words = {
      code: 'many-attempts',
      severity: 'warning',
      title: text('triage.manyAttempts.title', { user, count: own.length }),
      meaning: text('triage.manyAttempts.meaning', { limit: mostResets }),
      nextSteps: [text('triage.manyAttempts.wait'), text('triage.manyAttempts.first')],
    } as const;
    const judged = {
      confidence: confidence('medium', 'triage.because.countedAttempts'),
      relation: relationOfOperations(attempts),
      count: own.length,
    };
    return [finding(words, { records: proof }, judged)];
  });
};

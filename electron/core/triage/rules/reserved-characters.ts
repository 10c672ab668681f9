import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { contradiction, finding, nonEmpty } from '../finding-from';
import { confidence, recordsOf, relationOfOperations, relationOfState } from '../judge';
import { sameName } from '../operations/parse-message';
import type { TriageRule } from '../triage-context';

/**
 * The user lies in an organizational unit whose name has a reserved character: such names come to 33001.
 * Source: learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback.
 */
export const reservedCharacters: TriageRule = ({ facts, operations, incident }) => {
  const found = nonEmpty(
    factsNamed(facts, 'user.distinguished-name').filter(({ value }) => hasReservedUnit(String(value))),
  );
  if (found === undefined) return [];
  const own = operations.filter(({ user }) => incident.user === undefined || sameName(user, incident.user));
  const failed = own.filter(({ endEventId }) => endEventId === 33001);
  const worked = own.filter(({ result }) => result === 'succeeded');
  const words = {
    code: 'reserved-character-in-unit',
    severity: failed.length > 0 ? 'error' : 'warning',
    title: text('triage.reserved.title'),
    meaning: text('triage.reserved.meaning'),
    nextSteps: [text('triage.reserved.rename'), text('triage.reserved.synchronize')],
  } as const;
  const judged = {
    confidence:
      failed.length > 0
        ? confidence('high', 'triage.because.factAndRecord')
        : confidence('low', 'triage.because.factAlone'),
    relation: failed.length > 0 ? relationOfOperations(failed) : relationOfState(incident),
    contradictedBy: contradiction(text('triage.against.sameUserWorked'), { records: recordsOf(worked) }),
  };
  return [finding(words, { records: recordsOf(failed), facts: found }, judged)];
};

/** Looks at the OU parts of a distinguished name; within it reserved characters stand behind a backslash or as hex. */
function hasReservedUnit(distinguishedName: string): boolean {
  const units = distinguishedName.match(/(?:^|(?<!\\),)\s*OU=(?:\\.|[^,\\])*/gi) ?? [];
  return units.some((unit) => {
    const name = unit.replace(/^,?\s*OU=/i, '');
    return (
      /\\(?:[,+"\\<>;=/# ]|2[bcfBCF]|0[adAD]|3[bcdeBCDE]|22|5[cC]|20)/.test(name) ||
      /[+"<>;=/\r\n]/.test(name.replace(/\\./g, ''))
    );
  });
}

import type { Case } from '#core/case/case-schema';
import { labelledIdentifiers } from '#core/case/identifier-labels';
import { resolveIncidentTime } from '#core/case/incident-time';
import { assertNever } from '#core/model/assert-never';
import type { ChecklistItem } from '#core/model/checklist-item';
import { type TextKey, text } from '#core/texts/text';
import { formatUtc } from '../../ui/format';
import type { ValueRow } from '../../ui/value-rows';

/** What a person answered to an item, to be read. */
export function givenAnswers(item: ChecklistItem, caseFile: Case): readonly ValueRow[] {
  switch (item) {
    case 'problem':
      return [...problemAnswers(caseFile), ...reasonOf(caseFile.problem)];
    case 'page':
      return [...row('window.field.url', caseFile.page?.url, true), ...reasonOf(caseFile.page)];
    case 'codes':
      return [
        ...labelledIdentifiers.flatMap((field) =>
          row(`window.field.${field}`, caseFile.codes?.[field], true),
        ),
        ...reasonOf(caseFile.codes),
      ];
    case 'time':
      return timeAnswers(caseFile);
    case 'user':
      return [
        ...row('window.field.principalName', caseFile.user?.principalName, true),
        ...row(
          'window.user.kind',
          worded(caseFile.user?.kind, (kind) => text(`window.userKind.${kind}`)),
        ),
        ...reasonOf(caseFile.user),
      ];
    case 'licence':
      return [...row('window.licence.plan', caseFile.licence?.plan), ...reasonOf(caseFile.licence)];
    case 'evidence':
      return [
        ...row('window.opened.server', caseFile.evidence?.server, true),
        ...reasonOf(caseFile.evidence),
      ];
    default:
      return assertNever(item);
  }
}

function problemAnswers({ problem }: Case): readonly ValueRow[] {
  const operation = worded(problem?.operation, (done) => text(`window.problem.operation.${done}`));
  const writeback = worded(problem?.writebackInUse, (answer) => text(`window.answer.${answer}`));
  return [
    ...row('window.problem.description', problem?.description),
    ...row('window.field.shownError', problem?.shownError),
    ...row('window.problem.operation', operation),
    ...row('window.problem.writeback', writeback),
    ...row('window.problem.reproduce', problem?.reproduce),
    ...row('window.problem.tried', problem?.tried),
    ...row('window.problem.reportedBy', problem?.reportedBy),
  ];
}

function timeAnswers({ incident }: Case): readonly ValueRow[] {
  if (incident === undefined) return [];
  const time = resolveIncidentTime(incident);
  return [
    ...row('window.time.local', incident.local.replace('T', ' ')),
    ...row('window.time.zone', incident.timeZone),
    ...row('window.opened.utc', time.kind === 'instant' ? formatUtc(time.instant) : undefined),
  ];
}

function reasonOf(part: { readonly notAvailable?: string | undefined } | undefined): readonly ValueRow[] {
  return row('window.opened.notAvailable', part?.notAvailable);
}

function worded<T>(value: T | undefined, words: (value: T) => string): string | undefined {
  return value === undefined ? undefined : words(value);
}

function row(name: TextKey, value: string | undefined, isExact = false): readonly ValueRow[] {
  return value === undefined || value.trim() === '' ? [] : [{ name: text(name), value, isExact }];
}

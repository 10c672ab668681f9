import type { DraftSummary } from '#contract/case-list';
import type { Case } from '#core/case/case-schema';
import { answeredItems, checklistStates } from '#core/case/checklist-states';
import type { CollectorRun } from '#core/model/outcome';
import type { Problem } from '#core/model/problem';
import { text } from '#core/texts/text';
import { minuteOf } from './case-versions';
import type { DraftFolder } from './draft-folder';
import { readCaseFile, type SavedCase } from './read-draft-case';
import { emptyStaging, type StagingState } from './staging-state';

/** One line of the list of cases. */
export function draftSummary(
  id: string,
  { caseFile, savedAt }: SavedCase,
  { runs, interrupted }: StagingState,
  packagedAt: string | undefined,
): DraftSummary {
  return {
    id,
    title: titleOf(caseFile),
    user: caseFile.user?.principalName?.trim() ?? '',
    incident: incidentOf(caseFile),
    savedAt,
    answered: answeredItems(checklistStates(caseFile, runs)).length,
    hasEvidence: runs.some(({ artifacts }) => artifacts.length > 0),
    ...(packagedAt === undefined ? {} : { packagedAt }),
    interruptedRun: interrupted,
    cutOffPacking: false,
    words: wordsOf(caseFile, runs),
  };
}

/** A case that cannot be read, by what the version before tells of it. */
export async function damagedSummary(
  id: string,
  folder: DraftFolder,
  { message }: Problem,
  changedMs: number,
): Promise<DraftSummary> {
  const before = await readCaseFile(folder.caseBefore);
  if (before.ok) {
    const { savedAt } = before.value;
    const damage = text('app.draft.damagedBefore', { reason: message, at: minuteOf(savedAt) });
    return { ...draftSummary(id, before.value, emptyStaging, undefined), damage };
  }
  const title = text('app.draft.unreadable');
  return {
    id,
    title,
    user: '',
    incident: '',
    savedAt: new Date(Math.round(changedMs)).toISOString(),
    answered: 0,
    hasEvidence: false,
    interruptedRun: false,
    cutOffPacking: false,
    damage: text('app.draft.damaged', { reason: message }),
    words: title.toLowerCase(),
  };
}

/** What people know a case by; empty where nothing names it. */
export function titleOf({ title, problem, user }: Case): string {
  const named = title?.trim() ?? '';
  if (named !== '') return named;
  const [firstLine = ''] = (problem?.description ?? '').trim().split('\n');
  return firstLine === '' ? (user?.principalName?.trim() ?? '') : firstLine.slice(0, 120);
}

function incidentOf({ incident }: Case): string {
  if (incident === undefined || incident.local.trim() === '') return '';
  return `${incident.local.replace('T', ' ')} ${incident.timeZone}`.trim();
}

/** Of a text that is longer, the search knows the beginning: five hundred cases pass to the window at once. */
const longestSearched = 2_000;

/** What a search looks through: what was typed, and the names of the servers that were read. */
function wordsOf(caseFile: Case, runs: readonly CollectorRun[]): string {
  const { schema: _schema, ...typed } = caseFile;
  const hosts = new Set(runs.map(({ host }) => host));
  return [...textsIn(typed), ...hosts].join('\n').toLowerCase();
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.slice(0, longestSearched)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

import type { Draft, DraftSummary } from '#contract/shapes';
import type { Case } from '#core/case/case-schema';
import { answeredItems, checklistStates } from '#core/case/checklist-states';
import type { Problem } from '#core/model/problem';
import { text } from '#core/texts/text';
import { emptyTriageReport } from '#core/triage/triage-report';
import type { Places } from '../places';
import type { CollectionRecord } from './collection-record';
import type { DraftFolder } from './draft-folder';
import { describeSource, listedSources, readHosts } from './evidence-sources';
import { readPackageRecord } from './package-record';
import type { SavedCase } from './read-draft-case';
import { readJson } from './read-json';
import type { StagingState } from './staging-state';
import { triageRecordSchema } from './triage-record';

/** Everything the window knows of a draft, put together from its folder. */
export async function draftView(
  id: string,
  folder: DraftFolder,
  saved: SavedCase,
  parts: {
    readonly staging: StagingState;
    readonly collection: CollectionRecord;
    readonly places: Places;
    readonly notice?: Problem;
  },
): Promise<Draft> {
  const { staging, collection } = parts;
  const triage = await readJson(folder.triage, triageRecordSchema);
  const record = await readPackageRecord(folder.lastPackage);
  return {
    id,
    caseFile: saved.caseFile,
    savedAt: saved.savedAt,
    runs: [...staging.runs],
    triage: triage?.report ?? emptyTriageReport,
    checklist: [...checklistStates(saved.caseFile, staging.runs)],
    interruptedRun: staging.interrupted,
    sources: listedSources(collection.sources).map(({ source }) => describeSource(source)),
    hosts: [...readHosts(collection.sources)],
    ...(collection.tenant === undefined ? {} : { tenant: collection.tenant }),
    ...(collection.windowHours === undefined ? {} : { windowHours: collection.windowHours }),
    ...(record === undefined ? {} : { lastPackage: { ...record, token: parts.places.tokenOf(record.path) } }),
    ...(parts.notice === undefined ? {} : { notice: parts.notice }),
  };
}

/** One line of the list of drafts. */
export function draftSummary(id: string, saved: SavedCase, staging: StagingState): DraftSummary {
  return {
    id,
    title: titleOf(saved.caseFile),
    savedAt: saved.savedAt,
    answered: answeredItems(checklistStates(saved.caseFile, staging.runs)).length,
    interruptedRun: staging.interrupted,
  };
}

function titleOf(caseFile: Case): string {
  const title = caseFile.title?.trim() ?? '';
  if (title !== '') return title;
  const [firstLine = ''] = (caseFile.problem?.description ?? '').trim().split('\n');
  return firstLine === '' ? text('app.draft.untitled') : firstLine.slice(0, 120);
}

import type { Draft } from '#contract/shapes';
import { checklistStates } from '#core/case/checklist-states';
import type { Problem } from '#core/model/problem';
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

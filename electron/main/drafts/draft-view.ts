import type { Draft } from '#contract/shapes';
import { checklistStates } from '#core/case/checklist-states';
import type { Problem } from '#core/model/problem';
import { emptyTriageReport } from '#core/triage/empty-triage-report';
import type { Places } from '../places';
import type { CollectionRecord } from './collection-record';
import { describeSource, listedSources, readHosts } from './evidence-sources';
import type { PackageRecord } from './package-record';
import type { SavedCase } from './read-draft-case';
import type { StagingState } from './staging-state';
import type { TriageRecord } from './triage-record';

/** What lies in the folder of a draft beside its case. */
export type DraftParts = {
  readonly staging: StagingState;
  readonly collection: CollectionRecord;
  readonly places: Places;
  readonly triage?: TriageRecord | undefined;
  readonly lastPackage?: PackageRecord | undefined;
  readonly notice?: Problem | undefined;
};

/** Everything the window knows of a draft. */
export function draftView(id: string, saved: SavedCase, parts: DraftParts): Draft {
  const { staging, collection, places, triage, lastPackage, notice } = parts;
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
    ...(lastPackage === undefined
      ? {}
      : { lastPackage: { ...lastPackage, token: places.tokenOf(lastPackage.path) } }),
    ...(notice === undefined ? {} : { notice }),
  };
}

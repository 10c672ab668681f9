import { randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { DraftSummary } from '#contract/case-list';
import type { Draft } from '#contract/shapes';
import type { Attachment, Case } from '#core/case/case-schema';
import { emptyCase } from '#core/case/empty-case';
import { type TemplatePart, templateOfCase } from '#core/case/template-of-case';
import { type Clock, nowIso } from '#core/model/clock';
import type { CollectorRun } from '#core/model/outcome';
import type { Problem } from '#core/model/problem';
import { failure, type Result, success } from '#core/model/result';
import { openStaging } from '#core/run/staging';
import { text } from '#core/texts/text';
import { decidesFindings } from '#core/triage/decides-findings';
import type { TriageReport } from '#core/triage/triage-report';
import type { Places } from '../places';
import { recoverCase, saveCase } from './case-versions';
import { type CollectionRecord, firstRemembered, readCollectionRecord } from './collection-record';
import { createDraft, makeDraftLast } from './create-draft';
import { type DeletedDrafts, deletedDrafts } from './deleted-drafts';
import { type DraftFolder, draftFolder, isDraftId } from './draft-folder';
import { damagedSummary, draftSummary } from './draft-summary';
import { draftView } from './draft-view';
import { listedSources, type StoredSource } from './evidence-sources';
import { type PackageRecord, readPackageRecord } from './package-record';
import { clearCutOffPacking, type PackingMark, readPackingMark } from './packing-mark';
import { readDraftCase } from './read-draft-case';
import { readJson } from './read-json';
import { addScreenshot, readScreenshot } from './screenshots';
import { type SerialQueue, serialQueue } from './serial-queue';
import { emptyStaging, type ReadStaging, type StagingState } from './staging-state';
import { type TriageRecord, triageRecordSchema } from './triage-record';
import { writeAtomically } from './write-atomically';

/**
 * The drafts on disk. What touches one draft happens in the order in which it was asked for, so that an earlier save
 * never overwrites a later one. A draft that is deleted is moved to `deleted/` and kept there for some time.
 */
export type DraftStore = DeletedDrafts & {
  /** Newest first. A draft whose case cannot be read is listed, with what is wrong with it. */
  readonly list: () => Promise<readonly DraftSummary[]>;
  /** Under `draftId`, which must be free, or one of its own. */
  readonly create: (options: {
    readonly sample: boolean;
    readonly draftId?: string | undefined;
  }) => Promise<Result<Draft>>;
  /** Makes a new case with what an earlier one has in common with it: fields, sources, and how the tenant is asked. */
  readonly duplicate: (id: string, title: string) => Promise<Result<Duplicate>>;
  readonly open: (id: string) => Promise<Result<Draft>>;
  readonly save: (id: string, caseFile: Case) => Promise<Result<{ readonly savedAt: string }>>;
  readonly addScreenshot: (id: string, name: string, bytes: Uint8Array) => Promise<Result<Attachment>>;
  readonly readScreenshot: (
    id: string,
    file: string,
  ) => Promise<Result<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly mediaType: string }>>;
  /** Where and how the evidence is collected. */
  readonly collectionOf: (id: string) => Promise<Result<CollectionRecord>>;
  /** Remembers how the evidence is collected from now on, and gives it. */
  readonly changeCollection: (
    id: string,
    change: (record: CollectionRecord) => CollectionRecord,
  ) => Promise<Result<CollectionRecord>>;
  /** Ends a run that was cut off where it stands. Problems: not-found, and those of opening the evidence. */
  readonly keepCutOffRun: (id: string) => Promise<Result<void>>;
  /** Remembers what the evidence says, and for which case it says so. */
  readonly recordTriage: (id: string, caseFile: Case, report: TriageReport) => Promise<Result<void>>;
  /** Whether the remembered findings, if any, were made for another time or user than the case now has. */
  readonly hasStaleTriage: (draft: Draft) => Promise<boolean>;
  /** What the collectors left for a draft, without reading the rest of it. */
  readonly runsOf: (id: string) => Promise<Result<readonly CollectorRun[]>>;
  /** Notes that a package is being made, until {@link endPacking}. */
  readonly beginPacking: (id: string, mark: PackingMark) => Promise<Result<void>>;
  readonly endPacking: (id: string) => Promise<Result<void>>;
  /** Removes the unfinished files of all packings that were cut off; each case tells of its own when it is opened. */
  readonly clearCutOffPackings: () => Promise<void>;
  readonly recordPackage: (id: string, record: PackageRecord) => Promise<Result<void>>;
  readonly folderOf: (id: string) => DraftFolder;
  /** Resolves when everything asked for is on disk. */
  readonly idle: () => Promise<void>;
};

export type Duplicate = { readonly draft: Draft; readonly taken: readonly TemplatePart[] };

export type DraftStoreOptions = {
  /** Folder of the program's own data; drafts lie in `cases/` below it. */
  readonly home: string;
  /** Folder with the case and the pictures that a sample draft starts with. */
  readonly sampleFolder: string;
  readonly clock: Clock;
  readonly places: Places;
  /** Where the evidence of a new case is read unless a person says otherwise. */
  readonly firstSources: readonly StoredSource[];
  /** Reads a draft's staging folder without changing anything in it. */
  readonly readStaging: ReadStaging;
  /** Whether evidence is being gathered for a draft right now: a run that goes on was not cut off. */
  readonly isBusy: (id: string) => boolean;
  readonly newId?: () => string;
};

/** As many as the schema of a case takes. */
const maxScreenshots = 50;

export function draftStore(options: DraftStoreOptions): DraftStore {
  const { home, sampleFolder, clock, places, isBusy, newId = randomUUID } = options;
  const casesFolder = path.join(home, 'cases');
  const queue: SerialQueue = serialQueue();
  const folderOf = (id: string): DraftFolder => draftFolder(casesFolder, id);

  /** Runs `task` in its turn, with the draft's folder, when there is such a draft. */
  const inTurn = <T>(id: string, task: (folder: DraftFolder) => Promise<Result<T>>): Promise<Result<T>> =>
    queue.run(id, async () => {
      const folder = isDraftId(id) ? folderOf(id) : undefined;
      if (folder === undefined || !(await isFolder(folder.root))) {
        return failure('not-found', text('app.draft.notFound', { id }), id);
      }
      return task(folder);
    });

  const recordOf = (folder: DraftFolder): Promise<CollectionRecord> =>
    readCollectionRecord(folder.collection, options.firstSources);

  const changeCollection = async (
    folder: DraftFolder,
    change: (record: CollectionRecord) => CollectionRecord,
  ): Promise<Result<CollectionRecord>> => {
    const record = change(await recordOf(folder));
    const written = await writeAtomically(folder.collection, JSON.stringify(record));
    return written.ok ? success(record) : written;
  };

  const stateOf = async (id: string): Promise<StagingState> => {
    const state = await options.readStaging(folderOf(id).staging);
    return { ...state, interrupted: state.interrupted && !isBusy(id) };
  };

  /** What is to be told, once, of a packing that was cut off. */
  const takeCutOffPacking = async (id: string, folder: DraftFolder): Promise<Problem | undefined> => {
    const mark = isBusy(id) ? undefined : await readPackingMark(folder.packing);
    if (mark === undefined) return undefined;
    const told = await clearCutOffPacking(mark);
    await rm(folder.packing, { force: true }).catch(() => undefined);
    return told;
  };

  const view = async (id: string, folder: DraftFolder): Promise<Result<Draft>> => {
    const parts = {
      staging: await stateOf(id),
      collection: await recordOf(folder),
      places,
      triage: await readJson(folder.triage, triageRecordSchema),
      lastPackage: await readPackageRecord(folder.lastPackage),
    };
    const saved = await readDraftCase(folder);
    if (saved.ok) {
      const notice = await takeCutOffPacking(id, folder);
      return success(draftView(id, saved.value, { ...parts, notice }));
    }
    const recovered = await recoverCase(folder, saved.problem, clock);
    if (!recovered.ok) return recovered;
    const { saved: caseNow, notice } = recovered.value;
    return success(draftView(id, caseNow, { ...parts, notice }));
  };

  const summary = async (id: string): Promise<DraftSummary | undefined> => {
    const folder = folderOf(id);
    const staging = await stateOf(id);
    const saved = await readDraftCase(folder);
    if (saved.ok) {
      const made = await readPackageRecord(folder.lastPackage);
      const mark = isBusy(id) ? undefined : await readPackingMark(folder.packing);
      return {
        ...draftSummary(id, saved.value, staging, made?.madeAt),
        cutOffPacking: mark !== undefined,
      };
    }
    const found = await stat(folder.root).catch(() => undefined);
    return found?.isDirectory() ? damagedSummary(id, folder, saved.problem, found.mtimeMs) : undefined;
  };

  return {
    ...deletedDrafts({ casesFolder, deletedFolder: path.join(home, 'deleted'), clock, queue }),
    list: async () => {
      const names = await readdir(casesFolder).catch(() => []);
      const found = await Promise.all(names.filter(isDraftId).map((id) => queue.run(id, () => summary(id))));
      return found
        .filter((entry) => entry !== undefined)
        .sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : a.id < b.id ? -1 : 1));
    },
    create: async ({ sample, draftId: id = newId() }) => {
      if (!isDraftId(id)) return failure('not-allowed', text('app.draft.notFound', { id }), id);
      return queue.run(id, async () => {
        const created = await createDraft({
          casesFolder,
          id,
          clock,
          ...(sample ? { sampleFolder } : {}),
        });
        if (!created.ok) return created;
        const folder = folderOf(id);
        // Nothing was typed yet that could be lost, and an empty form is to be there at once.
        void queue.run(id, () => makeDraftLast(casesFolder, id));
        if (!sample) {
          const saved = { caseFile: emptyCase, savedAt: nowIso(clock) };
          const collection = { sources: firstRemembered(options.firstSources) };
          return success(draftView(id, saved, { staging: emptyStaging, collection, places }));
        }
        const remembered = await changeCollection(folder, () => ({
          sources: [{ source: { kind: 'sample' }, listed: true }],
        }));
        return remembered.ok ? view(id, folder) : remembered;
      });
    },
    duplicate: (earlier, title) =>
      inTurn(earlier, async (folder) => {
        const saved = await readDraftCase(folder);
        if (!saved.ok) return saved;
        const { sources, tenant, windowHours } = await recordOf(folder);
        const { caseFile, taken } = templateOfCase(saved.value.caseFile, title);
        const id = newId();
        const created = await createDraft({ casesFolder, id, clock, caseFile });
        if (!created.ok) return created;
        const lasting = await makeDraftLast(casesFolder, id);
        if (!lasting.ok) return lasting;
        // Which host a source turned out to be is for this case to find out.
        const listed = listedSources(sources).map(({ source }) => ({ source, listed: true }));
        const remembered = await changeCollection(folderOf(id), () => ({
          sources: listed,
          tenant,
          windowHours,
        }));
        if (!remembered.ok) return remembered;
        const draft = await view(id, folderOf(id));
        return draft.ok ? success({ draft: draft.value, taken }) : draft;
      }),
    open: (id) => inTurn(id, (folder) => view(id, folder)),
    save: (id, caseFile) =>
      inTurn(id, async (folder) => {
        const savedAt = nowIso(clock);
        const written = await saveCase(folder, caseFile, Date.parse(savedAt));
        return written.ok ? success({ savedAt }) : written;
      }),
    addScreenshot: (id, name, bytes) =>
      inTurn(id, async (folder) => {
        const saved = await readDraftCase(folder);
        const count = saved.ok ? (saved.value.caseFile.page?.screenshots?.length ?? 0) : 0;
        if (count < maxScreenshots) return addScreenshot(folder.attachments, name, bytes);
        const message = text('app.picture.tooMany', { name, limit: maxScreenshots });
        return failure('attachment-unreadable', message, name);
      }),
    readScreenshot: (id, file) => inTurn(id, (folder) => readScreenshot(folder.attachments, file)),
    collectionOf: (id) => inTurn(id, async (folder) => success(await recordOf(folder))),
    changeCollection: (id, change) => inTurn(id, (folder) => changeCollection(folder, change)),
    keepCutOffRun: (id) =>
      inTurn(id, async (folder) => {
        if (!(await stateOf(id)).interrupted) return success(undefined);
        const staging = await openStaging(folder.staging, { clock });
        if (!staging.ok) return staging;
        staging.value.journal.add({ step: 'run-ended', outcome: 'cut-off' });
        staging.value.close();
        const ended = await changeCollection(folder, ({ unfinished: _ended, ...now }) => now);
        return ended.ok ? success(undefined) : ended;
      }),
    recordTriage: (id, caseFile, report) =>
      inTurn(id, (folder) => {
        const record: TriageRecord = { madeFor: decidesFindings(caseFile), report };
        return writeAtomically(folder.triage, JSON.stringify(record));
      }),
    hasStaleTriage: async ({ id, caseFile, runs }) => {
      if (runs.length === 0) return false;
      const record = await readJson(folderOf(id).triage, triageRecordSchema);
      return record?.madeFor !== decidesFindings(caseFile);
    },
    runsOf: (id) => inTurn(id, async () => success((await stateOf(id)).runs)),
    beginPacking: (id, mark) => inTurn(id, (folder) => writeAtomically(folder.packing, JSON.stringify(mark))),
    endPacking: (id) =>
      inTurn(id, async (folder) => {
        await rm(folder.packing, { force: true }).catch(() => undefined);
        return success(undefined);
      }),
    clearCutOffPackings: async () => {
      const names = await readdir(casesFolder).catch(() => []);
      for (const id of names.filter(isDraftId)) {
        const mark = await readPackingMark(folderOf(id).packing);
        if (mark !== undefined && !isBusy(id)) await clearCutOffPacking(mark);
      }
    },
    recordPackage: (id, record) =>
      inTurn(id, (folder) => writeAtomically(folder.lastPackage, JSON.stringify(record))),
    folderOf,
    idle: queue.idle,
  };
}

async function isFolder(place: string): Promise<boolean> {
  return (await stat(place).catch(() => undefined))?.isDirectory() ?? false;
}

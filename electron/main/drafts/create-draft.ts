import { mkdir, open, rename, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Attachment, Case } from '#core/case/case-schema';
import { emptyCase } from '#core/case/empty-case';
import { parseCaseShape } from '#core/case/parse-case';
import type { Clock } from '#core/model/clock';
import { failure, type Result, success } from '#core/model/result';
import { text } from '#core/texts/text';
import { caseJson } from './case-versions';
import { type DraftFolder, draftFolder, draftFolderAt } from './draft-folder';
import { readBounded } from './read-bounded';
import { addScreenshot } from './screenshots';
import { syncFolder, writeProblem } from './write-atomically';

export type CreateDraftOptions = {
  readonly casesFolder: string;
  readonly id: string;
  /** Folder with a `case.json` whose story and pictures the draft starts with; an empty case when left out. */
  readonly sampleFolder?: string;
  /** The case that the draft starts with where there is no sample; an empty one when left out. */
  readonly caseFile?: Case;
  readonly clock: Clock;
};

/**
 * Lays a new draft down. It is built under a name that no draft has and renamed when whole, so that a kill leaves no
 * draft without a case; a power cut may take it until {@link makeDraftLast} was called. Problems: file-not-found,
 * attachment-unreadable (the sample), disk-full, write-failed.
 */
export async function createDraft(options: CreateDraftOptions): Promise<Result<void>> {
  const { casesFolder, id, sampleFolder, caseFile = emptyCase, clock } = options;
  const building = draftFolderAt(path.join(casesFolder, `.${id}`));
  try {
    await mkdir(building.attachments, { recursive: true });
    const started = sampleFolder === undefined ? success(caseFile) : await copySample(sampleFolder, building);
    if (!started.ok) return started;
    await writeFile(building.caseFile, caseJson(started.value));
    const atSeconds = clock.nowMs() / 1000;
    await utimes(building.caseFile, atSeconds, atSeconds);
    await rename(building.root, draftFolder(casesFolder, id).root);
    return success(undefined);
  } catch (error) {
    return { ok: false, problem: writeProblem(error, casesFolder) };
  } finally {
    await rm(building.root, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Sees to it that a new draft is still there after a power cut. Problems: disk-full, write-failed. */
export async function makeDraftLast(casesFolder: string, id: string): Promise<Result<void>> {
  const { root, caseFile } = draftFolder(casesFolder, id);
  try {
    const handle = await open(caseFile, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await syncFolder(root);
    await syncFolder(casesFolder);
    return success(undefined);
  } catch (error) {
    return { ok: false, problem: writeProblem(error, caseFile) };
  }
}

const maxFileBytes = 32 * 1024 * 1024;

async function copySample(sampleFolder: string, target: DraftFolder): Promise<Result<Case>> {
  const file = path.join(sampleFolder, 'case.json');
  const bytes = await readBounded(file, maxFileBytes);
  if (!bytes.ok) return failure('file-not-found', text('app.draft.sampleMissing', { path: file }), file);
  const parsed = parseCaseShape(bytes.value.toString('utf8'), 'case.json');
  if (!parsed.ok || parsed.value.page?.screenshots === undefined) return parsed;
  const screenshots: Attachment[] = [];
  for (const { file: name, note } of parsed.value.page.screenshots) {
    const picture = await readBounded(path.join(sampleFolder, name), maxFileBytes);
    if (!picture.ok) return picture;
    const added = await addScreenshot(target.attachments, name, picture.value);
    if (!added.ok) return added;
    screenshots.push({ ...added.value, ...(note === undefined ? {} : { note }) });
  }
  return success({ ...parsed.value, page: { ...parsed.value.page, screenshots } });
}

import { rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Case, emptyCase } from '#core/case/case-schema';
import { parseCaseShape } from '#core/case/parse-case';
import type { Clock } from '#core/model/clock';
import { type Problem, problem } from '#core/model/problem';
import { type Result, success } from '#core/model/result';
import { text } from '#core/texts/text';
import type { DraftFolder } from './draft-folder';
import { readBounded } from './read-bounded';

/** Far above the largest case the schema lets through. */
const maxCaseBytes = 16 * 1024 * 1024;

/** A case as it was saved, and when. */
export type SavedCase = { readonly caseFile: Case; readonly savedAt: string };

/** Reads the saved case as it is. Problems: file-not-found, file-unreadable, case-not-json, case-invalid. */
export async function readDraftCase(folder: DraftFolder): Promise<Result<SavedCase>> {
  const bytes = await readBounded(folder.caseFile, maxCaseBytes);
  if (!bytes.ok) return bytes;
  const parsed = parseCaseShape(bytes.value.toString('utf8'), 'case.json');
  if (!parsed.ok) return parsed;
  const { mtimeMs } = await stat(folder.caseFile);
  return success({ caseFile: parsed.value, savedAt: new Date(Math.round(mtimeMs)).toISOString() });
}

/**
 * Moves a saved case that cannot be understood out of the way, under a name of its own; it is never deleted or
 * overwritten. Gives an empty case to go on with, and the sentence that tells.
 */
export async function setBrokenCaseAside(
  folder: DraftFolder,
  reason: Problem,
  clock: Clock,
): Promise<{ readonly saved: SavedCase; readonly notice: Problem }> {
  const at = new Date(clock.nowMs()).toISOString();
  const aside = `case-unreadable-${at.replaceAll(/[:.]/g, '-')}.json`;
  await rename(folder.caseFile, path.join(folder.root, aside));
  const message = text('app.draft.movedAside', { reason: reason.message, file: aside, folder: folder.root });
  return {
    saved: { caseFile: emptyCase, savedAt: at },
    notice: problem(reason.code, message, path.join(folder.root, aside)),
  };
}

import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Case } from '#core/case/case-schema';
import { parseCaseShape } from '#core/case/parse-case';
import { type Result, success } from '#core/model/result';
import type { DraftFolder } from './draft-folder';
import { readBounded } from './read-bounded';

/** Far above the largest case the schema lets through. */
const maxCaseBytes = 16 * 1024 * 1024;

/** A case as it was saved, and when. */
export type SavedCase = { readonly caseFile: Case; readonly savedAt: string };

/** Reads the saved case as it is. Problems: file-not-found, file-unreadable, case-not-json, case-invalid. */
export function readDraftCase(folder: DraftFolder): Promise<Result<SavedCase>> {
  return readCaseFile(folder.caseFile);
}

/** The same for one version of a case. */
export async function readCaseFile(file: string): Promise<Result<SavedCase>> {
  const bytes = await readBounded(file, maxCaseBytes);
  if (!bytes.ok) return bytes;
  const parsed = parseCaseShape(bytes.value.toString('utf8'), path.basename(file));
  if (!parsed.ok) return parsed;
  const { mtimeMs } = await stat(file);
  return success({ caseFile: parsed.value, savedAt: new Date(Math.round(mtimeMs)).toISOString() });
}

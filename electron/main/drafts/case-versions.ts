import { copyFile, link, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { Case } from '#core/case/case-schema';
import { emptyCase } from '#core/case/empty-case';
import { type Clock, nowIso } from '#core/model/clock';
import { type Problem, problem } from '#core/model/problem';
import { type Result, success } from '#core/model/result';
import { text } from '#core/texts/text';
import type { DraftFolder } from './draft-folder';
import { readCaseFile, type SavedCase } from './read-draft-case';
import { errorCode, writeAtomically, writeProblem } from './write-atomically';

/**
 * Saves a case and keeps the one that it takes the place of, for a disk that loses the last one. Problems: disk-full,
 * write-failed.
 */
export async function saveCase(folder: DraftFolder, caseFile: Case, atMs: number): Promise<Result<void>> {
  await keepBefore(folder);
  return writeAtomically(folder.caseFile, caseJson(caseFile), atMs);
}

/** A case as it is written to disk. */
export function caseJson(caseFile: Case): string {
  return `${JSON.stringify(caseFile, undefined, 2)}\n`;
}

/** A second name costs nothing, since no version is ever written into; a disk without such names gets a copy. */
async function keepBefore({ caseFile, caseBefore }: DraftFolder): Promise<void> {
  const fresh = `${caseBefore}.new`;
  try {
    await rm(fresh, { force: true });
    await link(caseFile, fresh).catch(async (error: unknown) => {
      if (errorCode(error) === 'ENOENT') throw error;
      await copyFile(caseFile, fresh);
      const { atime, mtime } = await stat(caseFile);
      await utimes(fresh, atime, mtime);
    });
    await rename(fresh, caseBefore);
  } catch {
    // There is no case yet, or no room for a copy: saving what was typed comes first.
    await rm(fresh, { force: true }).catch(() => undefined);
  }
}

export type RecoveredCase = { readonly saved: SavedCase; readonly notice: Problem };

/**
 * Takes the version before in place of a case that is damaged or missing, or an empty one where there is none. The damaged file
 * gets a name of its own and is never deleted or overwritten. A case that only cannot be read now is left alone, and
 * `reason` comes back.
 */
export async function recoverCase(
  folder: DraftFolder,
  reason: Problem,
  clock: Clock,
): Promise<Result<RecoveredCase>> {
  const isDamaged = reason.code === 'case-not-json' || reason.code === 'case-invalid';
  const before = await readCaseFile(folder.caseBefore);
  if (!isDamaged && !(reason.code === 'file-not-found' && before.ok)) return { ok: false, problem: reason };
  try {
    const aside = isDamaged ? await setAside(folder, clock) : undefined;
    const saved = before.ok ? before.value : { caseFile: emptyCase, savedAt: nowIso(clock) };
    const written = await writeAtomically(
      folder.caseFile,
      caseJson(saved.caseFile),
      Date.parse(saved.savedAt),
    );
    if (!written.ok) return written;
    const at = minuteOf(saved.savedAt);
    const values = { reason: reason.message, at, file: aside ?? '', folder: folder.root };
    const key = !before.ok
      ? 'app.draft.movedAside'
      : isDamaged
        ? 'app.draft.tookBefore'
        : 'app.draft.tookBeforeMissing';
    const subject = aside === undefined ? folder.root : path.join(folder.root, aside);
    return success({ saved, notice: problem(reason.code, text(key, values), subject) });
  } catch (error) {
    return { ok: false, problem: writeProblem(error, folder.caseFile) };
  }
}

/** An instant for a sentence: `2026-11-18 08:14 UTC`. */
export function minuteOf(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}

async function setAside(folder: DraftFolder, clock: Clock): Promise<string> {
  const name = `case-unreadable-${nowIso(clock).replaceAll(/[:.]/g, '-')}.json`;
  await rename(folder.caseFile, path.join(folder.root, name));
  return name;
}

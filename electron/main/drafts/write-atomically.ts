import { open, rename, rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import { type Problem, problem } from '#core/model/problem';
import { type Result, success } from '#core/model/result';
import { text } from '#core/texts/text';

/**
 * Puts `content` in place of `file` as a whole or not at all: a neighbour is written, flushed to the disk and renamed
 * over it, so that a kill at any moment leaves the old file or the new one. Calls for one file must not overlap.
 * `atMs` becomes the file's time. Problems: disk-full, write-failed.
 */
export async function writeAtomically(
  file: string,
  content: string | Uint8Array,
  atMs?: number,
): Promise<Result<void>> {
  const fresh = `${file}.new`;
  try {
    const handle = await open(fresh, 'w');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (atMs !== undefined) await utimes(fresh, atMs / 1000, atMs / 1000);
    await renameOver(fresh, file);
    await syncFolder(path.dirname(file));
    return success(undefined);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    return { ok: false, problem: writeProblem(error, file) };
  }
}

/** What a failed write means for a person. */
export function writeProblem(error: unknown, file: string): Problem {
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return problem('disk-full', text('app.write.diskFull', { path: file }), file);
  }
  const reason = code ?? (error instanceof Error ? error.message : String(error));
  return problem('write-failed', text('app.write.failed', { path: file, reason }), file);
}

/** The system's own name for what went wrong, such as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

const retryDelaysMs = [20, 60, 180, 500];

/** On Windows a virus scanner that looks at the file refuses the rename for a moment. */
async function renameOver(from: string, to: string): Promise<void> {
  for (const delayMs of retryDelaysMs) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error) ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, delayMs));
    }
  }
  await rename(from, to);
}

/** Makes what was renamed into a folder last; Windows opens no folders, and needs none of this. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

import { link, lstat, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import { systemErrorCode, writeProblem } from './file-problem';

/** Whether anything lies at `path`, a dangling link included. */
export async function exists(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}

export function packageExists(path: string): Result<never> {
  return failure('package-exists', text('package.exists', { path }), path);
}

/**
 * Gives a finished and checked package its final name, never over an existing file, with `<name>.sha256` beside
 * it; the temporary file stays the caller's to remove. On a failure neither name is left. Problems: package-exists and those of {@link writeProblem}.
 */
export async function placePackage(
  temporaryPath: string,
  finalPath: string,
  fileName: string,
  sha256: string,
): Promise<Result<void>> {
  const sumPath = `${finalPath}.sha256`;
  const temporarySum = `${temporaryPath}.sha256`;
  if (await exists(finalPath)) return packageExists(finalPath);
  try {
    await rm(temporarySum, { force: true });
    await writeFlushed(temporarySum, `${sha256}  ${fileName}\n`);
    if (!(await moveWithoutOverwriting(temporaryPath, finalPath))) {
      await rm(temporarySum, { force: true });
      return packageExists(finalPath);
    }
  } catch (error) {
    await rm(temporarySum, { force: true }).catch(() => undefined);
    return { ok: false, problem: writeProblem(error, finalPath) };
  }
  try {
    await rename(temporarySum, sumPath);
  } catch (error) {
    await rm(finalPath, { force: true }).catch(() => undefined);
    await rm(temporarySum, { force: true }).catch(() => undefined);
    return { ok: false, problem: writeProblem(error, sumPath) };
  }
  await flushDirectory(dirname(finalPath));
  return success(undefined);
}

/**
 * False when the name is taken. A hard link fails then, which a rename does not; the temporary name is removed by
 * the caller. File systems without hard links (FAT on a stick) get the rename after one more look.
 */
async function moveWithoutOverwriting(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST' || (await exists(to))) return false;
    await rename(from, to);
    return true;
  }
}

async function writeFlushed(path: string, content: string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the new name itself durable where the system can (not on Windows). */
async function flushDirectory(directory: string): Promise<void> {
  try {
    const handle = await open(directory, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // The content is flushed already; only the name could be lost with the power.
  }
}

import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import { reasonOf, systemErrorCode, writeProblem } from './file-problem';

/**
 * Whether a package can be written into `path`: it is a folder, and a file can be made in it (which is tried,
 * since modes and access lists do not tell). Ask before gathering, so that nobody waits in vain.
 * Problems: output-folder-missing, output-folder-not-writable, disk-full.
 */
export async function checkOutputDirectory(path: string): Promise<Result<void>> {
  try {
    if (!(await stat(path)).isDirectory()) {
      return failure('output-folder-missing', text('package.outputIsFile', { path }), path);
    }
  } catch (error) {
    const code = systemErrorCode(error);
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? failure('output-folder-missing', text('package.outputMissing', { path }), path)
      : failure(
          'output-folder-not-writable',
          text('package.outputNotWritable', { path, reason: reasonOf(error) }),
          path,
        );
  }
  return await tryToWrite(path);
}

async function tryToWrite(directory: string): Promise<Result<void>> {
  let probe: string | undefined;
  try {
    probe = await mkdtemp(join(directory, '.casebundle-'));
    await writeFile(join(probe, 'probe'), 'x');
    return success(undefined);
  } catch (error) {
    const full = writeProblem(error, directory).code === 'disk-full';
    const values = { path: directory, reason: reasonOf(error) };
    return full
      ? failure('disk-full', text('package.diskFull', values), directory)
      : failure('output-folder-not-writable', text('package.outputNotWritable', values), directory);
  } finally {
    if (probe !== undefined) await rm(probe, { recursive: true, force: true }).catch(() => undefined);
  }
}

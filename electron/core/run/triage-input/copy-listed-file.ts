import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Result, success } from '../../model/result';
import { writeStagedFile } from '../staged-files';
import { fileChanged, type ListedFile } from './stored-files';
import type { TriageInputOptions } from './triage-input';

type CopyOptions = Pick<TriageInputOptions, 'signal'> & {
  readonly onProgress: TriageInputOptions['onProgress'] | undefined;
  /** What is being done with the file, for people. */
  readonly message: string;
  /** Where it goes below the folder; its own path unless told. */
  readonly target?: string;
};

/**
 * Writes content below a folder and compares it with what the list says of the file; gives the path of the copy. A content
 * that differs is removed again. Problems: evidence-changed, file-unreadable, cancelled, disk-full, write-failed.
 */
export async function copyListedFile(
  file: ListedFile,
  content: AsyncIterable<Uint8Array>,
  directory: string,
  { signal, onProgress, message, target = file.path }: CopyOptions,
): Promise<Result<string>> {
  async function* told() {
    let doneBytes = 0;
    for await (const piece of content) {
      doneBytes += piece.length;
      onProgress?.({ message, doneBytes, totalBytes: file.sizeBytes });
      yield piece;
    }
  }
  const written = await writeStagedFile(directory, target, told(), () => signal.aborted);
  if (!written.ok) return written;
  const path = join(directory, ...target.split('/'));
  if (written.value.sha256 === file.sha256) return success(path);
  await rm(path, { force: true });
  return fileChanged(file);
}

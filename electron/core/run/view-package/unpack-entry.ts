import { mkdir } from 'node:fs/promises';
import type { Result } from '../../model/result';
import { packageFiles } from '../triage-input/package-files';
import type { ListedFile } from '../triage-input/stored-files';

/**
 * Unpacks one entry of a package into the scratch folder, under its own path, and compares it once more with its SHA-256: the
 * zip may have changed since it was verified. Problems: evidence-changed, file-not-found, file-unreadable, cancelled, and those of writing.
 */
export async function unpackEntry(
  path: string,
  file: ListedFile,
  { scratchDirectory, signal }: { readonly scratchDirectory: string; readonly signal: AbortSignal },
): Promise<Result<void>> {
  await mkdir(scratchDirectory, { recursive: true });
  const files = packageFiles(path, new Set(), { scratchDirectory, signal });
  return files.copyTo(file, scratchDirectory).finally(files.close);
}

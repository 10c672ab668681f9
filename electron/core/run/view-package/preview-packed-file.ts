import type { EntryPreview } from '../../model/entry-preview';
import { failure, type Result } from '../../model/result';
import { previewEntry } from '../../package/preview/preview-entry';
import { text } from '../../texts/text';
import { openPackageZip, unpackedEntry } from '../triage-input/package-zip';

/**
 * A view of one file of a package, read out of the zip as far as it is shown. Problems: file-not-found, file-unreadable,
 * cancelled. Rejects with the system's error when the zip cannot be opened.
 */
export async function previewPackedFile(
  zipPath: string,
  path: string,
  signal: AbortSignal,
): Promise<Result<EntryPreview>> {
  const opened = await openPackageZip(zipPath, signal);
  try {
    const entry = opened?.entries.find(({ name }) => name === path);
    if (opened === undefined || entry === undefined) {
      return failure('file-not-found', text('triageInput.fileMissing', { path }), path);
    }
    const source = {
      path,
      sizeBytes: entry.declaredBytes,
      open: () => unpackedEntry(opened.zip, entry),
    };
    return await previewEntry(source, signal);
  } finally {
    await opened?.close();
  }
}

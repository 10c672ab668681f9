import path from 'node:path';
import type { AttachmentInput, Case } from '#core';

/** The pictures of a case, which lie in one folder under their names. */
export function attachmentsOfCase({ page }: Case, folder: string): readonly AttachmentInput[] {
  return (page?.screenshots ?? []).map(({ file, note }) => ({
    sourcePath: path.join(folder, path.basename(file)),
    file,
    ...(note === undefined ? {} : { note }),
  }));
}

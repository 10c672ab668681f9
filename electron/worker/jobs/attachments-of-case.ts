import path from 'node:path';
import { type AttachmentInput, type Case, givenFiles } from '#core';

/** The files given with a case, which lie in one folder: pictures under their names, all others in `files` below it. */
export function attachmentsOfCase(caseFile: Case, folder: string): readonly AttachmentInput[] {
  return givenFiles(caseFile).map((given) => ({
    ...given,
    sourcePath: path.join(folder, given.kind === 'picture' ? '' : 'files', path.basename(given.file)),
  }));
}

import type { Attachment, Case } from './case-schema';
import { safeFileName } from './safe-file-name';

/** A file that a person gave with the case, and where the package has it. */
export type GivenFile = Attachment & {
  /** A screenshot of the page, which must be a picture, or any other file. */
  readonly kind: 'picture' | 'file';
  /** Path in the package; that of a picture without its ending, which follows its content. */
  readonly place: string;
};

/** All files given with a case in the order of the package: screenshots, then attachments. The same case gives the same places. */
export function givenFiles(caseFile: Case): readonly GivenFile[] {
  const taken = new Set<string>();
  return [
    ...(caseFile.page?.screenshots ?? []).map(
      (given, index): GivenFile => ({ ...given, kind: 'picture', place: pictureStem(index) }),
    ),
    ...(caseFile.attachments ?? []).map((given): GivenFile => {
      const name = given.file.split(/[\\/]/).at(-1) ?? given.file;
      return { ...given, kind: 'file', place: `attachments/files/${safeFileName(name, taken)}` };
    }),
  ];
}

/** Name of a picture in the package without its ending: pictures are numbered in the order of the case. */
function pictureStem(index: number): string {
  return `attachments/screenshot-${String(index + 1).padStart(2, '0')}`;
}

import type { Readable } from 'node:stream';
import type { Artifact } from '../../model/outcome';
import { failure, type Result } from '../../model/result';
import { text } from '../../texts/text';

/** A file as its list names it. */
export type ListedFile = Pick<Artifact, 'path' | 'sizeBytes' | 'sha256'>;

/**
 * Files that an earlier collection left, in a folder or in a package. Only those are given that are what their list says.
 * Problems: evidence-changed, file-not-found, file-unreadable, cancelled, and those of writing.
 */
export type StoredFiles = {
  readonly open: (file: ListedFile) => Promise<Result<Readable>>;
  /** Where the file lies on the disk; it is unpacked first where it has to be. */
  readonly onDisk: (file: ListedFile) => Promise<Result<string>>;
  /** Copies the file below a folder, under its own path; what is not as it was listed is not left there. */
  readonly copyTo: (file: ListedFile, directory: string) => Promise<Result<void>>;
  /** Nothing is given after that. */
  readonly close: () => Promise<void>;
};

/** A file that is not there any more, or is no longer inside its folder. */
export function fileMissing({ path }: ListedFile): Result<never> {
  return failure('file-not-found', text('triageInput.fileMissing', { path }), path);
}

/** A file that is not what its list says. */
export function fileChanged({ path }: ListedFile): Result<never> {
  return failure('evidence-changed', text('triageInput.fileChanged', { path }), path);
}

import type { Readable } from 'node:stream';
import type { Artifact } from '../../model/outcome';
import type { Result } from '../../model/result';

/**
 * Files that an earlier collection left, in a folder or in a package. Only those are given that are what their list says.
 * Problems: evidence-changed, file-not-found, file-unreadable, cancelled, and those of unpacking.
 */
export type StoredFiles = {
  readonly open: (artifact: Artifact) => Promise<Result<Readable>>;
  /** Where the file lies on the disk; it is unpacked first where it has to be. */
  readonly onDisk: (artifact: Artifact) => Promise<Result<string>>;
};

import { type Problem, problem } from '../model/problem';
import { text } from '../texts/text';

/** The code of a system error, such as ENOENT; undefined for anything else. */
export function systemErrorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What went wrong while reading `path`: file-not-found or file-unreadable. */
export function readProblem(error: unknown, path: string): Problem {
  return systemErrorCode(error) === 'ENOENT' || systemErrorCode(error) === 'ENOTDIR'
    ? problem('file-not-found', text('package.fileNotFound', { path }), path)
    : problem('file-unreadable', text('package.fileUnreadable', { path, reason: reasonOf(error) }), path);
}

/** What went wrong while writing `path`: disk-full, output-folder-missing, output-folder-not-writable or write-failed. */
export function writeProblem(error: unknown, path: string): Problem {
  const reason = reasonOf(error);
  switch (systemErrorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return problem('disk-full', text('package.diskFull', { path, reason }), path);
    case 'ENOENT':
    case 'ENOTDIR':
      return problem('output-folder-missing', text('package.outputGone', { path, reason }), path);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return problem('output-folder-not-writable', text('package.outputNotWritable', { path, reason }), path);
    default:
      return problem('write-failed', text('package.writeFailed', { path, reason }), path);
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

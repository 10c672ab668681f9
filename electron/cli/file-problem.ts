import { text } from '#core';

/** A sentence about a file that could not be read: which, why, what to do. */
export function fileProblem(name: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return text('cli.fileNotFound', { name });
    case 'EACCES':
    case 'EPERM':
      return text('cli.fileDenied', { name });
    case 'EISDIR':
      return text('cli.fileIsFolder', { name });
    default:
      return text('cli.fileUnreadable', {
        name,
        reason: error instanceof Error ? error.message : String(error),
      });
  }
}

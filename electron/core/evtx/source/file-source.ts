import { open, stat } from 'node:fs/promises';
import { failure, type Result, success } from '../../model/result';
import { text } from '../../texts/text';
import type { ByteSource } from './byte-source';

/**
 * Opens a file for reading at any offset; its name is the path as given. Problems: `file-not-found`,
 * `access-denied`, `file-unreadable` (also for a folder or a device). The size is that of the moment of opening: what
 * a running server adds later is not read.
 */
export async function openFileSource(path: string): Promise<Result<ByteSource>> {
  try {
    const found = await stat(path);
    if (found.isDirectory())
      return failure('file-unreadable', text('eventLog.isFolder', { file: path }), path);
    if (!found.isFile()) return failure('file-unreadable', text('eventLog.isNoFile', { file: path }), path);
    const file = await open(path, 'r');
    const { size: sizeBytes } = await file.stat();
    const read: ByteSource['read'] = async (offset, into) =>
      (await file.read(into, 0, into.length, offset)).bytesRead;
    return success({ name: path, sizeBytes, read, close: () => file.close() });
  } catch (error) {
    return notOpened(path, error);
  }
}

function notOpened(path: string, error: unknown): Result<never> {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return failure('file-not-found', text('eventLog.notFound', { file: path }), path);
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return failure('access-denied', text('eventLog.accessDenied', { file: path }), path);
  }
  const reason = error instanceof Error ? error.message : String(error);
  return failure('file-unreadable', text('eventLog.unreadable', { file: path, reason }), path);
}

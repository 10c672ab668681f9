import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { readAheadBytes } from '../../model/read-ahead';
import { failure, type Result, success } from '../../model/result';
import { unsafePathReason } from '../../package/entry-path';
import { text } from '../../texts/text';
import { copyListedFile } from './copy-listed-file';
import { fileChanged, fileMissing, type ListedFile, type StoredFiles } from './stored-files';
import type { TriageInputOptions } from './triage-input';

/** The files of an unfinished run or of an unpacked package, read where they lie; nothing outside `root` is read. */
export function folderFiles(
  root: string,
  { signal, onProgress }: Pick<TriageInputOptions, 'signal' | 'onProgress'>,
): StoredFiles {
  const content = (path: string, { sizeBytes }: ListedFile) =>
    createReadStream(path, { highWaterMark: readAheadBytes(sizeBytes), signal }) as AsyncIterable<Buffer>;
  const onDisk = async (file: ListedFile): Promise<Result<string>> => {
    const path = await pathInside(root, file.path);
    if (path === undefined) return fileMissing(file);
    const hash = createHash('sha256');
    let doneBytes = 0;
    try {
      const message = text('triageInput.checking', { path: file.path });
      for await (const piece of content(path, file)) {
        hash.update(piece);
        doneBytes += piece.length;
        onProgress?.({ message, doneBytes, totalBytes: file.sizeBytes });
      }
    } catch (error) {
      signal.throwIfAborted();
      const reason = error instanceof Error ? error.message : String(error);
      const message = text('triageInput.fileUnreadable', { path: file.path, reason });
      return failure('file-unreadable', message, file.path);
    }
    return hash.digest('hex') === file.sha256 ? success(path) : fileChanged(file);
  };
  return {
    onDisk,
    open: async (file) => {
      const path = await onDisk(file);
      return path.ok ? success(createReadStream(path.value)) : path;
    },
    copyTo: async (file, directory) => {
      const path = await pathInside(root, file.path);
      if (path === undefined) return fileMissing(file);
      const message = text('triageInput.checking', { path: file.path });
      const copied = await copyListedFile(file, content(path, file), directory, {
        signal,
        onProgress,
        message,
      });
      signal.throwIfAborted();
      return copied.ok ? success(undefined) : copied;
    },
    close: async () => undefined,
  };
}

async function pathInside(root: string, path: string): Promise<string | undefined> {
  if (unsafePathReason(path) !== undefined) return undefined;
  try {
    const [folder, target] = await Promise.all([realpath(root), realpath(join(root, ...path.split('/')))]);
    return target.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`) ? target : undefined;
  } catch {
    return undefined;
  }
}

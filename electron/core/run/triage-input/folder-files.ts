import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Artifact } from '../../model/outcome';
import { failure, type Result, success } from '../../model/result';
import { unsafePathReason } from '../../package/entry-path';
import { text } from '../../texts/text';
import type { StoredFiles } from './stored-files';
import type { TriageInputOptions } from './triage-input';

const readAheadBytes = 1024 * 1024;

/** The files of an unfinished run or of an unpacked package, read where they lie; nothing outside `root` is read. */
export function folderFiles(
  root: string,
  { signal, onProgress }: Pick<TriageInputOptions, 'signal' | 'onProgress'>,
): StoredFiles {
  const onDisk = async (artifact: Artifact): Promise<Result<string>> => {
    const path = await pathInside(root, artifact.path);
    if (path === undefined) {
      return failure(
        'file-not-found',
        text('triageInput.fileMissing', { path: artifact.path }),
        artifact.path,
      );
    }
    const hash = createHash('sha256');
    let doneBytes = 0;
    try {
      const message = text('triageInput.checking', { path: artifact.path });
      for await (const piece of createReadStream(path, {
        highWaterMark: readAheadBytes,
        signal,
      }) as AsyncIterable<Buffer>) {
        hash.update(piece);
        doneBytes += piece.length;
        onProgress?.({ message, doneBytes, totalBytes: artifact.sizeBytes });
      }
    } catch (error) {
      signal.throwIfAborted();
      const reason = error instanceof Error ? error.message : String(error);
      const message = text('triageInput.fileUnreadable', { path: artifact.path, reason });
      return failure('file-unreadable', message, artifact.path);
    }
    return hash.digest('hex') === artifact.sha256
      ? success(path)
      : failure('evidence-changed', text('triageInput.fileChanged', { path: artifact.path }), artifact.path);
  };
  return {
    onDisk,
    open: async (artifact) => {
      const path = await onDisk(artifact);
      return path.ok ? success(createReadStream(path.value)) : path;
    },
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

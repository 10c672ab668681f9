import { open } from 'node:fs/promises';
import { failure, type Result, success } from '#core/model/result';
import { text } from '#core/texts/text';
import { errorCode } from './write-atomically';

/**
 * The bytes of a file that is small, or a problem when it turns out not to be: file-not-found, file-unreadable.
 * At most `maxBytes` and one more are read, whatever the file's size claims.
 */
export async function readBounded(file: string, maxBytes: number): Promise<Result<Buffer>> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      const buffer = Buffer.alloc(Math.min(size, maxBytes) + 1);
      let length = 0;
      for (;;) {
        const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
        length += bytesRead;
        if (bytesRead === 0 || length === buffer.length) break;
      }
      if (length > maxBytes) {
        const limit = `${Math.round(maxBytes / 1024 / 1024)} MB`;
        return failure('file-unreadable', text('app.read.tooLarge', { path: file, limit }), file);
      }
      return success(buffer.subarray(0, length));
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = errorCode(error);
    const reason = code ?? (error instanceof Error ? error.message : String(error));
    if (code === 'ENOENT') return failure('file-not-found', text('app.place.gone', { path: file }), file);
    const isDenied = code === 'EACCES' || code === 'EPERM';
    const message = isDenied
      ? text('app.read.denied', { path: file })
      : text('app.read.failed', { path: file, reason });
    return failure('file-unreadable', message, file);
  }
}

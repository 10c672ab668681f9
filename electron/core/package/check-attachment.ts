import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { readLongPasted } from '../case/read-long-pasted';
import { decodeText } from '../host/decode-text';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import { reasonOf } from './file-problem';

/** Largest file that is taken as an attachment: 512 MiB. */
export const maxAttachedBytes = 512 * 1024 * 1024;
/** How much of a text is searched for secrets. */
const searchedBytes = 8 * 1024 * 1024;

/** A file that can go into a package as it is. */
export type CheckedAttachment = { readonly sizeBytes: number; readonly sha256: string };

/**
 * Looks at a file that is to be attached, and hashes it as a stream. Refuses one that is empty or larger than 512 MiB, and a text (HAR, mail,
 * log) that holds a password or token in its first 8 MiB. `file` is its name for the sentences. Problems: attachment-unreadable, cancelled.
 */
export async function checkAttachment(
  sourcePath: string,
  file: string,
  signal: AbortSignal,
): Promise<Result<CheckedAttachment>> {
  const refuse = (message: string) => failure('attachment-unreadable', message, file);
  try {
    const info = await stat(sourcePath);
    // Opening a pipe would wait for its writer.
    if (!info.isFile()) return refuse(text('package.attachmentNoFile', { file }));
    if (info.size === 0) return refuse(text('package.attachmentEmpty', { file }));
    if (info.size > maxAttachedBytes)
      return refuse(text('package.attachedTooLarge', { file, sizeBytes: info.size }));
    const secret = await firstSecret(sourcePath, signal);
    if (secret !== undefined) {
      const what = text(`paste.secret.${secret.kind}`);
      return refuse(text('package.attachmentSecret', { file, what, line: secret.line }));
    }
    const hash = createHash('sha256');
    let sizeBytes = 0;
    for await (const chunk of createReadStream(sourcePath, { signal })) {
      hash.update(chunk);
      sizeBytes += chunk.length;
    }
    return success({ sizeBytes, sha256: hash.digest('hex') });
  } catch (error) {
    if (signal.aborted) return failure('cancelled', text('package.cancelled'));
    return refuse(text('package.attachmentUnreadable', { file, reason: reasonOf(error) }));
  }
}

async function firstSecret(sourcePath: string, signal: AbortSignal) {
  const words = await textOf(sourcePath);
  if (words === undefined) return undefined;
  const read = await readLongPasted(
    words,
    () => nextTurn(),
    () => !signal.aborted,
  );
  const [secret] = read?.secrets ?? [];
  if (secret === undefined) return undefined;
  return { kind: secret.kind, line: words.slice(0, secret.at).split('\n').length };
}

/** The beginning of a file that is a text; undefined for any other: those have zero bytes where no UTF-16 text would. */
async function textOf(sourcePath: string): Promise<string | undefined> {
  const handle = await open(sourcePath, 'r');
  try {
    const { size } = await handle.stat();
    const length = Math.min(size, searchedBytes);
    // Node 18 reads nothing where no length is named.
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    const words = decodeText(buffer.subarray(0, bytesRead));
    return words.slice(0, 4_096).includes('\0') ? undefined : words;
  } finally {
    await handle.close();
  }
}

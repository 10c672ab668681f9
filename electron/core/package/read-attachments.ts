import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import type { GivenFile } from '../case/given-files';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import { checkAttachment } from './check-attachment';
import { reasonOf } from './file-problem';
import { imageHeaderBytes, imageKind } from './image-kind';

/** A file given with the case. */
export type AttachmentInput = GivenFile & {
  /** Where it lies now. */
  readonly sourcePath: string;
};

/** A given file as the package holds it. */
export type PackedAttachment = {
  readonly sourcePath: string;
  readonly givenName: string;
  readonly kind: GivenFile['kind'];
  /** `attachments/screenshot-01.png`, whose ending follows the content and not the given name, or `attachments/files/<name>`. */
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly note: string | undefined;
};

/** Largest picture a package takes. */
export const maxAttachmentBytes = 25 * 1024 * 1024;

/**
 * Looks at every given file and hashes it. A screenshot must be a picture (PNG, JPEG, GIF, WebP or BMP, by its content) of at most 25 MiB; for
 * all others see {@link checkAttachment}. Problems: attachment-unreadable, which names the file; cancelled.
 */
export async function readAttachments(
  attachments: readonly AttachmentInput[],
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<Result<readonly PackedAttachment[]>> {
  const packed: PackedAttachment[] = [];
  for (const { sourcePath, file, kind, place, note } of attachments) {
    if (signal.aborted) return failure('cancelled', text('package.cancelled'));
    const content =
      kind === 'picture'
        ? await readImage({ file, sourcePath })
        : await checkAttachment(sourcePath, file, signal);
    if (!content.ok) return content;
    const { sizeBytes, sha256 } = content.value;
    onBytes(sizeBytes);
    const path = 'kind' in content.value ? `${place}.${content.value.kind}` : place;
    packed.push({ sourcePath, givenName: file, kind, path, sizeBytes, sha256, note });
  }
  return success(packed);
}

async function readImage({ file, sourcePath }: Pick<AttachmentInput, 'file' | 'sourcePath'>): Promise<
  Result<{
    readonly kind: string;
    readonly sizeBytes: number;
    readonly sha256: string;
  }>
> {
  const refuse = (message: string) => failure('attachment-unreadable', message, file);
  try {
    // Opening a pipe would wait for its writer.
    if (!(await stat(sourcePath)).isFile()) return refuse(text('package.attachmentNoFile', { file }));
    const handle = await open(sourcePath, 'r');
    try {
      const info = await handle.stat();
      if (info.size > maxAttachmentBytes) {
        return refuse(text('package.attachmentTooLarge', { file, sizeBytes: info.size }));
      }
      const content = await handle.readFile();
      const kind = imageKind(content.subarray(0, imageHeaderBytes));
      if (kind === undefined) return refuse(text('package.attachmentNoImage', { file }));
      const sha256 = createHash('sha256').update(content).digest('hex');
      return success({ kind, sizeBytes: content.length, sha256 });
    } finally {
      await handle.close();
    }
  } catch (error) {
    return refuse(text('package.attachmentUnreadable', { file, reason: reasonOf(error) }));
  }
}

import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { pictureStem } from '../case/left-out';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import { reasonOf } from './file-problem';
import { imageHeaderBytes, imageKind } from './image-kind';

/** A picture given with the case. */
export type AttachmentInput = {
  /** Where it lies now. */
  readonly sourcePath: string;
  /** How the case names it (`page.screenshots[].file`). */
  readonly file: string;
  readonly note?: string | undefined;
};

/** A picture as the package holds it. */
export type PackedAttachment = {
  readonly sourcePath: string;
  readonly givenName: string;
  /** `attachments/screenshot-01.png`; the ending follows the content, not the given name. */
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly note: string | undefined;
};

/** Largest picture a package takes. */
export const maxAttachmentBytes = 25 * 1024 * 1024;

/**
 * Looks at every attachment: that it can be read, is at most 25 MiB, and is a picture (PNG, JPEG, GIF, WebP or
 * BMP, by its content), and hashes it. Problems: attachment-unreadable, which names the file; cancelled.
 */
export async function readAttachments(
  attachments: readonly AttachmentInput[],
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<Result<readonly PackedAttachment[]>> {
  const packed: PackedAttachment[] = [];
  for (const [index, attachment] of attachments.entries()) {
    if (signal.aborted) return failure('cancelled', text('package.cancelled'));
    const content = await readImage(attachment);
    if (!content.ok) return content;
    onBytes(content.value.sizeBytes);
    const { kind, sizeBytes, sha256 } = content.value;
    packed.push({
      sourcePath: attachment.sourcePath,
      givenName: attachment.file,
      path: `${pictureStem(index)}.${kind}`,
      sizeBytes,
      sha256,
      note: attachment.note,
    });
  }
  return success(packed);
}

async function readImage({ file, sourcePath }: AttachmentInput): Promise<
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

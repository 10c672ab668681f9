import { createReadStream, createWriteStream } from 'node:fs';
import { appendFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { safeFileName } from '#core/case/safe-file-name';
import { failure, type Result, success } from '#core/model/result';
import { checkAttachment, maxAttachedBytes } from '#core/package/check-attachment';
import { text } from '#core/texts/text';
import { writeProblem } from './write-atomically';

/** An attached file as the draft holds it: `files/portal.har`. */
export type AttachedFile = { readonly file: string; readonly sizeBytes: number };

/** Begins the name of a file that is being copied; no attachment's name begins so. */
const partMark = '.part-';

/** Where attachments that are no screenshots lie below a draft's folder for attachments. */
export function attachedFolder(attachments: string): string {
  return path.join(attachments, 'files');
}

/**
 * Copies the file at `source` into the folder as a stream, under a safe name that is free there, when it can be attached. Problems: those of
 * `checkAttachment`, disk-full, write-failed.
 */
export async function copyAttachment(
  folder: string,
  source: string,
  part: string,
  signal: AbortSignal,
): Promise<Result<AttachedFile>> {
  const name = path.basename(source);
  const unreadable = await tooLargeOrNoFile(source, name);
  if (unreadable !== undefined) return unreadable;
  const partFile = path.join(folder, `${partMark}${part}`);
  try {
    await mkdir(folder, { recursive: true });
    await pipeline(createReadStream(source), createWriteStream(partFile), { signal });
  } catch (error) {
    await rm(partFile, { force: true });
    return { ok: false, problem: writeProblem(error, folder) };
  }
  return finishAttachment(folder, name, part, signal);
}

/** Adds a piece to a file that the window hands over piece by piece. Problems: attachment-unreadable, disk-full, write-failed. */
export async function appendAttachment(
  folder: string,
  name: string,
  part: string,
  bytes: Uint8Array,
): Promise<Result<void>> {
  const partFile = path.join(folder, `${partMark}${part}`);
  try {
    await mkdir(folder, { recursive: true });
    await appendFile(partFile, bytes);
    const { size } = await stat(partFile);
    if (size <= maxAttachedBytes) return success(undefined);
    await rm(partFile, { force: true });
    return tooLarge(name, size);
  } catch (error) {
    await rm(partFile, { force: true });
    return { ok: false, problem: writeProblem(error, folder) };
  }
}

/** Looks at a file that is copied whole, and gives it its name, or removes it. */
export async function finishAttachment(
  folder: string,
  name: string,
  part: string,
  signal: AbortSignal,
): Promise<Result<AttachedFile>> {
  const partFile = path.join(folder, `${partMark}${part}`);
  const checked = await checkAttachment(partFile, name, signal);
  if (!checked.ok) {
    await rm(partFile, { force: true });
    return checked;
  }
  try {
    const taken = new Set((await readdir(folder)).map((file) => file.normalize('NFC').toLowerCase()));
    const file = safeFileName(name, taken);
    await rename(partFile, path.join(folder, file));
    return success({ file: `files/${file}`, sizeBytes: checked.value.sizeBytes });
  } catch (error) {
    await rm(partFile, { force: true });
    return { ok: false, problem: writeProblem(error, folder) };
  }
}

/** The attached files with their sizes; those of a removed attachment are among them, so that its removal can be undone. */
export async function listAttachments(folder: string): Promise<readonly AttachedFile[]> {
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(
    names
      .filter((name) => !name.startsWith(partMark))
      .map(async (name) => {
        const found = await stat(path.join(folder, name)).catch(() => undefined);
        return found?.isFile() === true ? { file: `files/${name}`, sizeBytes: found.size } : undefined;
      }),
  );
  return files.filter((file) => file !== undefined);
}

async function tooLargeOrNoFile(source: string, file: string): Promise<Result<never> | undefined> {
  const found = await stat(source).catch(() => undefined);
  if (found === undefined || !found.isFile()) {
    return failure('attachment-unreadable', text('package.attachmentNoFile', { file }), file);
  }
  return found.size > maxAttachedBytes ? tooLarge(file, found.size) : undefined;
}

function tooLarge(file: string, sizeBytes: number): Result<never> {
  return failure('attachment-unreadable', text('package.attachedTooLarge', { file, sizeBytes }), file);
}

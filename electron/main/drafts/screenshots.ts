import { mkdir, open, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { maxScreenshotBytes } from '#contract/limits';
import type { Attachment } from '#core/case/case-schema';
import { failure, type Result, success } from '#core/model/result';
import { type ImageKind, imageKind, imageMediaType } from '#core/package/image-kind';
import { text } from '#core/texts/text';
import { readBounded } from './read-bounded';
import { errorCode, writeProblem } from './write-atomically';

const namePattern = /^screenshot-(\d{2,})\.[a-z]+$/;
/** The two headers that the smallest BMP begins with: BITMAPFILEHEADER and BITMAPCOREHEADER. */
const smallestBmpBytes = 14 + 12;

/**
 * Copies a picture into `folder` under the next free name, `screenshot-01.png`. `name` is the name it came with, for
 * the sentences only. Problems: attachment-unreadable (too large, empty, no picture), disk-full, write-failed.
 * Calls for one folder must not overlap.
 */
export async function addScreenshot(
  folder: string,
  name: string,
  bytes: Uint8Array,
): Promise<Result<Attachment>> {
  if (bytes.byteLength > maxScreenshotBytes) return refused('app.picture.tooLarge', name);
  if (bytes.byteLength === 0) return refused('app.picture.empty', name);
  const kind = pictureKind(bytes);
  if (kind === undefined) return refused('app.picture.notAPicture', name);
  try {
    await mkdir(folder, { recursive: true });
    const taken = (await readdir(folder)).map((file) => Number(namePattern.exec(file)?.[1] ?? 0));
    const number = String(Math.max(0, ...taken) + 1).padStart(2, '0');
    const file = `screenshot-${number}.${kind}`;
    await writeNew(path.join(folder, file), bytes);
    return success({ file });
  } catch (error) {
    return { ok: false, problem: writeProblem(error, folder) };
  }
}

/** A picture of the draft with its media type. Problem: attachment-unreadable. */
export async function readScreenshot(
  folder: string,
  file: string,
): Promise<Result<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly mediaType: string }>> {
  const read = await readBounded(path.join(folder, path.basename(file)), maxScreenshotBytes);
  const kind = read.ok ? pictureKind(read.value) : undefined;
  if (!read.ok || kind === undefined) return refused('app.picture.notFound', file);
  return success({ bytes: new Uint8Array(read.value), mediaType: imageMediaType[kind] });
}

/** The kind of a whole picture: as its first bytes say, but what is too short to be a BMP is none. */
function pictureKind(bytes: Uint8Array): ImageKind | undefined {
  const kind = imageKind(bytes);
  return kind === 'bmp' && bytes.length < smallestBmpBytes ? undefined : kind;
}

async function writeNew(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
    await handle.close();
  } catch (error) {
    await handle.close().catch(() => undefined);
    if (errorCode(error) !== 'EEXIST') await rm(file, { force: true });
    throw error;
  }
}

function refused(
  key: 'app.picture.tooLarge' | 'app.picture.empty' | 'app.picture.notAPicture' | 'app.picture.notFound',
  name: string,
): Result<never> {
  return failure('attachment-unreadable', text(key, { name }), name);
}

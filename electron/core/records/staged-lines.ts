import { type FileHandle, open } from 'node:fs/promises';
import { longestRecordLineBytes } from '../model/records-file';

const blockBytes = 256 * 1024;
const lineFeed = 0x0a;

/** One line of a file without its end, and where it begins. */
export type StagedLine = { readonly offset: number; readonly bytes: Buffer };

/**
 * The lines of a file from `fromOffset` on, a block of them at a time so that a large file costs little. The bytes
 * are good until the next block is asked for. A last line without an end is still being written and is left out.
 */
export async function* readStagedLines(
  path: string,
  fromOffset: number,
  signal: AbortSignal,
): AsyncGenerator<readonly StagedLine[]> {
  const file = await open(path, 'r');
  try {
    yield* linesOf(file, fromOffset, signal);
  } finally {
    await file.close();
  }
}

async function* linesOf(
  file: FileHandle,
  fromOffset: number,
  signal: AbortSignal,
): AsyncGenerator<readonly StagedLine[]> {
  let buffer = Buffer.allocUnsafe(blockBytes);
  let kept = 0;
  let offset = fromOffset;
  let isTooLong = false;
  for (;;) {
    signal.throwIfAborted();
    const { bytesRead } = await file.read(buffer, kept, buffer.length - kept, offset + kept);
    if (bytesRead === 0) return;
    const end = kept + bytesRead;
    const lines: StagedLine[] = [];
    let start = 0;
    for (let at = buffer.indexOf(lineFeed, kept); at >= 0 && at < end; at = buffer.indexOf(lineFeed, start)) {
      if (isTooLong) isTooLong = false;
      else lines.push({ offset: offset + start, bytes: buffer.subarray(start, at) });
      start = at + 1;
    }
    if (lines.length > 0) yield lines;
    kept = end - start;
    offset += start;
    if (kept >= longestRecordLineBytes) {
      isTooLong = true;
      offset += kept;
      kept = 0;
    } else {
      const next = Buffer.allocUnsafe(Math.max(blockBytes, kept * 2));
      buffer.copy(next, 0, start, end);
      buffer = next;
    }
  }
}

import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import { hasFileMagic } from './chunk/file-header';
import type { ByteSource } from './source/byte-source';
import { openFileSource } from './source/file-source';
import { findChunk } from './source/find-chunk';
import { readBlock } from './source/read-block';

/**
 * Opens a file that `readEventLog` can read; whoever opens it closes it. Problems: those of `openFileSource`, and
 * `not-an-event-log` as in {@link checkEventLog}. Throws the signal's reason after an abort.
 */
export async function openEventLog(path: string, signal?: AbortSignal): Promise<Result<ByteSource>> {
  const opened = await openFileSource(path);
  if (!opened.ok) return opened;
  let checked: Result<ByteSource> | undefined;
  try {
    checked = await checkEventLog(opened.value, signal);
    return checked;
  } finally {
    if (!checked?.ok) await opened.value.close();
  }
}

/**
 * Gives the source back when it is an event log: its first bytes are the mark of one, or a chunk begins at some
 * place in it, so that a log whose header was wiped is still read.
 * Problems: `not-an-event-log`, and `file-unreadable` when the medium fails.
 */
export async function checkEventLog(source: ByteSource, signal?: AbortSignal): Promise<Result<ByteSource>> {
  const { name: file } = source;
  if (source.sizeBytes === 0) return failure('not-an-event-log', text('eventLog.empty', { file }), file);
  const mark = Buffer.alloc(8);
  const read = await readBlock(source, 0, mark, signal);
  if (!read.ok) {
    const values = { file, reason: read.problem.message };
    return failure('file-unreadable', text('eventLog.unreadable', values), file);
  }
  const isLog = hasFileMagic(mark) || (await findChunk(source, 0, source.sizeBytes, signal)) >= 0;
  if (isLog) return success(source);
  return failure('not-an-event-log', text('eventLog.notAnEventLog', { file }), file);
}

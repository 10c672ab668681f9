import type { Readable } from 'node:stream';
import { type Journal, journalEntrySchema } from '../../model/journal';
import { jsonObjectIn } from '../../model/json-object';
import { boundedLines } from '../bounded-lines';

/** A line of a journal is some hundred bytes; the list of arguments of a command makes it some thousand. */
const longestLineBytes = 256 * 1024;

/**
 * Adds each line of a source's journal to another one as it stands, with the source named, and gives how many lines are none.
 * A line that came from an earlier merge keeps the source that it names, behind the one it is read from now.
 */
export async function copyJournal(
  content: Readable,
  source: string,
  journal: Journal,
  signal: AbortSignal,
): Promise<{ readonly unreadable: number }> {
  let unreadable = 0;
  for await (const lines of boundedLines(content, longestLineBytes)) {
    signal.throwIfAborted();
    for (const line of lines) {
      if (line === '') continue;
      const entry = journalEntrySchema.safeParse(jsonObjectIn(line ?? ''));
      if (!entry.success) unreadable += 1;
      else {
        const { source: inner, ...own } = entry.data;
        journal.add({ ...own, source: inner === undefined ? source : `${source} > ${inner}` });
      }
    }
  }
  return { unreadable };
}

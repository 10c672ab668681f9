import { openEventLog, type ReadStatistics, renderEventLog } from '#core';
import type { Terminal } from '../terminal';
import { damageNotes } from './damage-notes';
import type { EventsRequest } from './events-request';
import type { ReadingState } from './reading-progress';

/** One of the files that are read. */
export type LogToPrint = { readonly path: string; readonly number: number; readonly files: number };

export type Printing = {
  readonly request: EventsRequest;
  readonly terminal: Terminal;
  /** Called when the file is known to be an event log, before its first record. */
  readonly onOpened: () => Promise<void>;
  readonly onProgress: (state: ReadingState) => void;
};

/**
 * Prints the wanted records of one file and notes its damage. Undefined when it cannot be read as an event log, which is noted.
 * Throws the signal's reason after an abort, and what {@link Terminal.print} throws.
 */
export async function printEventLog(
  { path, number, files }: LogToPrint,
  { request, terminal, onOpened, onProgress }: Printing,
): Promise<ReadStatistics | undefined> {
  const { signal } = terminal;
  const opened = await openEventLog(path, signal);
  if (!opened.ok) {
    terminal.note(opened.problem.message);
    return undefined;
  }
  const source = opened.value;
  const { filter, salvages, ansiText, format } = request;
  const damage = damageNotes(path, terminal.note);
  try {
    await onOpened();
    const blocks = renderEventLog(source, {
      format: format === 'count' ? 'none' : format,
      filter,
      salvages,
      signal,
      ...(ansiText === undefined ? {} : { ansiText }),
    });
    let records = 0;
    let next = await blocks.next();
    while (next.done !== true) {
      const { bytes, damage: found, doneBytes } = next.value;
      for (const { message } of found) damage.tell(message);
      if (bytes.length > 0) await terminal.print(bytes);
      records += next.value.records;
      onProgress({ file: path, number, files, doneBytes, sizeBytes: source.sizeBytes, records });
      next = await blocks.next();
    }
    damage.end();
    return next.value;
  } finally {
    terminal.status(undefined);
    await source.close();
  }
}

import { text } from '#core';
import { doneOfTotal, grouped, slowStatus } from '../slow-status';
import type { Terminal } from '../terminal';

/** How far the reading of one of the files is. */
export type ReadingState = {
  readonly file: string;
  /** Which of the files this is, counted from 1. */
  readonly number: number;
  readonly files: number;
  readonly doneBytes: number;
  readonly sizeBytes: number;
  /** Records found so far in this file. */
  readonly records: number;
};

/** Shows the progress of a long reading; `nowMs` is any clock that only goes forward. */
export function readingProgress(
  terminal: Pick<Terminal, 'status'>,
  nowMs: () => number,
): (state: ReadingState) => void {
  const show = slowStatus(terminal, nowMs);
  return (state) => show(() => describe(state));
}

function describe({ file, number, files, doneBytes, sizeBytes, records }: ReadingState): string {
  const values = {
    file: file.replace(/^.*[\\/]/, ''),
    number,
    files,
    ...doneOfTotal(doneBytes, sizeBytes),
    records: grouped(records),
  };
  return text(files === 1 ? 'cli.eventsProgress' : 'cli.eventsProgressOfSeveral', values);
}

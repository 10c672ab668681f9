import { text } from '#core';
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

/** What ends sooner needs no progress. */
const quietMs = 500;
const betweenMs = 100;
const megabyte = 1_000_000;

/** Shows the progress of a long reading; `nowMs` is any clock that only goes forward. */
export function readingProgress(
  { status }: Pick<Terminal, 'status'>,
  nowMs: () => number,
): (state: ReadingState) => void {
  let nextMs = nowMs() + quietMs;
  return (state) => {
    const now = nowMs();
    if (now < nextMs) return;
    nextMs = now + betweenMs;
    status(describe(state));
  };
}

function describe({ file, number, files, doneBytes, sizeBytes, records }: ReadingState): string {
  const done = Math.min(doneBytes, sizeBytes);
  const digits = sizeBytes < 10 * megabyte ? 1 : 0;
  const megabytes = (bytes: number) => grouped(bytes / megabyte, digits);
  const values = {
    file: file.replace(/^.*[\\/]/, ''),
    number,
    files,
    percent: sizeBytes === 0 ? 100 : Math.floor((done / sizeBytes) * 100),
    done: megabytes(done),
    total: megabytes(sizeBytes),
    records: grouped(records, 0),
  };
  return text(files === 1 ? 'cli.eventsProgress' : 'cli.eventsProgressOfSeveral', values);
}

function grouped(value: number, digits: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

import type { Terminal } from './terminal';

/** What ends sooner needs no progress. */
const quietMs = 500;
const betweenMs = 100;
const megabyte = 1_000_000;

/**
 * Shows how far something long is: nothing in the first half second, then ten times a second at most. `nowMs` is any clock that
 * only goes forward.
 */
export function slowStatus(
  { status }: Pick<Terminal, 'status'>,
  nowMs: () => number,
): (describe: () => string) => void {
  let nextMs = nowMs() + quietMs;
  return (describe) => {
    const now = nowMs();
    if (now < nextMs) return;
    nextMs = now + betweenMs;
    status(describe());
  };
}

/** Both sizes in megabytes, with tenths where the whole is small, and how much of it is done. */
export function doneOfTotal(doneBytes: number, totalBytes: number) {
  const done = Math.min(doneBytes, totalBytes);
  const digits = totalBytes < 10 * megabyte ? 1 : 0;
  return {
    percent: totalBytes === 0 ? 100 : Math.floor((done / totalBytes) * 100),
    done: grouped(done / megabyte, digits),
    total: grouped(totalBytes / megabyte, digits),
  };
}

/** A number with commas between the thousands. */
export function grouped(value: number, digits = 0): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fixedClock, systemClock } from '#core';
import { OutputClosed, type Terminal } from './terminal';

/**
 * The terminal of this process. Ctrl+C, a closed console and a request to end abort the signal; the second
 * Ctrl+C ends the process at once. `CASEBUNDLE_NOW` (ISO instant) sets the clock, for runs that must be repeatable.
 */
export function processTerminal(): Terminal {
  const abort = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (abort.signal.aborted) process.exit(130);
      abort.abort();
    });
  }
  let closed = false;
  process.stdout.on('error', () => {
    closed = true;
  });
  process.stderr.on('error', () => undefined);
  const { CASEBUNDLE_NOW: now } = process.env;
  return {
    print: (text) =>
      new Promise((resolve, reject) => {
        if (closed) {
          reject(new OutputClosed());
          return;
        }
        process.stdout.write(text, (error) => (error ? reject(new OutputClosed()) : resolve()));
      }),
    note: (line) => {
      process.stderr.write(`${line}\n`);
    },
    input: process.stdin,
    signal: abort.signal,
    clock: now !== undefined && !Number.isNaN(Date.parse(now)) ? fixedClock(now) : systemClock,
    assetsDirectory: assetsBeside(__dirname),
  };
}

/** The shipped files lie beside the folder of the bundle, or beside the bundle itself when that was moved alone. */
function assetsBeside(directory: string): string {
  const usual = join(directory, '..', 'assets');
  return existsSync(usual) ? usual : join(directory, 'assets');
}

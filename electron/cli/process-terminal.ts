import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { clockAt, systemClock, text } from '#core';
import { oneLine } from './one-line';
import { screenOf } from './screen';
import { statusLine } from './status-line';
import { OutputClosed, type Terminal } from './terminal';
import { UsageError } from './usage-error';

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
  let failed: Error | undefined;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    failed ??= outputError(error);
  });
  process.stderr.on('error', () => undefined);
  const status = statusLine(process.stderr, process.env);
  const { CASEBUNDLE_NOW: now } = process.env;
  const clock = clockAt(now);
  if (now !== undefined && clock === systemClock) {
    process.stderr.write(`${text('cli.unreadableNow', { value: now })}\n`);
  }
  return {
    print: (output) =>
      new Promise((resolve, reject) => {
        if (failed !== undefined) {
          reject(failed);
          return;
        }
        if (process.stdout.isTTY) status.clear();
        // A reader that stands still must not keep the command from being cancelled.
        const stop = () => reject(abort.signal.reason);
        abort.signal.addEventListener('abort', stop, { once: true });
        process.stdout.write(output, (error) => {
          abort.signal.removeEventListener('abort', stop);
          if (error) reject(outputError(error));
          else resolve();
        });
      }),
    note: (line) => {
      status.clear();
      process.stderr.write(`${oneLine(line)}\n`);
    },
    status: (line) => {
      if (line === undefined) status.clear();
      else status.show(line);
    },
    screen: screenOf(process.stdout, process.env),
    input: process.stdin,
    signal: abort.signal,
    clock,
    assetsDirectory: assetsBeside(__dirname),
  };
}

/** A reader that went away wants no more; a disk that is full is a fault that the exit code must tell. */
function outputError(error: NodeJS.ErrnoException): Error {
  if (error.code === 'EPIPE' || error.code === 'EOF') return new OutputClosed();
  return new UsageError(text('cli.outputFailed', { reason: error.message }));
}

/** The shipped files lie beside the folder of the bundle, or beside the bundle itself when that was moved alone. */
function assetsBeside(directory: string): string {
  const usual = join(directory, '..', 'assets');
  return existsSync(usual) ? usual : join(directory, 'assets');
}

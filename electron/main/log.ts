import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Clock } from '#core/model/clock';
import { nowIso } from '#core/model/clock';

/** Takes what a person does not have to read: refused calls, bugs with their stacks. */
export type Log = {
  readonly file: string;
  readonly error: (message: string, cause?: unknown) => void;
};

const maxBytes = 2 * 1024 * 1024;

/**
 * A log in `file` and on stderr. It is written at once, since what is logged may be the last thing the program
 * does. Over 2 MB the file becomes `<file>.old`. A log that cannot be written is no reason to stop.
 */
export function openLog(file: string, clock: Clock): Log {
  const write = (line: string): void => {
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      if (sizeOf(file) > maxBytes) renameSync(file, `${file}.old`);
      appendFileSync(file, `${line}\n`);
    } catch (error) {
      console.error(`The log ${file} cannot be written:`, error);
    }
  };
  return {
    file,
    error: (message, cause) => {
      const line = `${nowIso(clock)} ${message}${cause === undefined ? '' : ` ${explain(cause)}`}`;
      console.error(line);
      write(line);
    },
  };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function explain(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const stack = cause.stack ?? cause.message;
  return cause.cause === undefined ? stack : `${stack}\ncaused by ${explain(cause.cause)}`;
}

import type { Readable } from 'node:stream';
import type { Clock } from '#core';
import type { Screen } from './screen';

/** What a command sees of the process that runs it; tests hand in their own. */
export type Terminal = {
  /**
   * Writes to standard output and waits while the reader on the other side is slow. Throws the signal's reason when the
   * command is cancelled meanwhile.
   */
  readonly print: (output: string | Uint8Array) => Promise<void>;
  /** Writes one line to standard error. */
  readonly note: (line: string) => void;
  /**
   * Shows how far a long command is in one line that takes the place of the one before; nothing takes it away. Only a
   * person at a terminal sees it: a file or pipe behind standard error never does.
   */
  readonly status: (line: string | undefined) => void;
  /** The lines and colours of standard output. */
  readonly screen: Screen;
  readonly input: Readable;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** Folder of the shipped files (catalogue, sample). */
  readonly assetsDirectory: string;
};

/** Thrown by {@link Terminal.print} when nobody reads standard output any more, as in `casebundle events | head`. */
export class OutputClosed extends Error {}

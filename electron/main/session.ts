import { z } from 'zod';
import { type OpenPlace, openPlace, type SessionStart } from '#contract/session';
import { readJson } from './drafts/read-json';
import { serialQueue } from './drafts/serial-queue';
import { writeAtomically } from './drafts/write-atomically';
import type { Log } from './log';

const sessionSchema = z.object({ open: openPlace.optional() });

/** Which case is worked on, on disk while it is open: a start that finds one there knows that the last end was none. */
export type Session = {
  /** What a page that was just loaded is to begin with. */
  readonly begin: () => SessionStart;
  readonly keep: (open: OpenPlace | undefined) => void;
  /** The process of the page has stopped; the next page learns of it. */
  readonly pageStopped: () => void;
  /** Notes that the program ends as it should; resolves when that is on disk. */
  readonly end: () => Promise<void>;
};

export async function openSession(file: string, log: Log): Promise<Session> {
  const queue = serialQueue();
  const before = (await readJson(file, sessionSchema))?.open;
  let begun = false;
  let crashed = false;
  let open: OpenPlace | undefined;
  const write = async (): Promise<void> => {
    const written = await writeAtomically(file, JSON.stringify({ open }));
    if (!written.ok) log.error(written.problem.message);
  };
  return {
    begin: () => {
      if (begun) {
        const start: SessionStart = { kind: 'reloaded', crashed, ...(open === undefined ? {} : { open }) };
        crashed = false;
        return start;
      }
      begun = true;
      return before === undefined ? { kind: 'fresh' } : { kind: 'cut-off', open: before };
    },
    keep: (now) => {
      const isSame = now?.draftId === open?.draftId && now?.view === open?.view;
      if (isSame && begun) return;
      open = now;
      void queue.run(file, write);
    },
    pageStopped: () => {
      crashed = true;
    },
    end: async () => {
      open = undefined;
      await queue.run(file, write);
    },
  };
}

import { randomUUID } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { OpenedPackage, OpeningStep, PackagedFile } from '#contract/opened-package';
import type { EntryPreview } from '#core/model/entry-preview';
import type { CollectorRun } from '#core/model/outcome';
import { failure, type Result, success } from '#core/model/result';
import { text } from '#core/texts/text';
import type { Log } from '../log';
import type { WorkerClient } from '../worker-client';

/** The package that is looked at: at most one, since the window shows one. */
export type OpenedPackages = {
  /** Verifies and opens a package and closes the one that was open; an opening that goes on is given up. */
  readonly open: (zipPath: string, onProgress: (step: OpeningStep) => void) => Promise<Result<OpenedPackage>>;
  readonly stopOpening: () => void;
  readonly current: () => OpenedPackage | undefined;
  /** What was gathered, as far as its files can be read; undefined when no package is open under this name. */
  readonly runsOf: (id: string) => readonly CollectorRun[] | undefined;
  /**
   * The folder in which a file of the package lies under its own path; it is unpacked there first. Problems: not-found for
   * what the package does not hold whole, and those of unpacking.
   */
  readonly folderWith: (id: string, entryPath: string) => Promise<Result<string>>;
  /** A view of a file of the package. Problems: not-found for what the package does not hold whole, and those of reading. */
  readonly preview: (id: string, entryPath: string) => Promise<Result<EntryPreview>>;
  /** Forgets a package and removes what was unpacked of it. */
  readonly close: (id: string) => Promise<void>;
  /** Removes everything that was ever unpacked, at the start and at the end of the program. */
  readonly clear: () => Promise<void>;
};

export type OpenedPackagesOptions = {
  /** Folder of the program's own data; what is unpacked lies in `opened/` below it. */
  readonly home: string;
  readonly worker: WorkerClient;
  readonly log: Log;
};

type Held = {
  readonly opened: OpenedPackage;
  readonly zipPath: string;
  readonly scratch: string;
  /** Size and time of the zip when it was verified. */
  readonly stamp: string;
  readonly unpacked: Map<string, Promise<Result<string>>>;
  readonly closing: AbortController;
};

export function openedPackages({ home, worker, log }: OpenedPackagesOptions): OpenedPackages {
  const root = path.join(home, 'opened');
  let held: Held | undefined;
  let opening = new AbortController();
  let clearing: Promise<void> = Promise.resolve();

  const remove = (folder: string) =>
    rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch((error: unknown) =>
      log.error(`${folder} could not be removed; the next start tries again:`, error),
    );

  const closeHeld = async (): Promise<void> => {
    const closed = held;
    held = undefined;
    if (closed === undefined) return;
    closed.closing.abort();
    await Promise.all(closed.unpacked.values());
    await remove(closed.scratch);
  };

  /** A file that matched when the package was verified, of a zip that is still the same. */
  const matched = async (of: Held, entryPath: string): Promise<Result<PackagedFile>> => {
    const file = of.opened.content?.files.find((one) => one.path === entryPath && !one.isBroken);
    if (file === undefined) {
      return failure('not-found', text('app.opened.noFile', { path: entryPath }), entryPath);
    }
    if ((await stampOf(of.zipPath)) === of.stamp) return success(file);
    return failure('evidence-changed', text('app.opened.changed', { path: of.zipPath }), of.zipPath);
  };

  const unpack = async (of: Held, entryPath: string): Promise<Result<string>> => {
    const file = await matched(of, entryPath);
    if (!file.ok) return file;
    const { bytes, sha256 } = file.value;
    const input = { path: of.zipPath, scratch: of.scratch, file: { path: entryPath, bytes, sha256 } };
    const unpacked = await worker.run('unpack-file', input, { signal: of.closing.signal });
    return unpacked.ok ? success(of.scratch) : unpacked;
  };

  return {
    open: async (zipPath, onProgress) => {
      opening.abort();
      const mine = new AbortController();
      opening = mine;
      const id = randomUUID();
      const scratch = path.join(root, id);
      const { signal } = mine;
      await clearing;
      const stamp = await stampOf(zipPath);
      const viewed = await worker.run('open-package', { path: zipPath, scratch }, { signal, onProgress });
      if (!viewed.ok || signal.aborted) {
        await remove(scratch);
        return viewed.ok ? failure('cancelled', text('app.cancelled')) : viewed;
      }
      await closeHeld();
      const opened = { ...viewed.value, id };
      held = { opened, zipPath, scratch, stamp, unpacked: new Map(), closing: new AbortController() };
      return success(opened);
    },
    stopOpening: () => opening.abort(),
    current: () => held?.opened,
    runsOf: (id) => (held?.opened.id === id ? (held.opened.content?.runs ?? []) : undefined),
    folderWith: async (id, entryPath) => {
      if (held?.opened.id !== id) return failure('not-found', text('app.opened.closed'), id);
      const { unpacked } = held;
      const known = unpacked.get(entryPath);
      if (known !== undefined) return known;
      const unpacking = unpack(held, entryPath);
      unpacked.set(entryPath, unpacking);
      const result = await unpacking;
      if (!result.ok) unpacked.delete(entryPath);
      return result;
    },
    preview: async (id, entryPath) => {
      const of = held;
      if (of?.opened.id !== id) return failure('not-found', text('app.opened.closed'), id);
      const file = await matched(of, entryPath);
      if (!file.ok) return file;
      const { signal } = of.closing;
      return worker.run('preview-packed-file', { zip: of.zipPath, path: entryPath }, { signal });
    },
    close: async (id) => {
      if (held?.opened.id === id) await closeHeld();
    },
    clear: () => {
      opening.abort();
      held?.closing.abort();
      held = undefined;
      clearing = remove(root);
      return clearing;
    },
  };
}

/** Tells whether a file is still the one that was read; the verification says itself what cannot be read. */
async function stampOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  return found === undefined ? 'gone' : `${found.size} ${found.mtimeMs}`;
}

import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { DeletedDraft } from '#contract/case-list';
import { keptDays } from '#contract/limits';
import { type Clock, nowIso } from '#core/model/clock';
import { failure, type Result, success } from '#core/model/result';
import { text } from '#core/texts/text';
import { type DraftFolder, draftFolder, draftFolderAt, isDraftId } from './draft-folder';
import { titleOf } from './draft-summary';
import { readDraftCase } from './read-draft-case';
import { readJson } from './read-json';
import type { SerialQueue } from './serial-queue';
import { writeAtomically, writeProblem } from './write-atomically';

const markSchema = z.object({ deletedAt: z.string() });

/** The cases that were deleted: kept for {@link keptDays} days, then removed. */
export type DeletedDrafts = {
  /** Takes a case off the list. Problems: not-found, disk-full, write-failed. */
  readonly remove: (id: string) => Promise<Result<void>>;
  /** The latest first. */
  readonly listDeleted: () => Promise<readonly DeletedDraft[]>;
  /** Puts a case back on the list. Problems: not-found, write-failed. */
  readonly restore: (id: string) => Promise<Result<void>>;
  /** Removes a deleted case from the disk. Problems: not-found, write-failed. */
  readonly purge: (id: string) => Promise<Result<void>>;
  /** Removes what was deleted too long ago. */
  readonly purgeExpired: () => Promise<void>;
};

export type DeletedDraftsOptions = {
  readonly casesFolder: string;
  readonly deletedFolder: string;
  readonly clock: Clock;
  readonly queue: SerialQueue;
};

export function deletedDrafts(options: DeletedDraftsOptions): DeletedDrafts {
  const { casesFolder, deletedFolder, clock, queue } = options;

  /** Runs `task` in its turn where a deleted case of that id lies. */
  const withDeleted = (id: string, task: (folder: DraftFolder) => Promise<void>): Promise<Result<void>> =>
    queue.run(id, async () => {
      const folder = isDraftId(id) ? draftFolder(deletedFolder, id) : undefined;
      const found = await stat(folder?.root ?? '').catch(() => undefined);
      if (folder === undefined || !found?.isDirectory()) {
        return failure('not-found', text('app.draft.notDeleted'), id);
      }
      try {
        await task(folder);
        return success(undefined);
      } catch (error) {
        return { ok: false, problem: writeProblem(error, folder.root) };
      }
    });

  /** When a case was deleted. One without a mark is taken as deleted now, and marked. */
  const deletedAtOf = async (folder: DraftFolder): Promise<string> => {
    const mark = await readJson(folder.deletion, markSchema);
    if (mark !== undefined) return mark.deletedAt;
    const deletedAt = nowIso(clock);
    await writeAtomically(folder.deletion, JSON.stringify({ deletedAt }));
    return deletedAt;
  };

  const describe = async (id: string): Promise<DeletedDraft | undefined> => {
    const folder = draftFolder(deletedFolder, id);
    const found = await stat(folder.root).catch(() => undefined);
    if (!found?.isDirectory()) return undefined;
    const saved = await readDraftCase(folder);
    const title = saved.ok ? titleOf(saved.value.caseFile) : text('app.draft.unreadable');
    const deletedAt = await deletedAtOf(folder);
    return { id, title, deletedAt, keptUntil: keptUntil(deletedAt) };
  };

  const listDeleted = async (): Promise<readonly DeletedDraft[]> => {
    const names = await readdir(deletedFolder).catch(() => []);
    const found = await Promise.all(names.filter(isDraftId).map((id) => queue.run(id, () => describe(id))));
    return found
      .filter((entry) => entry !== undefined)
      .sort((a, b) =>
        a.deletedAt < b.deletedAt ? 1 : a.deletedAt > b.deletedAt ? -1 : a.id < b.id ? -1 : 1,
      );
  };

  const purge = (id: string): Promise<Result<void>> =>
    withDeleted(id, async (folder) => {
      // Under a name that no case has, so that one that is removed in part is never listed or put back.
      const going = path.join(deletedFolder, `.${id}`);
      await rename(folder.root, going);
      await rm(going, { recursive: true, force: true });
    });

  return {
    remove: (id) =>
      queue.run(id, async () => {
        const folder = isDraftId(id) ? draftFolder(casesFolder, id) : undefined;
        const found = await stat(folder?.root ?? '').catch(() => undefined);
        if (folder === undefined || !found?.isDirectory()) {
          return failure('not-found', text('app.draft.notFound', { id }), id);
        }
        return moveToDeleted(folder, deletedFolder, id, clock);
      }),
    listDeleted,
    restore: (id) =>
      withDeleted(id, async (folder) => {
        await mkdir(casesFolder, { recursive: true });
        const target = draftFolder(casesFolder, id).root;
        await rename(folder.root, target);
        await rm(draftFolderAt(target).deletion, { force: true });
      }),
    purge,
    purgeExpired: async () => {
      for (const name of await readdir(deletedFolder).catch(() => [])) {
        // A removal that was cut off.
        if (name.startsWith('.') && isDraftId(name.slice(1))) {
          await rm(path.join(deletedFolder, name), { recursive: true, force: true }).catch(() => undefined);
        }
      }
      for (const { id, keptUntil: until } of await listDeleted()) {
        if (Date.parse(until) <= clock.nowMs()) await purge(id);
      }
    },
  };
}

function keptUntil(deletedAt: string): string {
  const ms = Date.parse(deletedAt);
  return Number.isNaN(ms) ? deletedAt : new Date(ms + keptDays * 24 * 3_600_000).toISOString();
}

/** The mark is written first: a kill between the two leaves a case on the list, and never one without a date. */
async function moveToDeleted(
  folder: DraftFolder,
  deletedFolder: string,
  id: string,
  clock: Clock,
): Promise<Result<void>> {
  const marked = await writeAtomically(folder.deletion, JSON.stringify({ deletedAt: nowIso(clock) }));
  // A full disk is a reason to delete, not one to refuse it: the case gets its date when it is looked at next.
  if (!marked.ok && marked.problem.code !== 'disk-full') return marked;
  try {
    await mkdir(deletedFolder, { recursive: true });
    await rename(folder.root, draftFolder(deletedFolder, id).root);
    return success(undefined);
  } catch (error) {
    return { ok: false, problem: writeProblem(error, folder.root) };
  }
}

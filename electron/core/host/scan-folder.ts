import { opendir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import type { HostFile } from './host';

/** Bounds of a folder of evidence: far above any real one, low enough that a wrong folder (a whole disk) ends soon. */
export type FolderLimits = { readonly files: number; readonly depth: number };
export const folderLimits: FolderLimits = { files: 20_000, depth: 16 };

export type FolderListing = {
  readonly files: readonly HostFile[];
  /** Set when the folder holds more than the limits allow; the rest was left out. */
  readonly cut: boolean;
};

/**
 * Lists the regular files of a folder and its subfolders, sorted by path, with `/` between the parts. Links are
 * followed to files and folders inside the root only. What cannot be read is left out.
 * Problems: folder-not-found (also when it is a file), access-denied, cancelled.
 */
export async function scanFolder(
  root: string,
  options: {
    readonly signal?: AbortSignal;
    readonly limits?: FolderLimits;
    /** Files and folders inside, by their real paths, that are left out. */
    readonly without?: readonly string[];
  } = {},
): Promise<Result<FolderListing>> {
  const limits = options.limits ?? folderLimits;
  const real = await realFolder(root);
  if (!real.ok) return real;
  const files: HostFile[] = [];
  const seen = new Set<string>([real.value]);
  const without = new Set(options.without);
  const waiting = [{ path: real.value, depth: 0 }];
  let cut = false;
  for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
    for (const path of await entriesOf(folder.path)) {
      if (options.signal?.aborted)
        return failure('cancelled', text('collector.cancelled', { subject: root }));
      const inside = await resolveInside(real.value, path);
      if (inside === undefined || without.has(inside.target)) continue;
      if (inside.isFolder) {
        if (seen.has(inside.target)) continue;
        seen.add(inside.target);
        if (folder.depth >= limits.depth) cut = true;
        else waiting.push({ path, depth: folder.depth + 1 });
      } else if (files.length >= limits.files) {
        return success({ files: sorted(files), cut: true });
      } else {
        files.push({ path: relative(real.value, path).split(sep).join('/'), sizeBytes: inside.sizeBytes });
      }
    }
  }
  return success({ files: sorted(files), cut });
}

async function realFolder(root: string): Promise<Result<string>> {
  try {
    const real = await realpath(root);
    return (await stat(real)).isDirectory()
      ? success(real)
      : failure('folder-not-found', text('collector.notAFolder', { path: root }), root);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES'
      ? failure('access-denied', text('collector.folderDenied', { path: root }), root)
      : failure('folder-not-found', text('collector.folderNotFound', { path: root }), root);
  }
}

async function entriesOf(path: string): Promise<readonly string[]> {
  try {
    const names: string[] = [];
    for await (const entry of await opendir(path)) names.push(entry.name);
    return names.sort().map((name) => join(path, name));
  } catch {
    return [];
  }
}

async function resolveInside(root: string, path: string) {
  try {
    const target = await realpath(path);
    if (!`${target}${sep}`.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)) return undefined;
    const found = await stat(target);
    if (!found.isFile() && !found.isDirectory()) return undefined;
    return { target, isFolder: found.isDirectory(), sizeBytes: found.size };
  } catch {
    return undefined;
  }
}

function sorted(files: readonly HostFile[]): readonly HostFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}

import { open, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { failure, type Result, success } from '../../model/result';
import { text } from '../../texts/text';
import { contentKind } from '../triage-input/content-kind';
import type { MergeSource, PassedOver } from './merge-source';

export type FoundSources = {
  readonly sources: readonly MergeSource[];
  /** What was named and is part of another source already. */
  readonly passedOver: readonly PassedOver[];
  /** What was named and is neither a folder nor a zip. */
  readonly refused: readonly PassedOver[];
};

type Found = MergeSource & {
  readonly realPath: string;
  /** The real path below which everything is part of it. */
  readonly takes: string;
};

/** How far below a folder its collections may lie, such as `<host>/<folder of the kit>`. */
const mostDepth = 4;

/**
 * Finds the sources behind the paths that were named, in their order. A folder that holds collections (folders of the kit,
 * unpacked packages, unfinished runs, packages) stands for these, and for the rest of what is in it. What is named twice, or lies
 * inside a folder that is taken whole, is passed over. Opens nothing. Problem: cancelled.
 */
export async function findSources(
  paths: readonly string[],
  signal: AbortSignal,
): Promise<Result<FoundSources>> {
  const found = new Map<string, Found>();
  const passedOver: PassedOver[] = [];
  const refused: PassedOver[] = [];
  for (const path of paths) {
    if (signal.aborted) return failure('cancelled', text('merge.cancelled'));
    const kind = await contentKind(path);
    if (kind === 'file') {
      const isThere = await stat(path).then(
        () => true,
        () => false,
      );
      refused.push({ path, because: text(isThere ? 'merge.noSource' : 'merge.notFound', { path }) });
      continue;
    }
    for (const source of kind === 'zip' ? [await packageAt(path)] : await sourcesIn(path, signal)) {
      const known = found.get(source.realPath);
      if (known === undefined) found.set(source.realPath, source);
      else if (known.kind === 'package' || known.without.length === 0)
        passedOver.push({ path, because: text('merge.namedTwice', { path, known: known.path }) });
    }
  }
  const sources: MergeSource[] = [];
  for (const { realPath, path, kind, without } of found.values()) {
    const around = kind === 'folder' ? folderAround(realPath, found) : undefined;
    if (around === undefined) sources.push({ path, kind, without });
    else {
      passedOver.push({ path, because: text('merge.insideOther', { path, around: around.path }) });
    }
  }
  return success({ sources, passedOver, refused });
}

async function packageAt(path: string): Promise<Found> {
  const realPath = await realpath(path);
  return { path, realPath, takes: realPath, kind: 'package', without: [] };
}

/** The collections in a folder, and the folder itself where it is one or holds more than they. */
async function sourcesIn(path: string, signal: AbortSignal): Promise<readonly Found[]> {
  const realPath = await realpath(path).catch(() => path);
  const collection = await collectionAt(path);
  if (collection !== undefined) return [collection];
  const inside = await collectionsBelow(path, 1, signal);
  const without = inside.map((one) => one.realPath);
  return [...inside, { path, realPath, takes: realPath, kind: 'folder', without }];
}

async function collectionsBelow(
  folder: string,
  depth: number,
  signal: AbortSignal,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    if (signal.aborted) return found;
    const path = join(folder, entry.name);
    if (entry.isFile() && /\.zip$/i.test(path) && (await contentKind(path)) === 'zip') {
      found.push(await packageAt(path));
    } else if (entry.isDirectory()) {
      const collection = await collectionAt(path);
      if (collection !== undefined) found.push(collection);
      else if (depth < mostDepth) found.push(...(await collectionsBelow(path, depth + 1, signal)));
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A folder that is what one collection left: of the kit by its log, of this program by manifest or list of runs. */
async function collectionAt(path: string): Promise<Found | undefined> {
  const begins = async (name: string, sign: RegExp) => sign.test(await beginningOf(join(path, name)));
  const isOwn =
    (await begins('manifest.json', /"schema"\s*:\s*"casebundle\.manifest\//)) ||
    (await begins('runs.json', /"schema"\s*:\s*"casebundle\.runs\//));
  if (!isOwn && !(await begins('collect.log', /^collect\.cmd /))) return undefined;
  const realPath = await realpath(path);
  const takes = isOwn ? join(realPath, 'evidence') : realPath;
  return { path, realPath, takes, kind: 'folder', without: [] };
}

async function beginningOf(path: string): Promise<string> {
  try {
    // Opening a pipe would wait for its writer.
    if (!(await stat(path)).isFile()) return '';
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(256), 0, 256, 0);
      return buffer.toString('latin1', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return '';
  }
}

/** The folder of which another one is a part already, since everything there is taken. */
function folderAround(realPath: string, found: ReadonlyMap<string, Found>): Found | undefined {
  for (let parent = dirname(realPath); ; parent = dirname(parent)) {
    const around = found.get(parent);
    if (around?.kind === 'folder' && isBelow(realPath, around.takes)) {
      const isApart = around.without.some((path) => path === realPath || isBelow(realPath, path));
      if (!isApart) return around;
    }
    if (parent === dirname(parent)) return undefined;
  }
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

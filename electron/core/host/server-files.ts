import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rm, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { problem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import type { WorkFolder } from './host';
import { scanFolder } from './scan-folder';
import { serverFileProblem } from './server-problem';

/** `C:\Windows\x` of a server as `\\server\C$\Windows\x`; a path without a drive stays as it is. */
export function adminShare(server: string, path: string): string {
  const [, drive, rest] = /^([A-Za-z]):(\\.*)$/s.exec(path) ?? [];
  return drive === undefined ? path : `\\\\${server}\\${drive}$${rest}`;
}

/** Why a file cannot be opened, as Node tells it; undefined when it can. */
export async function fileCodeOf(path: string): Promise<string | undefined> {
  try {
    await (await open(path, 'r')).close();
    return undefined;
  } catch (error) {
    return codeOf(error) ?? 'UNKNOWN';
  }
}

export type WorkFolderOptions = {
  readonly server: string;
  /** Full path on the server of a folder in which a new one may be made. */
  readonly temporaryFolder: string;
  /** Where a file of the server lies for this computer. */
  readonly machinePath: (path: string) => string;
};

const copyBytes = 1024 * 1024;

/**
 * Makes a folder of its own in the server's folder for temporary files, by way of the admin share. Whoever opened it removes it.
 * Problems: access-denied, server-not-reachable.
 */
export async function openWorkFolder(options: WorkFolderOptions): Promise<Result<WorkFolder>> {
  const { server, temporaryFolder, machinePath } = options;
  const path = `${temporaryFolder}\\casebundle-${randomUUID().slice(0, 8)}`;
  const folder = machinePath(path);
  try {
    await mkdir(folder);
  } catch (error) {
    return { ok: false, problem: serverFileProblem(server, path, codeOf(error)) };
  }
  return success({
    path,
    listFiles: async () => {
      const listing = await scanFolder(folder);
      if (listing.ok) return success(listing.value.files);
      const code = listing.problem.code === 'access-denied' ? 'EACCES' : undefined;
      return { ok: false, problem: serverFileProblem(server, path, code) };
    },
    openFile: async (name) => {
      const file = join(folder, name);
      const place = `${path}\\${name.replaceAll('/', '\\')}`;
      if (!file.startsWith(`${folder}${sep}`)) return missing(name);
      try {
        const { size } = await stat(file);
        const stream = createReadStream(file, { highWaterMark: copyBytes });
        return success({ stream, sizeBytes: size });
      } catch (error) {
        return codeOf(error) === 'ENOENT'
          ? missing(place)
          : { ok: false, problem: serverFileProblem(server, place, codeOf(error)) };
      }
    },
    remove: async () => {
      try {
        await rm(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 200 });
        return success(undefined);
      } catch (error) {
        const reason = codeOf(error) ?? String(error);
        const message = text('server.files.leftBehind', { server, path, reason });
        return { ok: false, problem: problem('write-failed', message, path) };
      }
    },
  });
}

function missing(path: string): Result<never> {
  return failure('file-not-found', text('collector.nothingWritten', { path }), path);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

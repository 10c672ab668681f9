import { join } from 'node:path';
import type { HostFile, WorkFolder } from '../host/host';
import type { Artifact } from '../model/outcome';
import { type Problem, problem } from '../model/problem';
import { type Result, success } from '../model/result';
import { text } from '../texts/text';
import type { CollectorContext } from './collector';
import { takeFile } from './take-file';

/**
 * Where wevtutil writes its exports: a folder of this run, or, since with its remote switch it writes onto the other server, a
 * folder there. Whoever opened it removes it, whatever became of the exports.
 */
export type ExportFolder = {
  /** The full path of a file in it, as wevtutil is told it. */
  readonly pathOf: (name: string) => string;
  /** What lies in it now; paths are relative with `/`. */
  readonly listFiles: () => Promise<Result<readonly HostFile[]>>;
  /**
   * Lays a file of it into the package: renamed on this computer, fetched from the other server and compared with its size
   * there. Problems: file-not-found, where nothing was written, and those of reading and writing.
   */
  readonly take: (name: string, path: string) => Promise<Result<Artifact>>;
  /** Removes it with what is left in it. The problem, if any, names the place. */
  readonly remove: () => Promise<readonly Problem[]>;
};

/** Opens the one folder of an export. Problems: those of the host's work folder, or of writing on this computer. */
export async function openExportFolder(context: CollectorContext): Promise<Result<ExportFolder>> {
  const { host, signal } = context;
  if (host.openWorkFolder === undefined) return folderHere(context);
  const opened = await host.openWorkFolder({ signal });
  return opened.ok ? success(folderThere(context, opened.value)) : opened;
}

async function folderHere({ sink }: CollectorContext): Promise<Result<ExportFolder>> {
  const opened = await sink.openFolder();
  if (!opened.ok) return opened;
  const { absolutePath, listFiles, adoptFile, remove } = opened.value;
  return success({
    pathOf: (name) => join(absolutePath, name),
    listFiles,
    take: adoptFile,
    remove: async () => {
      await remove();
      return [];
    },
  });
}

function folderThere(context: CollectorContext, folder: WorkFolder): ExportFolder {
  const { signal } = context;
  const placeOf = (name: string) => `${folder.path}\\${name.replaceAll('/', '\\')}`;
  return {
    pathOf: placeOf,
    listFiles: () => folder.listFiles({ signal }),
    take: async (name, path) => {
      const message = text('collector.eventLog.fetching', { path: placeOf(name) });
      const taken = await takeFile(context, folder, { name, path, message });
      if (!taken.ok) return taken;
      const { artifact, sizeBytes } = taken.value;
      if (artifact.sizeBytes === sizeBytes) return success(artifact);
      const values = { path: placeOf(name), sizeBytes, fetchedBytes: artifact.sizeBytes };
      return {
        ok: false,
        problem: problem('file-unreadable', text('collector.eventLog.fetchedShort', values), path),
      };
    },
    remove: async () => {
      const removed = await folder.remove();
      return removed.ok ? [] : [removed.problem];
    },
  };
}

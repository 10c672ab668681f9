import type { Artifact, CollectorRun } from './outcome';

const recordsEnding = '.events.jsonl';

/** A record with its values is some kilobytes, and Windows refuses one of more than 64 KiB; a longer line is none. */
export const longestRecordLineBytes = 4 * 1024 * 1024;

/** Whether a file holds the records of the window as JSON Lines. */
export function isWindowRecords({ path }: Pick<Artifact, 'path'>): boolean {
  return path.endsWith(recordsEnding);
}

/** Whether a file holds records as JSON Lines: those of the window, or those outside that help to read it. */
export function isRecordLines(artifact: Pick<Artifact, 'path'>): boolean {
  return isWindowRecords(artifact) || artifact.path.endsWith('.outside-window.jsonl');
}

/** Whether a file is the whole log that lies beside an export of a part of it. */
export function isWholeLog({ path }: Pick<Artifact, 'path'>): boolean {
  return /(?:^|\/)event-log\/application-full\.evtx$/i.test(path);
}

/** The artifact with the readable records of a host's log, path inside the package; undefined where it has none. */
export function recordsFileOf(runs: readonly CollectorRun[], host: string): string | undefined {
  return runs
    .filter((run) => run.host === host)
    .flatMap((run) => run.artifacts)
    .find(isWindowRecords)?.path;
}

/** The hosts whose records were collected in readable form, in the order of the runs. */
export function hostsWithRecords(runs: readonly CollectorRun[]): readonly string[] {
  return [...new Set(runs.map(({ host }) => host))].filter((host) => recordsFileOf(runs, host) !== undefined);
}

/** The log that those records were read from, path inside the package; undefined where the log itself was not kept. */
export function logFileOf(runs: readonly CollectorRun[], host: string): string | undefined {
  const records = recordsFileOf(runs, host);
  const log = records === undefined ? undefined : `${records.slice(0, -recordsEnding.length)}.evtx`;
  return runs.flatMap((run) => run.artifacts).find(({ path }) => path === log)?.path;
}

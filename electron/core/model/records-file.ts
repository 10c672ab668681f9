import type { CollectorRun } from './outcome';

const recordsEnding = '.events.jsonl';

/** The artifact with the readable records of a host's log, path inside the package; undefined where it has none. */
export function recordsFileOf(runs: readonly CollectorRun[], host: string): string | undefined {
  return runs
    .filter((run) => run.host === host)
    .flatMap((run) => run.artifacts)
    .find(({ path }) => path.endsWith(recordsEnding))?.path;
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

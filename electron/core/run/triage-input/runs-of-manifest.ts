import type { Manifest } from '../../model/manifest';
import type { Artifact, CollectorRun } from '../../model/outcome';

/**
 * The runs as the collection left them, out of the manifest. A log that was left out of the package to keep it small is listed as
 * well: it was collected, and what its facts say holds.
 */
export function runsOfManifest({ collectors, entries, leftOut }: Manifest): readonly CollectorRun[] {
  const packed = new Map(entries.map((entry) => [entry.path, entry]));
  return collectors.map((run): CollectorRun => {
    const { collector, host } = run;
    const listed = run.artifacts.flatMap((path): readonly Artifact[] => {
      const entry = packed.get(path);
      if (entry === undefined) return [];
      return [{ path, sizeBytes: entry.bytes, sha256: entry.sha256, collector, host, at: entry.time }];
    });
    const gone = leftOut
      .filter((file) => file.collector === collector && file.host === host)
      .map(({ path, bytes, sha256 }): Artifact => {
        return { path, sizeBytes: bytes, sha256, collector, host, at: run.startedAt };
      });
    return { ...run, artifacts: [...listed, ...gone] };
  });
}

/** The paths of what was gathered and is not in the package. */
export function leftOutPaths({ leftOut }: Manifest): ReadonlySet<string> {
  return new Set(leftOut.map(({ path }) => path));
}

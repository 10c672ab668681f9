import type { Readable } from 'node:stream';
import type { Manifest } from '../../model/manifest';
import type { Artifact, CollectorRun } from '../../model/outcome';
import type { Result } from '../../model/result';
import type { StoredEvidence } from './gather-stored';
import type { StoredFiles } from './stored-files';

/**
 * The runs as the collection left them, out of the manifest. A log that was left out of the package to keep it small is listed as
 * well: it was collected, and what its facts say holds.
 */
function runsOfManifest({ collectors, entries, leftOut }: Manifest): readonly CollectorRun[] {
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

/** The evidence of a package that its manifest lists. */
export function evidenceOfManifest(manifest: Manifest, files: StoredFiles): StoredEvidence {
  return {
    runs: runsOfManifest(manifest),
    files,
    window: manifest.window,
    gatheredAt: manifest.created,
    leftOut: new Set(manifest.leftOut.map(({ path }) => path)),
  };
}

/** The journal of a package, when its manifest lists one. */
export async function journalOf(
  { entries }: Manifest,
  files: StoredFiles,
): Promise<Result<Readable> | undefined> {
  const entry = entries.find(({ path }) => path === 'journal.jsonl');
  return entry === undefined ? undefined : files.open({ ...entry, sizeBytes: entry.bytes });
}

import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { freeName, safeName } from '../../collectors/safe-path';
import type { Artifact, CollectorRun } from '../../model/outcome';
import { isRecordLines } from '../../model/records-file';
import { type Result, success } from '../../model/result';
import { freeHostName, tenantHostName } from '../name-hosts';
import { renameFile } from '../rename-file';
import type { Staging } from '../staging';
import { writeProblem } from '../write-problem';
import { fingerprintOf } from './fingerprint';
import { renameRun } from './rename-run';

/** Where evidence of a host is in the merged package, or would go. */
export type HostPlace = {
  readonly name: string;
  readonly isThere: boolean;
  /** Of evidence that is there: how many of its files are, where others of its list were damaged or left out. */
  readonly filesOfIncomplete?: number;
};

/** The evidence of several sources in one staging folder. Of each host it holds a name and a hash, beside its runs. */
export type MergedEvidence = {
  /** The place of a capture: that of the same evidence where it is there, else a name of its own. */
  readonly placeOf: (host: string, runs: readonly CollectorRun[]) => HostPlace;
  /** Whether the same evidence about the tenant is there. */
  readonly hasTenant: (runs: readonly CollectorRun[]) => boolean;
  /**
   * Moves the files of runs from the scratch folder to their place and lists the runs. A file about the tenant that is there
   * already is listed again and not moved. Evidence that is there, less complete, gives way. Problems: disk-full, write-failed.
   */
  readonly take: (
    captured: {
      /** As the source lists them. */
      readonly listed: readonly CollectorRun[];
      /** With the files that lie in the scratch folder. */
      readonly runs: readonly CollectorRun[];
    },
    place: HostPlace,
    scratchDirectory: string,
  ) => Promise<Result<void>>;
  /** Hosts that are there several times with different content: the names of each. */
  readonly clashes: () => readonly (readonly string[])[];
  /** Files about the tenant that are there with different content. */
  readonly tenantClashes: () => readonly string[];
};

export function mergedEvidence(staging: Staging): MergedEvidence {
  const taken = new Set([tenantHostName]);
  const names = new Map<string, string[]>();
  const captures = new Map<string, HostPlace>();
  const tenants = new Set<string>();
  const tenantFiles = new Map<string, string>();
  const tenantClashes: string[] = [];

  /** The path of a file about the tenant, and whether it is there. */
  const tenantPlace = ({ path, sha256 }: Artifact) => {
    const known = tenantFiles.get(`${path} ${sha256}`);
    if (known !== undefined) return { path: known, isThere: true };
    const free = freeName(path, (candidate) => tenantFiles.has(candidate));
    if (free !== path) tenantClashes.push(free);
    tenantFiles.set(free.toLowerCase(), free);
    tenantFiles.set(`${path} ${sha256}`, free);
    return { path: free, isThere: false };
  };

  /** Of two files of one capture that fall on one name the later one gets a number. */
  const placeOfFile = (run: CollectorRun, artifact: Artifact, name: string, own: Set<string>) => {
    const inside = `evidence/${run.host}/`;
    const isOfHost = run.host !== tenantHostName && artifact.path.startsWith(inside);
    if (!isOfHost) return tenantPlace(artifact);
    const path = `evidence/${name}/${artifact.path.slice(inside.length)}`;
    const free = freeName(path, (candidate) => own.has(candidate));
    own.add(free.toLowerCase());
    return { path: free, isThere: false };
  };

  return {
    placeOf: (host, runs) => {
      const known = captures.get(captureKey(host, runs));
      return known ?? { name: freeHostName(safeName(host, 'unknown-host'), taken), isThere: false };
    },
    hasTenant: (runs) => tenants.has(fingerprintOf(runs)),
    take: async ({ listed, runs }, place, scratchDirectory) => {
      const { name } = place;
      const moved: CollectorRun[] = [];
      const own = new Set<string>();
      for (const run of runs) {
        const paths = new Map<string, string>();
        for (const artifact of run.artifacts) {
          const target = placeOfFile(run, artifact, name, own);
          paths.set(artifact.path, target.path);
          if (target.isThere) continue;
          const placed = await move(scratchDirectory, artifact.path, staging.directory, target.path);
          if (!placed.ok) return placed;
        }
        moved.push(renameRun(run, name, ({ path }) => paths.get(path) ?? path));
      }
      if (runs.every(isAboutTenant)) tenants.add(fingerprintOf(listed));
      else {
        const host = listed[0]?.host ?? name;
        captures.set(captureKey(host, listed), { name, isThere: true, ...incomplete(listed, runs) });
        if (!place.isThere) {
          names.set(host.toLowerCase(), [...(names.get(host.toLowerCase()) ?? []), name]);
        }
      }
      if (name !== tenantHostName) taken.add(name.toLowerCase());
      const isOfPlace = (run: CollectorRun) => run.host === name && !isAboutTenant(run);
      return place.filesOfIncomplete === undefined
        ? staging.addRuns(moved)
        : staging.replaceRuns([...staging.runs().filter((run) => !isOfPlace(run)), ...moved]);
    },
    clashes: () => [...names.values()].filter((own) => own.length > 1),
    tenantClashes: () => tenantClashes,
  };
}

/** Whether a run asked the tenant, or answers of it that were saved, and not the server. */
export function isAboutTenant({ collector, host }: Pick<CollectorRun, 'collector' | 'host'>): boolean {
  return host === tenantHostName || collector === 'user' || collector === 'licence';
}

function captureKey(host: string, runs: readonly CollectorRun[]): string {
  return `${baseOf(host)} ${fingerprintOf(runs)}`;
}

function incomplete(listed: readonly CollectorRun[], laid: readonly CollectorRun[]): Partial<HostPlace> {
  const [asked, there] = [filesOf(listed), filesOf(laid)];
  return there < asked ? { filesOfIncomplete: there } : {};
}

/** How many files were gathered; listed records can be listed again. */
export function filesOf(runs: readonly CollectorRun[]): number {
  return runs.flatMap(({ artifacts }) => artifacts).filter((file) => !isRecordLines(file)).length;
}

/** A name that was given a number in an earlier merge is that of the same machine. */
function baseOf(host: string): string {
  return host.toLowerCase().replace(/-\d+$/, '');
}

async function move(fromFolder: string, from: string, toFolder: string, to: string): Promise<Result<void>> {
  const target = join(toFolder, ...to.split('/'));
  try {
    await mkdir(dirname(target), { recursive: true });
    await renameFile(join(fromFolder, ...from.split('/')), target);
    return success(undefined);
  } catch (error) {
    return { ok: false, problem: writeProblem(to, error) };
  }
}

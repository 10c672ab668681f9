import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Collector, Report, Sink, ToolFolder } from '../collectors/collector';
import { freeName, isSafePath } from '../collectors/safe-path';
import { scanFolder } from '../host/scan-folder';
import { type Clock, nowIso } from '../model/clock';
import type { Fact } from '../model/fact';
import type { JournalEntry } from '../model/journal';
import type { Artifact, CollectorRun, Outcome } from '../model/outcome';
import { problem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import { adoptStagedFile, makeToolFolder, writeStagedFile } from './staged-files';
import type { Staging } from './staging';

/** What one run of one collector leaves in the staging folder while it lasts. */
export type RunRecord = {
  readonly sink: Sink;
  readonly fact: Report['fact'];
  readonly journal: (entry: Omit<JournalEntry, 'at' | 'collector' | 'host'>) => void;
  /** From now on everything the collector still writes or states is refused. */
  readonly close: () => void;
  /** Closes the record and saves the run. After a retry that failed, what the earlier run had stays listed. */
  readonly end: (outcome: Outcome) => Promise<CollectorRun>;
};

export type RunRecordOptions = {
  readonly staging: Staging;
  readonly collector: Pick<Collector, 'id' | 'title' | 'answers'>;
  /** The host's name as it is in the package. */
  readonly host: string;
  readonly clock: Clock;
};

/** Begins the record of one run. A kill at any moment leaves every finished artifact listed in `runs.json`. */
export function startRunRecord({ staging, collector, host, clock }: RunRecordOptions): RunRecord {
  const startedMs = clock.nowMs();
  const startedAt = nowIso(clock);
  const earlier = staging.runs().find((run) => run.collector === collector.id && run.host === host);
  const artifacts: Artifact[] = [];
  const facts: Fact[] = [];
  const owned = new Map<string, string>();
  const writing = new Set<Readable>();
  let isClosed = false;

  const runWith = (outcome: Outcome): CollectorRun => ({
    collector: collector.id,
    title: collector.title,
    host,
    answers: [...collector.answers],
    outcome,
    ...keptOf(earlier, outcome, artifacts, facts),
    startedAt,
    durationMs: clock.nowMs() - startedMs,
  });
  const journal: RunRecord['journal'] = (entry) => {
    if (!isClosed) staging.journal.add({ ...entry, host, collector: collector.id });
  };

  /** The path in the package for a path of the collector; another run's file of that name is never touched. */
  const packagePath = (path: string): Result<string> => {
    if (isClosed) return refused(path);
    const known = owned.get(path);
    if (known !== undefined) return success(known);
    const isTenant = path.startsWith('tenant:');
    const inside = isTenant ? `tenant/${path.slice('tenant:'.length)}` : `${host}/${path}`;
    if (!isSafePath(inside)) return failure('write-failed', text('collector.pathRefused', { path }), path);
    const foreign = new Set(
      staging
        .runs()
        .filter((run) => run.collector !== collector.id || run.host !== host)
        .flatMap((run) => run.artifacts.map((artifact) => artifact.path.toLowerCase())),
    );
    const mine = new Set([...owned.values()].map((value) => value.toLowerCase()));
    const free = freeName(`evidence/${inside}`, (name) => foreign.has(name) || mine.has(name));
    owned.set(path, free);
    return success(free);
  };

  const finish = async (path: string, written: { sizeBytes: number; sha256: string }) => {
    if (isClosed) return refused(path);
    const artifact: Artifact = { path, ...written, collector: collector.id, host, at: nowIso(clock) };
    const index = artifacts.findIndex((known) => known.path === path);
    if (index < 0) artifacts.push(artifact);
    else artifacts[index] = artifact;
    journal({ step: 'artifact-written', subject: path, ...written });
    const saved = await staging.saveRun(runWith(cutOff()));
    return saved.ok ? success(artifact) : saved;
  };

  const write = async (path: string, content: Readable): Promise<Result<Artifact>> => {
    const target = packagePath(path);
    if (!target.ok) {
      content.destroy();
      return target;
    }
    writing.add(content);
    const written = await writeStagedFile(staging.directory, target.value, content, () => isClosed);
    writing.delete(content);
    return written.ok ? finish(target.value, written.value) : written;
  };

  const toolFolder = (folder: string): ToolFolder => ({
    absolutePath: folder,
    listFiles: async () => {
      const listing = await scanFolder(folder);
      return listing.ok ? success(listing.value.files) : listing;
    },
    adoptFile: async (name, path) => {
      const target = packagePath(path);
      if (!target.ok) return target;
      const adopted = await adoptStagedFile(staging.directory, join(folder, name), target.value);
      return adopted.ok ? finish(target.value, adopted.value) : adopted;
    },
    remove: () => rm(folder, { recursive: true, force: true }).catch(() => undefined),
  });

  const sink: Sink = {
    writeStream: write,
    writeText: (path, content) => write(path, Readable.from([Buffer.from(content)])),
    openFolder: async () => {
      const made = await makeToolFolder(staging.directory);
      return made.ok ? success(toolFolder(made.value)) : made;
    },
    absolutePathOf: (artifact) => join(staging.directory, artifact.path),
  };

  const close = () => {
    isClosed = true;
    for (const content of writing) content.destroy();
  };

  return {
    sink,
    journal,
    close,
    fact: (name, value, origin, about = host) => {
      if (!isClosed) facts.push({ name, value, origin, host: about, at: nowIso(clock) });
    },
    end: async (outcome) => {
      close();
      const run = runWith(outcome);
      const saved = await staging.saveRun(run);
      await removeReplaced(staging.directory, earlier, run);
      if (saved.ok || outcome.status === 'failed') return run;
      return { ...run, outcome: { status: 'failed', problem: saved.problem } };
    },
  };
}

function cutOff(): Outcome {
  return { status: 'failed', problem: problem('cancelled', text('collector.cutOff')) };
}

/** Whether a run stands as it was left in its middle. */
export function isCutOff(outcome: Outcome): boolean {
  return outcome.status === 'failed' && outcome.problem.code === 'cancelled';
}

function refused(path: string): Result<never> {
  return failure('cancelled', text('collector.writeRefused', { path }), path);
}

/** A retry that brought nothing new must not lose what an earlier run gathered. */
function keptOf(
  earlier: CollectorRun | undefined,
  outcome: Outcome,
  artifacts: readonly Artifact[],
  facts: readonly Fact[],
): Pick<CollectorRun, 'artifacts' | 'facts'> {
  if (earlier === undefined || outcome.status === 'collected' || outcome.status === 'partial') {
    return { artifacts: [...artifacts], facts: [...facts] };
  }
  const paths = new Set(artifacts.map((artifact) => artifact.path));
  const names = new Set(facts.map((fact) => fact.name));
  return {
    artifacts: [...earlier.artifacts.filter((artifact) => !paths.has(artifact.path)), ...artifacts],
    facts: [...earlier.facts.filter((fact) => !names.has(fact.name)), ...facts],
  };
}

async function removeReplaced(directory: string, earlier: CollectorRun | undefined, run: CollectorRun) {
  const kept = new Set(run.artifacts.map((artifact) => artifact.path));
  for (const { path } of earlier?.artifacts ?? []) {
    if (!kept.has(path)) await rm(join(directory, path), { force: true }).catch(() => undefined);
  }
}

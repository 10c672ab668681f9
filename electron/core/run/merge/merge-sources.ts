import { createReadStream } from 'node:fs';
import { mkdir, realpath, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { safeName } from '../../collectors/safe-path';
import type { Clock } from '../../model/clock';
import type { CollectorRun } from '../../model/outcome';
import { type Problem, problem } from '../../model/problem';
import { failure, type Result, success } from '../../model/result';
import { text } from '../../texts/text';
import { tenantHostName } from '../name-hosts';
import type { Staging } from '../staging';
import type { TriageInputOptions, TriageQuestion } from '../triage-input/triage-input';
import { copyJournal } from './copy-journal';
import type { FoundSources } from './find-sources';
import { holdsEvidence } from './fingerprint';
import { type MergeNotes, mergeNotes } from './merge-notes';
import type { Capture, MergeSource, SourceReport } from './merge-source';
import {
  filesOf,
  type HostPlace,
  isAboutTenant,
  type MergedEvidence,
  mergedEvidence,
} from './merged-evidence';
import { type OpenedCaptures, openCaptures } from './open-captures';

export type MergeOptions = Pick<TriageInputOptions, 'signal' | 'onProgress'> &
  TriageQuestion & {
    readonly found: FoundSources;
    /** Takes the evidence; empty. */
    readonly staging: Staging;
    readonly clock: Clock;
    /** Told of each source when it is done, with how many were before it. */
    readonly onSource?: (reports: readonly SourceReport[], number: number) => void;
  };

export type Merged = {
  readonly runs: readonly CollectorRun[];
  readonly reports: readonly SourceReport[];
  /** What a reader of the package must know, in sentences. */
  readonly notes: readonly string[];
};

const scratchFolder = '.source';

/**
 * Takes the evidence of all sources into one staging folder, one source after another: each is opened, compared with what is
 * there, copied with its hashes checked, and closed. The same evidence goes in once. A source that cannot be used, or
 * not wholly, is a problem of its report and never stops the others.
 *
 * Problems: cancelled, and those of writing. Where nothing could be taken, `runs` is empty.
 */
export async function mergeSources(options: MergeOptions): Promise<Result<Merged>> {
  const { staging, found, signal, onSource } = options;
  const merged = mergedEvidence(staging);
  const notes = mergeNotes();
  const reports: SourceReport[] = [];
  for (const { path, because } of [...found.refused, ...found.passedOver]) {
    const isRefused = found.refused.some((one) => one.path === path);
    const problems = isRefused ? [problem('wrong-usage', because, path)] : [];
    const report = { path, kind: undefined, host: undefined, taken: false, because, problems };
    staging.journal.add({ step: 'source-left-out', source: path, message: because });
    if (!isRefused) notes.sameEvidence(because);
    notes.problems(path, problems);
    reports.push(report);
  }
  const scratchDirectory = join(staging.directory, scratchFolder);
  for (const [index, source] of found.sources.entries()) {
    if (signal.aborted) return cancelled();
    const own = await mergeOne(source, { ...options, merged, notes, scratchDirectory });
    if (signal.aborted) return cancelled();
    if (!own.ok) return own;
    reports.push(...own.value);
    onSource?.(own.value, index + 1);
  }
  for (const sentence of notes.clashes(merged.clashes(), merged.tenantClashes())) {
    staging.journal.add({ step: 'source-taken', message: sentence });
  }
  return success({ runs: staging.runs(), reports, notes: notes.sentences() });
}

type OneOptions = MergeOptions & {
  readonly merged: MergedEvidence;
  readonly notes: MergeNotes;
  readonly scratchDirectory: string;
};

async function mergeOne(source: MergeSource, options: OneOptions): Promise<Result<readonly SourceReport[]>> {
  const { staging, scratchDirectory, notes } = options;
  const { path } = source;
  try {
    await rm(scratchDirectory, { recursive: true, force: true });
    await mkdir(scratchDirectory);
    const besides = [await realpath(staging.directory)];
    const opened = await openCaptures(source, options, { ...options, besides });
    if (!opened.ok) {
      const { code, message } = opened.problem;
      if (code === 'cancelled') return opened;
      // The rest of a folder that was named for the collections in it.
      if (code === 'folder-without-evidence' && source.without.length > 0) return success([]);
      staging.journal.add({ step: 'source-left-out', source: path, message });
      notes.problems(path, [opened.problem]);
      return success([
        {
          path,
          kind: undefined,
          host: undefined,
          taken: false,
          because: message,
          problems: [opened.problem],
        },
      ]);
    }
    try {
      return await takeCaptures(path, opened.value, options);
    } finally {
      await opened.value.close();
    }
  } finally {
    await rm(scratchDirectory, { recursive: true, force: true });
  }
}

async function takeCaptures(
  path: string,
  opened: OpenedCaptures,
  options: OneOptions,
): Promise<Result<readonly SourceReport[]>> {
  const { staging, notes } = options;
  staging.journal.add({ step: 'source-opened', source: path, outcome: opened.kind });
  const problems: Problem[] = [
    ...opened.problems,
    ...(await takeJournal(path, await opened.openJournal(), options)),
  ];
  const reports: SourceReport[] = [];
  for (const capture of opened.captures) {
    const taken = await takeCapture(path, capture, opened, options);
    if (!taken.ok) return taken;
    const { problems: own, ...report } = taken.value;
    reports.push({ ...report, problems: reports.length === 0 ? [...problems, ...own] : own });
  }
  if (opened.kind !== 'evidence-folder') await takeJournal(path, await ownJournal(options), options);
  if (opened.captures.length === 0) {
    const because = text('merge.nothingInIt', { path });
    problems.push(problem('folder-without-evidence', because, path));
    reports.push({ path, kind: opened.kind, host: undefined, taken: false, because, problems });
  }
  const all = distinct(reports.flatMap((report) => report.problems));
  for (const { message, subject } of all) {
    const about = subject === undefined ? {} : { subject };
    staging.journal.add({ step: 'source-problem', source: path, ...about, message });
  }
  notes.problems(path, all);
  if (opened.hasCase) notes.otherCase(path);
  return success(reports);
}

/** One host of a source: what was read of the server, and what was read about the tenant beside it. */
async function takeCapture(
  path: string,
  { host, runs }: Capture,
  opened: OpenedCaptures,
  options: OneOptions,
): Promise<Result<SourceReport>> {
  const { merged, notes, staging, scratchDirectory } = options;
  const report = { path, kind: opened.kind };
  const left = (name: string, because: string): Result<SourceReport> => {
    staging.journal.add({ step: 'source-left-out', source: path, host: name, message: because });
    return success({ ...report, host: name, taken: false, because, problems: [] });
  };
  if (!holdsEvidence(runs)) return left(host, text('merge.hostWithoutEvidence', { path, host }));
  const ofServer = runs.filter((run) => !isAboutTenant(run));
  const ofTenant = runs.filter(isAboutTenant);
  const place = placeFor(host, ofServer, merged);
  const problems: Problem[] = [];
  const take = async (group: readonly CollectorRun[], mostFilesThere?: number): Promise<Result<boolean>> => {
    const laid = await opened.lay(group);
    if (!laid.ok) return laid;
    if (mostFilesThere !== undefined && filesOf(laid.value.runs) <= mostFilesThere) return success(false);
    const moved = await merged.take({ listed: group, runs: laid.value.runs }, place, scratchDirectory);
    if (!moved.ok) return moved;
    problems.push(...laid.value.problems);
    notes.leftOut(path, laid.value.leftOut);
    return success(true);
  };
  let isTaken = false;
  if (!place.isThere || place.filesOfIncomplete !== undefined) {
    const server = await take(ofServer, place.filesOfIncomplete);
    if (!server.ok) return server;
    isTaken = server.value;
  }
  // What a server says about the tenant is said with the server, and with nothing else only where it is news.
  const isTenantNew = !merged.hasTenant(ofTenant) && holdsEvidence(ofTenant);
  if (ofTenant.length > 0 && (isTenantNew || !place.isThere)) {
    const tenant = await take(ofTenant);
    if (!tenant.ok) return tenant;
    isTaken = true;
  }
  if (!isTaken) {
    const because = text('merge.sameEvidence', { path, host: place.name });
    notes.sameEvidence(because);
    return left(place.name, because);
  }
  if (place.filesOfIncomplete !== undefined) {
    notes.sameEvidence(text('merge.completed', { path, host: place.name }));
  }
  const renamed = place.name === host ? {} : { subject: host };
  staging.journal.add({ step: 'source-taken', source: path, host: place.name, ...renamed });
  return success({ ...report, host: place.name, taken: true, problems });
}

function placeFor(host: string, ofServer: readonly CollectorRun[], merged: MergedEvidence): HostPlace {
  if (ofServer.length > 0) return merged.placeOf(host, ofServer);
  const name = host === tenantHostName ? host : safeName(host, 'unknown-host');
  return { name, isThere: true };
}

/** The custody record of the source goes in as it is. */
async function takeJournal(
  path: string,
  content: Result<Readable> | undefined,
  { staging, signal }: OneOptions,
): Promise<readonly Problem[]> {
  if (content === undefined) return [];
  if (!content.ok) return [content.problem];
  try {
    const { unreadable } = await copyJournal(content.value, path, staging.journal, signal);
    if (unreadable === 0) return [];
    const message = text('merge.journalLines', { path, count: unreadable });
    return [problem('unreadable-output', message, 'journal.jsonl')];
  } catch (error) {
    signal.throwIfAborted();
    const reason = error instanceof Error ? error.message : String(error);
    const message = text('triageInput.fileUnreadable', { path: 'journal.jsonl', reason });
    return [problem('file-unreadable', message, 'journal.jsonl')];
  }
}

/** What was done to make the files of a source ready. */
async function ownJournal({ scratchDirectory }: OneOptions): Promise<Result<Readable> | undefined> {
  const path = join(scratchDirectory, 'journal.jsonl');
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  return isThere ? success(createReadStream(path)) : undefined;
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [`${one.subject}\n${one.message}`, one])).values()];
}

function cancelled(): Result<never> {
  return failure('cancelled', text('merge.cancelled'));
}

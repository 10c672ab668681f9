import { rm } from 'node:fs/promises';
import {
  checkFileCount,
  checkOutputDirectory,
  type FoundSources,
  failure,
  findSources,
  type Merged,
  mergeSources,
  openStaging,
  type Problem,
  type Result,
  type SourceReport,
  success,
  text,
} from '#core';
import type { Command } from '../command';
import { type ExitCode, exitCodes } from '../exit-codes';
import { collectGarbageOften } from '../steady-memory';
import type { Terminal } from '../terminal';
import { windowOfCase } from './case-input';
import { makeStagingDirectory, noteUnfinishedRuns } from './collect-staging';
import { mergeProgress } from './merge-progress';
import { type MergeRequest, mergeOptions, parseMergeRequest } from './merge-request';
import { type PackedEvidence, packEvidence } from './pack-evidence';
import { exitCodeOf, hasProblem } from './package-exit-code';
import { printPackage } from './package-report';

export const mergeCommand: Command = {
  name: 'merge',
  help: text('cli.help.merge'),
  options: mergeOptions,
  run: async (values, names, terminal) => {
    const request = await parseMergeRequest(values, names, terminal);
    if (!request.ok) return refuse(request.problem, terminal);
    const ready = await checkOutputDirectory(request.value.outDirectory);
    if (!ready.ok) return refuse(ready.problem, terminal);
    const found = await findSources(request.value.paths, terminal.signal);
    if (!found.ok) return refuse(found.problem, terminal);
    const stopCollecting = collectGarbageOften();
    return merge(request.value, found.value, terminal).finally(stopCollecting);
  },
};

/** Merges, triages and packs. What was staged is removed when the package stands, and when there was nothing to stage. */
async function merge(request: MergeRequest, found: FoundSources, terminal: Terminal): Promise<ExitCode> {
  await noteUnfinishedRuns(request.outDirectory, terminal);
  for (const { because } of [...found.refused, ...found.passedOver]) terminal.note(because);
  const directory = await makeStagingDirectory(request.outDirectory);
  const remove = () => rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  const made = await mergeAndPack(request, found, directory, terminal).catch((error: unknown) => {
    if (!terminal.signal.aborted) throw error;
    return failure('cancelled', text('merge.cancelled'));
  });
  terminal.status(undefined);
  if (!made.ok) {
    terminal.note(made.problem.message);
    terminal.note(text('cli.evidenceKept', { directory }));
    return exitCodeOf(made.problem);
  }
  await remove();
  const { merged, packed } = made.value;
  if (packed === undefined) {
    terminal.note(text('cli.mergeNothing'));
    return nothingTaken(merged.reports);
  }
  const { built, report } = packed;
  const { runs, reports } = merged;
  const sources = reports.map(({ path, kind, host, taken, because, problems }) => {
    const reason = because === undefined ? {} : { because };
    return { path, kind: kind ?? null, host: host ?? null, taken, ...reason, problems };
  });
  await printPackage(
    { ...request, built, runs, findings: report.findings.length, more: { sources } },
    terminal,
  );
  const hasProblems = runs.some(hasProblem) || reports.some(({ problems }) => problems.length > 0);
  return hasProblems ? exitCodes.withProblems : exitCodes.complete;
}

type Made = { readonly merged: Merged; readonly packed: PackedEvidence | undefined };

async function mergeAndPack(
  request: MergeRequest,
  found: FoundSources,
  directory: string,
  terminal: Terminal,
): Promise<Result<Made>> {
  const { signal, clock } = terminal;
  const { caseFile } = request;
  const window = windowOfCase(caseFile, request.windowHours);
  const progress = mergeProgress(terminal, found.sources.length);
  const staging = await openStaging(directory, { clock });
  if (!staging.ok) return staging;
  const merged = await mergeSources({
    found,
    staging: staging.value,
    caseFile,
    window,
    clock,
    signal,
    onProgress: progress.reading,
    onSource: progress.source,
  }).finally(staging.value.close);
  if (!merged.ok) return merged;
  const { runs, notes } = merged.value;
  if (runs.length === 0) return success({ merged: merged.value, packed: undefined });
  const fits = checkFileCount(runs);
  if (!fits.ok) return fits;
  terminal.status(text('cli.mergeLooking', { hosts: new Set(runs.map(({ host }) => host)).size }));
  const gathered = { ...request, runs, directory, window, notes, onProgress: progress.packing };
  const packed = await packEvidence(gathered, terminal);
  return packed.ok ? success({ merged: merged.value, packed: packed.value }) : packed;
}

/** Nothing is left to use: because it does not verify, or for any other reason. */
function nothingTaken(reports: readonly SourceReport[]): ExitCode {
  const codes = reports.flatMap(({ problems }) => problems.map(({ code }) => code));
  return codes.includes('package-not-verified') ? exitCodes.notVerified : exitCodes.usage;
}

function refuse(problem: Problem, terminal: Terminal): ExitCode {
  terminal.note(problem.message);
  return exitCodeOf(problem);
}

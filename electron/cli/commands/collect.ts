import { rm } from 'node:fs/promises';
import {
  type CollectorRun,
  checkOutputDirectory,
  chosenCollectors,
  openStaging,
  openTenant,
  type Problem,
  type Result,
  runCollection,
  text,
} from '#core';
import type { Command } from '../command';
import { type ExitCode, exitCodes } from '../exit-codes';
import type { Terminal } from '../terminal';
import { windowOfCase } from './case-input';
import { printPlan } from './collect-plan';
import { describeProgress } from './collect-progress';
import { type CollectRequest, collectOptions, parseCollectRequest } from './collect-request';
import { withTenant } from './collect-sign-in';
import { makeStagingDirectory, noteUnfinishedRuns } from './collect-staging';
import { type PackedEvidence, packEvidence } from './pack-evidence';
import { exitCodeOf, hasProblem } from './package-exit-code';
import { printPackage } from './package-report';

export const collectCommand = collectCommandWith(openTenant);

/** The command; `open` is the only way from it to a network. */
export function collectCommandWith(open: typeof openTenant): Command {
  return {
    name: 'collect',
    help: text('cli.help.collect'),
    options: collectOptions,
    run: async (values, positionals, terminal) => {
      const request = await parseCollectRequest(values, positionals, terminal);
      if (!request.ok) return refuse(request.problem, terminal);
      if (request.value.plan) return printPlan(request.value, terminal);
      const ready = await checkOutputDirectory(request.value.outDirectory);
      if (!ready.ok) return refuse(ready.problem, terminal);
      return collect(request.value, terminal, open);
    },
  };
}

/** Gathers, triages and packs. The staged evidence is removed only when the package stands under its final name. */
async function collect(
  request: CollectRequest,
  terminal: Terminal,
  open: typeof openTenant,
): Promise<ExitCode> {
  await noteUnfinishedRuns(request.outDirectory, terminal);
  const hosts = await withTenant(request, terminal, open);
  if (!hosts.ok) {
    terminal.note(text('cli.collectCancelled'));
    return exitCodeOf(hosts.problem);
  }
  const directory = await makeStagingDirectory(request.outDirectory);
  const made = await gatherAndPack({ ...request, hosts: hosts.value }, directory, terminal).catch(
    (error: unknown) => {
      if (!terminal.signal.aborted) throw error;
      return cancelled();
    },
  );
  if (!made.ok) {
    terminal.note(made.problem.message);
    terminal.note(text('cli.evidenceKept', { directory }));
    return exitCodeOf(made.problem);
  }
  await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  const { built, runs, report } = made.value;
  await printPackage({ ...request, built, runs, findings: report.findings.length }, terminal);
  return runs.some(hasProblem) || built.notes.length > 0 ? exitCodes.withProblems : exitCodes.complete;
}

type Gathered = PackedEvidence & { readonly runs: readonly CollectorRun[] };

async function gatherAndPack(
  request: CollectRequest,
  directory: string,
  terminal: Terminal,
): Promise<Result<Gathered>> {
  const { signal, clock } = terminal;
  const { caseFile, hosts, fullLog, hashSyncEvents } = request;
  const window = windowOfCase(caseFile, request.windowHours);
  const staging = await openStaging(directory, { clock });
  if (!staging.ok) return staging;
  const runs = await runCollection({
    hosts,
    collectors: chosenCollectors(request),
    caseFile,
    window,
    fullLog,
    hashSyncEvents,
    staging: staging.value,
    clock,
    signal,
    onProgress: describeProgress(terminal, hosts.length > 1),
  });
  staging.value.close();
  if (signal.aborted) return cancelled();
  const packed = await packEvidence({ ...request, runs, directory, window, notes: [] }, terminal);
  return packed.ok ? { ok: true, value: { ...packed.value, runs } } : packed;
}

function cancelled(): Result<never> {
  return { ok: false, problem: { code: 'cancelled', message: text('cli.collectCancelled') } };
}

function refuse(problem: Problem, terminal: Terminal): ExitCode {
  terminal.note(problem.message);
  return exitCodes.usage;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTriageInput, type Problem, text, triageInputEvidence } from '#core';
import type { Command } from '../command';
import { type ExitCode, exitCodes } from '../exit-codes';
import type { Terminal } from '../terminal';
import { askedTriage } from '../triage/asked-triage';
import { printTriaged } from '../triage/print-triaged';
import { runProblems } from '../triage/run-problems';
import { triageProgress } from '../triage/triage-progress';
import { type TriageRequest, triageOptions, triageRequest } from '../triage/triage-request';
import { UsageError } from '../usage-error';

export const triageCommand: Command = {
  name: 'triage',
  help: text('cli.help.triage'),
  options: triageOptions,
  run: async (values, names, terminal) => {
    const request = await triageRequest(values, names);
    const scratchDirectory = await makeScratchFolder();
    try {
      return await triageWith(request, scratchDirectory, terminal);
    } catch (error) {
      if (!terminal.signal.aborted) throw error;
      return cancelled(terminal);
    } finally {
      await rm(scratchDirectory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  },
};

async function makeScratchFolder(): Promise<string> {
  try {
    return await mkdtemp(join(tmpdir(), 'casebundle-triage-'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(text('cli.triage.noScratch', { folder: tmpdir(), reason }));
  }
}

async function triageWith(
  request: TriageRequest,
  scratchDirectory: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const { signal, clock } = terminal;
  const onProgress = triageProgress(terminal, () => performance.now());
  const opened = await openTriageInput(request.paths, { scratchDirectory, clock, signal, onProgress });
  if (!opened.ok) return refuse(opened.problem, terminal);
  const input = opened.value;
  for (const { code, message } of input.defects) terminal.note(`${code}: ${message}`);
  if (input.defects.length > 0) terminal.note(text('cli.triage.notVerified'));
  const asked = askedTriage(request, input);
  const gathered = await input.gather(asked.question);
  if (!gathered.ok) return refuse(gathered.problem, terminal);
  onProgress({ message: text('cli.triage.judging') });
  const report = await triageInputEvidence(gathered.value, asked.question, signal);
  terminal.status(undefined);
  const found = [...input.problems, ...gathered.value.problems];
  const problems = [
    ...new Set([...found.map(({ message }) => message), ...runProblems(gathered.value.runs)]),
  ];
  await printTriaged({ request, input, asked, report, problems }, terminal);
  for (const problem of problems) terminal.note(problem);
  if (input.defects.length > 0 || found.some(({ code }) => code === 'evidence-changed')) {
    return exitCodes.notVerified;
  }
  return problems.length > 0 ? exitCodes.withProblems : exitCodes.complete;
}

function refuse({ code, message }: Problem, terminal: Terminal): ExitCode {
  if (code === 'cancelled') return cancelled(terminal);
  for (const line of message.split('\n')) terminal.note(line);
  return code === 'package-not-verified' ? exitCodes.notVerified : exitCodes.usage;
}

function cancelled(terminal: Terminal): ExitCode {
  terminal.note(text('cli.triage.cancelled'));
  return exitCodes.cancelled;
}

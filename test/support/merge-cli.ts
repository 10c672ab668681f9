import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CliOptions, runCli } from './run-cli';
import { temporaryFolder } from './temporary-folder';

/** A case file whose incident is the reset of the captured servers. */
export function incidentCase(more: Readonly<Record<string, unknown>> = {}): string {
  const path = join(temporaryFolder(), 'case.json');
  const incident = { local: '2026-11-18T08:14:05', timeZone: 'UTC' };
  writeFileSync(path, JSON.stringify({ schema: 'casebundle.case/1', incident, ...more }));
  return path;
}

/** Runs `merge --json` and gives the parsed answer beside the exit code and the output folder. */
export async function merge(args: readonly string[], options: CliOptions & { readonly case?: string } = {}) {
  const out = temporaryFolder();
  const caseFile = options.case ?? incidentCase();
  const { exitCode, stdout, stderr } = await runCli(
    ['merge', '--json', ...args, '--case', caseFile, '--out', out],
    options,
  );
  return { exitCode, stderr, out, answer: stdout === '' ? undefined : JSON.parse(stdout) };
}

/** Unpacks a package with another program and has its hashes checked by another one; gives the folder. */
export function unpackChecked(zip: string): string {
  const folder = temporaryFolder();
  execFileSync('unzip', ['-q', zip, '-d', folder]);
  execFileSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: folder });
  return folder;
}

/** The lines of the journal of an unpacked package. */
export function journalOf(folder: string): readonly Readonly<Record<string, unknown>>[] {
  const lines = readFileSync(join(folder, 'journal.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

/** Makes a package of a folder with `collect`, as another engine would have. */
export async function packageOf(folder: string, args: readonly string[] = []): Promise<string> {
  const out = temporaryFolder();
  const source = ['--source', `folder:${folder}`, '--case', incidentCase(), '--out', out];
  const { stdout, stderr } = await runCli(['collect', '--json', ...source, ...args]);
  if (stdout === '') throw new Error(`The folder was not packed: ${stderr}`);
  return JSON.parse(stdout).package;
}

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CliOptions, runCli } from './run-cli';
import { temporaryFolder } from './temporary-folder';

export const sampleFolder = fileURLToPath(new URL('../../assets/sample/', import.meta.url));
export const sampleIncident = '2026-11-18T08:14:05Z';
export const sampleUser = 'ada.lovelace@contoso.com';
/** The 33004 records of the sample's two failed resets. */
export const sampleFailures = [43718, 43729];

/** Runs `triage --json` and gives the one JSON document that it must print beside the exit code. */
export async function triageJson(args: readonly string[], options: CliOptions = {}) {
  const { exitCode, stdout, stderr } = await runCli(['triage', '--json', ...args], options);
  return { exitCode, stderr, answer: stdout === '' ? undefined : JSON.parse(stdout) };
}

/** All records that findings name, in the order of their ids. */
export function provingRecords(answer: { readonly findings: readonly { readonly records: number[] }[] }) {
  return [...new Set(answer.findings.flatMap(({ records }) => records))].sort((a, b) => a - b);
}

let made: Promise<string> | undefined;

/** A package of the sample, made once; each caller gets a copy in a folder of its own. */
export async function samplePackage(): Promise<string> {
  made ??= makePackage();
  const copy = join(temporaryFolder(), 'case.zip');
  copyFileSync(await made, copy);
  return copy;
}

async function makePackage(): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'casebundle-test-'));
  process.once('exit', () => rmSync(out, { recursive: true, force: true }));
  const args = ['--case', join(sampleFolder, 'case.json'), '--source', 'sample', '--out', out];
  const { exitCode, stderr } = await runCli(['collect', ...args]);
  const name = readdirSync(out).find((file) => file.endsWith('.zip'));
  if (exitCode !== 0 || name === undefined) throw new Error(`The sample was not packed: ${stderr}`);
  return join(out, name);
}

/** The package in a folder of the test's own, as a person would unpack it. */
export async function unpackedSample(): Promise<string> {
  const folder = temporaryFolder();
  execFileSync('unzip', ['-q', await samplePackage(), '-d', folder]);
  return folder;
}

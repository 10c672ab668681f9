import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type PackageInput, parseWindow, type Result, success, text } from '#core';
import { type OptionSpecs, type OptionValues, textOption } from '../command';
import { expandFileName } from '../files/expand-file-name';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage-error';
import { type CaseInput, fitOption, readCaseInput } from './case-input';

export const mergeOptions = {
  case: { type: 'string' },
  out: { type: 'string' },
  window: { type: 'string' },
  fit: { type: 'string' },
  json: { type: 'boolean' },
} as const satisfies OptionSpecs;

export type MergeRequest = CaseInput & {
  readonly paths: readonly string[];
  readonly outDirectory: string;
  readonly windowHours: number;
  readonly fit: PackageInput['fit'];
  readonly json: boolean;
};

/** Everything `merge` was asked to do, checked before anything is read. Throws {@link UsageError} for wrong switches. */
export async function parseMergeRequest(
  values: OptionValues,
  names: readonly string[],
  terminal: Pick<Terminal, 'note' | 'signal'>,
): Promise<Result<MergeRequest>> {
  if (names.length === 0) throw new UsageError(text('cli.mergeNeedsPath'));
  if (names.includes('')) throw new UsageError(text('cli.mergeEmptyName'));
  const casePath = needed(values, 'case', '--case FILE');
  const out = needed(values, 'out', '--out DIR');
  const fit = fitOption(values);
  const windowHours = parseWindow(textOption(values, 'window') ?? '24h');
  if (!windowHours.ok) return windowHours;
  const given = await readCaseInput(casePath, terminal);
  if (!given.ok) return given;
  return success({
    ...given.value,
    paths: await pathsNamed(names),
    outDirectory: resolve(out),
    windowHours: windowHours.value,
    fit,
    json: values['json'] === true,
  });
}

function needed(values: OptionValues, name: string, option: string): string {
  const value = textOption(values, name);
  if (value === undefined || value === '') throw new UsageError(text('cli.mergeNeeds', { option }));
  return value;
}

/** Of what a pattern fits, folders and packages; what else lies there, such as the hash beside a package, is not meant. */
async function pathsNamed(names: readonly string[]): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const name of names) {
    const named = await expandFileName(name, process.platform, true);
    if (!named.ok) throw new UsageError(named.message);
    if (named.paths.length === 1 && named.paths[0] === name) paths.push(name);
    else for (const path of named.paths) if (await mayBeSource(path)) paths.push(path);
  }
  if (paths.length === 0) throw new UsageError(text('cli.noFileMatches', { name: names.join(' ') }));
  return paths;
}

async function mayBeSource(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() === true || (found?.isFile() === true && /\.zip$/i.test(path));
}

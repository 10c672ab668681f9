import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import type { CommandOutput, Host, ReadOptions, RegistryReading } from './host';
import { fullKeyPath } from './registry-key';
import { parseRegistryText } from './registry-text';
import { endedEarly, type RunQuery } from './run-query';
import { saysDenied } from './windows-tools';

export type RegistryQuery = Parameters<Host['readRegistry']>[1];

/** What reg.exe printed about a key, and the keys in it. */
export type RegistryAnswer = { readonly output: CommandOutput; readonly reading: Result<RegistryReading> };

/**
 * Reads a key with reg.exe in the 64-bit view. `server` is the one that `run` goes to, for the origin of what was read. Problems: not-found, access-denied,
 * tool-failed, unreadable-output, tool-output-too-large, and those of `run`.
 */
export async function queryRegistry(
  run: RunQuery,
  key: string,
  { recursive = false, signal, onCommand }: RegistryQuery,
  server?: string,
): Promise<Result<RegistryAnswer>> {
  const path = fullKeyPath(key);
  const args = ['query', path, ...(recursive ? ['/s'] : []), '/reg:64'];
  const output = await run('reg', args, { signal } satisfies ReadOptions);
  if (!output.ok) return output;
  onCommand?.(output.value);
  const source = `reg query ${server === undefined ? '' : `\\\\${server}\\`}${path}`;
  const reading = endedEarly(output.value, key) ?? readingOf(output.value, key, { recursive, source });
  return success({ output: output.value, reading });
}

function readingOf(
  { exitCode, stdout, stderr, truncated }: CommandOutput,
  key: string,
  { recursive, source }: { readonly recursive: boolean; readonly source: string },
): Result<RegistryReading> {
  if (truncated) {
    return failure('tool-output-too-large', text('collector.registryTooLarge', { key }), key);
  }
  const wanted = fullKeyPath(key).toLowerCase();
  const printed = parseRegistryText(stdout, source);
  const keys = printed.filter((found) => recursive || found.path.toLowerCase() === wanted);
  // Of a key without values reg.exe prints its subkeys, or nothing.
  const hasNoValues = exitCode === 0 && (printed.length > 0 || stdout.trim() === '');
  if (keys.length > 0 || hasNoValues) return success({ keys });
  const said = `${stdout}\n${stderr}`.trim();
  if (exitCode === 1) {
    return saysDenied(said)
      ? failure('access-denied', text('collector.registryDenied', { key }), key)
      : failure('not-found', text('collector.registryNotFound', { key }), key);
  }
  const values = { command: `reg query ${key}`, exitCode: String(exitCode), said };
  return exitCode !== 0 && stdout.trim() === ''
    ? failure('tool-failed', text('collector.commandFailed', values), key)
    : failure('unreadable-output', text('collector.registryUnreadable', { key }), key);
}

import { spawnSync } from 'node:child_process';
import { expect } from 'vitest';

/** Whether another reader of event logs, such as `evtxinfo`, can be run here. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['-h']).error === undefined;
}

/** Why a test that needs the program is skipped, for its title. */
export function skipNote(program: string): string {
  return isInstalled(program) ? '' : ` (skipped: ${program} is not installed)`;
}

/** What a program says of a log; it may not complain. */
export function outputOf(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

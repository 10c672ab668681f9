import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '#test/support/run-cli';
import { sampleLog } from '#test/support/sparse-log';
import { temporaryFolder } from '#test/support/temporary-folder';

const blockBytes = 65_536;

/** The sample with so many blocks behind it that are no chunks. */
function ruinedLog(name: string, blocks: number): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, Buffer.concat([readFileSync(sampleLog), Buffer.alloc(blocks * blockBytes, 0x55)]));
  return path;
}

describe('casebundle events with damage', () => {
  it('tells a hundred pieces of each file, then how many more; counts all', async () => {
    const logs = [ruinedLog('first.evtx', 150), ruinedLog('second.evtx', 101)];
    const { exitCode, stderr } = await runCli(['events', ...logs, '--format', 'count', '--stats']);
    expect(exitCode).toBe(3);
    const lines = stderr.trim().split('\n');
    const about = (name: string) => lines.filter((line) => line.includes(name));
    expect(about('first.evtx')).toHaveLength(101);
    expect(about('first.evtx').at(-1)).toMatch(/first\.evtx: 50 more pieces of damage after these 100/);
    expect(about('second.evtx')).toHaveLength(101);
    expect(about('second.evtx').at(-1)).toMatch(/second\.evtx: 1 more/);
    expect(lines.at(-1)).toMatch(/, 251 damaged, /);
    expect(lines).toHaveLength(203);
  });

  it('says nothing of more where there is none', async () => {
    const { exitCode, stderr } = await runCli(['events', ruinedLog('a.evtx', 100), '--format', 'count']);
    expect(exitCode).toBe(3);
    expect(stderr.trim().split('\n')).toHaveLength(100);
    expect(stderr).not.toContain('more pieces');
  });

  it('ends with 2, not 3, when a file could not be read besides', async () => {
    const { exitCode } = await runCli(['events', ruinedLog('a.evtx', 1), '/nowhere/none.evtx']);
    expect(exitCode).toBe(2);
  });
});

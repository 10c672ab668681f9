import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtProgram, runCli } from '#test/support/run-cli';
import { sharedLog, sharedLogsNote, sharedLogsPresent } from '#test/support/shared-logs';
import { temporaryFolder } from '#test/support/temporary-folder';

const sample = new URL('../../assets/sample/event-log/Application.evtx', import.meta.url).pathname;

function records(
  stdout: string,
): { recordId: number; timeCreated: string; eventId: number; provider: string }[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

describe('casebundle events', () => {
  it('prints one JSON object a line, keys in the promised order', async () => {
    const { exitCode, stdout } = await runCli([
      'events',
      sample,
      '--provider',
      'passwordresetservice',
      '--id',
      '33004',
    ]);
    expect(exitCode).toBe(0);
    const found = records(stdout);
    expect(found.map(({ timeCreated }) => timeCreated.slice(0, 16))).toEqual([
      '2026-11-18T08:14',
      '2026-11-18T08:25',
    ]);
    expect(Object.keys(found[0] ?? {})).toEqual([
      'recordId',
      'timeCreated',
      'provider',
      'eventId',
      'qualifiers',
      'level',
      'task',
      'opcode',
      'keywords',
      'channel',
      'computer',
      'data',
    ]);
  });

  it('counts and filters by time, ends inclusive, and prints statistics to standard error', async () => {
    const all = records((await runCli(['events', sample, '--provider', 'ADSync'])).stdout);
    const [from, to] = [all[3]?.timeCreated ?? '', all[8]?.timeCreated ?? ''];
    const args = ['events', sample, '--provider', 'ADSync', '--from', from, '--to', to];
    const counted = await runCli([...args, '--format', 'count', '--stats']);
    expect(counted.stdout).toBe('6\n');
    expect(counted.stderr).toMatch(
      /\d+ bytes, \d+ chunks, \d+ chunks skipped, \d+ records seen, 6 matched, 0 damaged/,
    );
  });

  it.each([
    [[], /at least one \.evtx/],
    [['--format', 'csv', sample], /--format takes jsonl, xml or count/],
    [['--from', 'yesterday', sample], /--from: "yesterday" is not a time/],
    [['--from', '2026-11-18T08:00:00', sample], /--from: .* has no time zone/],
    [['--id', 'x', sample], /--id: "x"/],
    [['--nonsense', sample], /--nonsense/],
    [['/nowhere/none.evtx'], /\/nowhere\/none\.evtx/],
  ])('refuses %j with a sentence and exit code 2', async (args, message) => {
    const { exitCode, stdout, stderr } = await runCli(['events', ...args]);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('names a file that is no event log and still reads the others', async () => {
    const text = join(temporaryFolder(), 'notes.evtx');
    writeFileSync(text, 'this is no event log');
    const { exitCode, stdout, stderr } = await runCli(['events', text, sample, '--id', '33004']);
    expect(exitCode).toBe(2);
    expect(records(stdout)).toHaveLength(2);
    expect(stderr).toContain('notes.evtx');
  });

  it('tells damage on standard error, ends with 3 and prints what can be read', async () => {
    const damaged = join(temporaryFolder(), 'cut.evtx');
    writeFileSync(damaged, readFileSync(sample).subarray(0, 4096 + 65_536 * 3 + 30_000));
    const { exitCode, stdout, stderr } = await runCli(['events', damaged]);
    expect(exitCode).toBe(3);
    expect(records(stdout).length).toBeGreaterThan(300);
    expect(stderr.split('\n')[0]?.split('cut.evtx')).toHaveLength(2);
  });

  it('says a name with a line break in one line', async () => {
    const { stderr } = await runCli(['events', '/nowhere/a\nb.evtx']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('does not let a name drive the terminal', async () => {
    const { stderr } = await runCli(['events', '/nowhere/\u001b[2Jgone\u009b31m.evtx']);
    expect(stderr).toContain('/nowhere/\ufffd[2Jgone\ufffd31m.evtx');
  });

  it.skipIf(!existsSync('/dev/full'))('does not end with 0 when its output cannot be written', async () => {
    const program = builtProgram();
    const command = `"${process.execPath}" "${program}" events "${sample}" --format count > /dev/full`;
    const { status, stderr } = spawnSync('/bin/sh', ['-c', command], { encoding: 'utf8', timeout: 30_000 });
    expect(status).toBe(2);
    expect(stderr).toContain('could not be written');
  });

  it.skipIf(!sharedLogsPresent)(
    `filters on TimeCreated, not on the record header${sharedLogsNote}`,
    async () => {
      const args = ['--provider', 'Microsoft-Windows-Security-SPP', '--from', '2016-09-20T13:13:00Z'];
      const log = sharedLog('application-many-events.evtx');
      const { stdout } = await runCli(['events', log, ...args, '--to', '2016-09-20T13:20:00Z']);
      expect(records(stdout).map(({ recordId }) => recordId)).toEqual([2215, 2216]);
    },
  );
});

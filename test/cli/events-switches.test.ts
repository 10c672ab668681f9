import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildEventLog } from '#test/support/evtx-writer/build-event-log';
import { typedValue } from '#test/support/evtx-writer/value';
import { writeEventLog } from '#test/support/evtx-writer/write-event-log';
import { runCli } from '#test/support/run-cli';
import { sharedLog, sharedLogsNote, sharedLogsPresent } from '#test/support/shared-logs';
import { sampleLog } from '#test/support/sparse-log';
import { temporaryFolder } from '#test/support/temporary-folder';

type Line = { eventId: number; provider: string; salvaged?: true; data: Record<string, string> };

async function lines(...args: readonly string[]): Promise<Line[]> {
  const { exitCode, stdout, stderr } = await runCli(['events', ...args]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}

describe('casebundle events', () => {
  it('takes several providers, no regard to case', async () => {
    const found = await lines(sampleLog, '--provider', 'ADSYNC', '--provider', 'passwordresetservice');
    expect(distinct(found.map(({ provider }) => provider))).toEqual(['ADSync', 'PasswordResetService']);
  });

  it('takes event ids one by one, as a list and as a range', async () => {
    const all = await lines(sampleLog);
    const ids = distinct(all.map(({ eventId }) => eventId));
    const wanted = (id: number) => id === 6329 || id === 33004 || (id >= 31000 && id <= 31019);
    const found = await lines(sampleLog, '--id', '6329', '--id', '33004, 31000-31019');
    expect(found).toEqual(all.filter(({ eventId }) => wanted(eventId)));
    expect(distinct(found.map(({ eventId }) => eventId))).toEqual(ids.filter(wanted));
  });

  it.each([
    [['--id', '31019-31000'], /Write 31000-31019/],
    [['--id', '65536'], /--id: "65536" is not an event id/],
    [['--id', '1,'], /--id: "" is not an event id/],
    [['--provider', ' '], /--provider needs a name/],
    [['--code-page', '437'], /--code-page: "437" is not known\. Known are 1252, 874, .*65001/],
    [['--code-page', 'utf-8'], /--code-page: "utf-8" is not known/],
    [['--format', 'csv'], /--format takes jsonl, xml or count, not "csv"/],
    [['-'], /standard input/],
    [[''], /empty name/],
  ])('refuses %j with a sentence', async (args, sentence) => {
    const { exitCode, stdout, stderr } = await runCli(['events', sampleLog, ...args]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('reads ANSI strings in the code page that is named', async () => {
    const log = join(temporaryFolder(), 'ansi.evtx');
    const value = typedValue(0x02, Buffer.from([0xcf, 0xf0, 0xe8, 0x80]));
    const payload = { kind: 'named', values: [['Greeting', value]] } as const;
    const event = { timeCreated: '2026-11-18T08:00:00Z', provider: 'Old', eventId: 1, payload };
    writeFileSync(log, buildEventLog({ chunks: [[event]] }));
    const greeting = async (...args: readonly string[]) => (await lines(log, ...args))[0]?.data['Greeting'];
    expect(await greeting()).toBe('Ïðè€');
    expect(await greeting('--code-page', '1251')).toBe('ПриЂ');
    const { stdout } = await runCli(['events', log, '--code-page', '1251', '--format', 'xml']);
    expect(stdout).toContain('>ПриЂ<');
  });

  it('looks for stale records with --salvage and marks them', async () => {
    const log = join(temporaryFolder(), 'stale.evtx');
    const event = (eventId: number) => ({
      timeCreated: '2026-11-18T08:00:00Z',
      provider: 'ADSync',
      eventId,
      payload: { kind: 'strings', strings: ['x'.repeat(500)] } as const,
    });
    const events = Array.from({ length: 70 }, (_, index) => event(index + 1));
    await writeEventLog(log, events, { keepsStaleRecords: true });
    const own = await lines(log);
    expect(own.map(({ eventId }) => eventId)).toEqual(events.map(({ eventId }) => eventId));
    const all = await lines(log, '--salvage');
    const salvaged = all.filter((line) => line.salvaged);
    expect(salvaged.length).toBeGreaterThan(0);
    expect(all.filter((line) => !line.salvaged)).toEqual(own);
    const { stdout } = await runCli(['events', log, '--salvage', '--format', 'xml']);
    expect(stdout.match(/casebundle:salvaged="true"/g)).toHaveLength(salvaged.length);
  });

  it.skipIf(!sharedLogsPresent)(`salvages from a real log${sharedLogsNote}`, async () => {
    const log = sharedLog('rdpcorets-bad-checksum-wrapped.evtx');
    const marked = async (...args: readonly string[]) => {
      const { stdout } = await runCli(['events', log, ...args]);
      return stdout.split('\n').filter((line) => line.includes('"salvaged":true')).length;
    };
    expect(await marked()).toBe(0);
    expect(await marked('--salvage')).toBeGreaterThan(50);
  });

  it('explains every switch in its help', async () => {
    const { exitCode, stdout } = await runCli(['events', '--help']);
    expect(exitCode).toBe(0);
    const switches = ['provider', 'id', 'from', 'to', 'zone', 'format', 'stats', 'salvage', 'code-page'];
    for (const name of switches) expect(stdout).toMatch(new RegExp(`^  --${name} `, 'm'));
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});

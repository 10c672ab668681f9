import { copyFileSync, cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildEventLog } from '#test/support/evtx-writer/build-event-log';
import { runCli } from '#test/support/run-cli';
import { sampleLog } from '#test/support/sparse-log';
import { temporaryFolder } from '#test/support/temporary-folder';
import {
  provingRecords,
  sampleFailures,
  sampleFolder,
  sampleIncident,
  samplePackage,
  sampleUser,
  triageJson,
  unpackedSample,
} from '#test/support/triage-cli';

const asked = ['--at', sampleIncident, '--user', sampleUser];

describe('casebundle triage of event logs', () => {
  it('names the records that prove its findings, and what was asked', async () => {
    const { exitCode, stderr, answer } = await triageJson([sampleLog, ...asked]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining(['input', 'findings', 'coverage', 'operations', 'timeline']),
    );
    expect(provingRecords(answer)).toEqual(expect.arrayContaining(sampleFailures));
    expect(answer.coverage).toMatchObject([{ log: 'Application', verdict: 'covers', records: 3959 }]);
    expect(answer.input).toMatchObject({
      kind: 'event-log',
      path: sampleLog,
      at: sampleIncident,
      user: sampleUser,
      window: { fromInstant: '2026-11-17T08:14:05.000Z', toInstant: '2026-11-18T10:14:05.000Z' },
      from: { at: 'option', user: 'option', window: 'default' },
    });
  });

  it('names the cause in its first line', async () => {
    const { stdout } = await runCli(['triage', sampleLog, ...asked]);
    expect(stdout.slice(0, stdout.indexOf('\n\n')).replace(/\s+/g, ' ')).toMatch(
      /^The evidence explains the incident: The AD DS connector account .*80230626/,
    );
  });

  it('looks at all records when no time is known', async () => {
    const { exitCode, answer } = await triageJson([sampleLog]);
    expect(exitCode).toBe(0);
    expect(answer.input).toMatchObject({ at: null, user: null, window: null, timeZone: null });
    expect(answer.coverage).toMatchObject([{ verdict: 'no-window' }]);
    expect(provingRecords(answer)).toEqual(expect.arrayContaining(sampleFailures));
  });

  it.each([
    ['a local time with its zone', ['--at', '2026-11-18 09:14:05', '--zone', 'Europe/Berlin']],
    ['a Windows zone behind the time', ['--at', '2026-11-18 09:14:05 W. Europe Standard Time']],
    ['an offset', ['--at', '2026-11-18T09:14:05+01:00']],
  ])('takes %s as the moment it is', async (_name, args) => {
    const { answer } = await triageJson([sampleLog, ...args]);
    expect(answer.input.at).toBe(sampleIncident);
    expect(answer.input.timeZone).not.toBeNull();
    const { stdout } = await runCli(['triage', sampleLog, ...args]);
    expect(stdout).toContain('2026-11-18 08:14:05 UTC (09:14:05 ');
  });

  it('keeps to the window asked for', async () => {
    const { answer } = await triageJson([sampleLog, ...asked, '--window', '5m']);
    expect(answer.input.window).toEqual({
      fromInstant: '2026-11-18T08:09:05.000Z',
      toInstant: '2026-11-18T08:19:05.000Z',
    });
    const [first] = sampleFailures;
    expect(provingRecords(answer)).toContain(first);
    const [near] = answer.coverage;
    const [usual] = (await triageJson([sampleLog, ...asked])).answer.coverage;
    expect(near.recordsInWindow).toBeGreaterThan(0);
    expect(near.recordsInWindow).toBeLessThan(usual.recordsInWindow);
  });

  it('tells a log by its content: without header, without its ending', async () => {
    const path = join(temporaryFolder(), 'renamed.bin');
    const bytes = readFileSync(sampleLog);
    bytes.fill(0, 0, 4096);
    writeFileSync(path, bytes);
    const { exitCode, stderr, answer } = await triageJson([path, ...asked]);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('renamed.bin');
    expect(provingRecords(answer)).toEqual(expect.arrayContaining(sampleFailures));
  });

  it('judges each of several logs', async () => {
    const folder = temporaryFolder();
    const event = { timeCreated: '2026-11-18T08:00:00Z', provider: 'ADSync', eventId: 1, computer: 'OTHER' };
    writeFileSync(join(folder, 'b.evtx'), buildEventLog({ chunks: [[event]] }));
    copyFileSync(sampleLog, join(folder, 'a.evtx'));
    const { exitCode, answer } = await triageJson([join(folder, '*.evtx'), ...asked]);
    expect(exitCode).toBe(0);
    expect(answer.coverage).toMatchObject([
      { host: 'AADC01.contoso.com', verdict: 'covers' },
      { host: 'OTHER', verdict: 'ends-before' },
    ]);
  });
});

describe('casebundle triage of folders', () => {
  it('takes time and user from the case.json of the sample, and leaves the folder as it is', async () => {
    const folder = temporaryFolder();
    cpSync(sampleFolder, folder, { recursive: true });
    const before = readdirSync(folder, { recursive: true });
    const { exitCode, answer } = await triageJson([folder]);
    expect(exitCode).toBe(0);
    expect(answer.input).toMatchObject({
      kind: 'evidence-folder',
      at: sampleIncident,
      user: sampleUser,
      timeZone: 'Europe/Berlin',
      from: { at: 'case', user: 'case', window: 'default' },
    });
    expect(provingRecords(answer)).toEqual(expect.arrayContaining(sampleFailures));
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  it('takes an unpacked package by its manifest', async () => {
    const { exitCode, answer } = await triageJson([await unpackedSample()]);
    expect(exitCode).toBe(0);
    expect(answer.input).toMatchObject({
      kind: 'unpacked-package',
      at: sampleIncident,
      from: { window: 'package' },
    });
    expect(provingRecords(answer)).toEqual(expect.arrayContaining(sampleFailures));
  });

  it('takes what an unfinished run left, without touching it', async () => {
    const out = temporaryFolder();
    const args = ['collect', '--case', join(sampleFolder, 'case.json'), '--source', 'sample', '--out', out];
    const now = { CASEBUNDLE_NOW: '2026-11-18T12:00:00Z' };
    await runCli(args, { environment: now });
    await runCli(args, { environment: now });
    const staging = join(out, 'casebundle-unfinished-1');
    const journal = readFileSync(join(staging, 'journal.jsonl'));
    const { exitCode, answer } = await triageJson([staging, ...asked]);
    expect(exitCode).toBe(0);
    expect(answer.input).toMatchObject({ kind: 'unfinished-run', at: sampleIncident });
    expect(answer.coverage).toMatchObject([{ verdict: 'covers', records: 3959 }]);
    expect(provingRecords(answer)).toEqual(expect.arrayContaining(sampleFailures));
    expect(readFileSync(join(staging, 'journal.jsonl')).equals(journal)).toBe(true);
  });

  it('says that a folder without a log has none, and triages its facts', async () => {
    const folder = temporaryFolder();
    cpSync(join(sampleFolder, 'services'), join(folder, 'services'), { recursive: true });
    const { exitCode, stderr, answer } = await triageJson([folder, ...asked]);
    expect(exitCode).toBe(3);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(folder);
    expect(answer.coverage).toMatchObject([{ verdict: 'not-collected' }]);
    const { stdout } = await runCli(['triage', folder]);
    expect(stdout).toMatch(/NOT READ/);
  });
});

describe('casebundle triage of packages', () => {
  it('finds what a triage of the evidence finds', async () => {
    const [path, folder] = [await samplePackage(), await triageJson([sampleFolder])];
    const { exitCode, stderr, answer } = await triageJson([path]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(answer.input).toMatchObject({
      kind: 'package',
      verified: true,
      at: sampleIncident,
      user: sampleUser,
      window: { fromInstant: '2026-11-17T08:14:05.000Z', toInstant: '2026-11-18T10:14:05.000Z' },
      from: { at: 'case', user: 'case', window: 'package' },
    });
    const codes = ({ findings }: { findings: { code: string }[] }) => findings.map(({ code }) => code);
    expect(codes(answer)).toEqual(codes(folder.answer));
    expect(answer.operations).toEqual(folder.answer.operations);
  });

  it('is told by its content and not by its ending', async () => {
    const path = await samplePackage();
    renameSync(path, `${path}.evtx`);
    expect((await triageJson([`${path}.evtx`])).answer.input.kind).toBe('package');
  });

  it('reads the log inside again when another window is asked for', async () => {
    const path = await samplePackage();
    const { exitCode, answer } = await triageJson([path, '--window', '7d', '--user', 'b@contoso.com']);
    expect(exitCode).toBe(0);
    expect(answer.input).toMatchObject({
      user: 'b@contoso.com',
      window: { fromInstant: '2026-11-11T08:14:05.000Z' },
      from: { at: 'case', user: 'option', window: 'option' },
    });
    const before = answer.timeline.filter(({ at }: { at: string }) => at < '2026-11-17T08:14:05');
    expect(before.length).toBeGreaterThan(0);
  });

  it('makes do with the listed records when the log was left out, and says how far they reach', async () => {
    const folder = await unpackedSample();
    rmSync(join(folder, 'evidence/AADC01.contoso.com/event-log/application.evtx'));
    const { exitCode, stderr, answer } = await triageJson([folder, '--window', '7d']);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('only records from 2026-11-17T08:14:05.000Z to 2026-11-18T10:14:05.000Z');
    expect(provingRecords(answer)).toEqual(expect.arrayContaining(sampleFailures));
  });
});

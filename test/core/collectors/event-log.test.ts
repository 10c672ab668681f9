import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventLogCollector } from '#core/collectors/event-log';
import { recentWritebackQuery } from '#core/collectors/event-log-query';
import { factsNamed } from '#core/model/fact';
import type { CollectorRun } from '#core/model/outcome';
import type { CollectionOptions } from '#core/run/run-collection';
import { collectWith } from '#test/support/collect-with';
import { buildEventLog } from '#test/support/evtx-writer/build-event-log';
import { fakeHost } from '#test/support/fake-host';
import { passwordResetEvent } from '#test/support/sample-story/classic-event';
import { sharedLog, sharedLogsNote, sharedLogsPresent } from '#test/support/shared-logs';

const sample = readFileSync(join(import.meta.dirname, '../../../assets/sample/event-log/Application.evtx'));
const garbage = Buffer.from('this is no event log at all, only text');
const window = { fromInstant: '2026-11-18T08:14:05Z', toInstant: '2026-11-18T08:14:08.0002143Z' };

async function capture(files: Record<string, Uint8Array>, options: Partial<CollectionOptions> = {}) {
  const { runs, directory } = await collectWith([fakeHost({ files })], [eventLogCollector], options);
  const run = runs[0] as CollectorRun;
  return {
    run,
    directory,
    paths: run.artifacts.map(({ path }) => path.replace('evidence/SERVER1/event-log/', '')),
  };
}

function recordIds(directory: string): readonly number[] {
  const path = join(directory, 'evidence/SERVER1/event-log/application.events.jsonl');
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line).recordId);
}

it('takes the window to 100 ns, both ends included', async () => {
  const { run, directory } = await capture({ 'a/app.evtx': sample }, { window });
  expect(run.outcome).toEqual({ status: 'collected' });
  expect(recordIds(directory)).toEqual([43714, 43715, 43716, 43717, 43718]);
  const [count] = factsNamed(run.facts, 'event-log.record-count');
  expect(count).toMatchObject({ value: 3959, origin: { kind: 'event-log', source: 'a/app.evtx' } });
});

it('writes all records of a small log when there is no window', async () => {
  const { directory } = await capture({ 'app.evtx': sample });
  expect(recordIds(directory)).toHaveLength(3959);
});

it('writes an empty list when the log has nothing in the window', async () => {
  const empty = { fromInstant: '2026-01-01T00:00:00Z', toInstant: '2026-01-02T00:00:00Z' };
  const { run, directory } = await capture({ 'app.evtx': sample }, { window: empty });
  expect(run.outcome).toEqual({ status: 'collected' });
  expect(recordIds(directory)).toEqual([]);
});

it('is skipped when there is no log at all', async () => {
  const { run } = await capture({ 'notes.txt': garbage });
  expect(run).toMatchObject({ outcome: { status: 'skipped', because: 'not-in-evidence' }, artifacts: [] });
});

it('keeps a file that is no event log, and says which', async () => {
  const { run, paths } = await capture({ 'Application.evtx': sample, 'x/Büro log.EVTX': garbage });
  expect(paths).toEqual(['application.evtx', 'application.events.jsonl', 'Buro-log.evtx']);
  expect(run.outcome).toMatchObject({
    status: 'partial',
    problems: [{ code: 'not-an-event-log', subject: 'x/Büro log.EVTX' }],
  });
});

it('keeps the only file although it is no event log', async () => {
  const { run, paths } = await capture({ 'application.evtx': garbage });
  expect(paths).toEqual(['application.evtx']);
  expect(run.outcome).toMatchObject({ status: 'partial', problems: [{ code: 'not-an-event-log' }] });
});

it.runIf(sharedLogsPresent)(
  `tells the Application log by its records, not by its name${sharedLogsNote}`,
  async () => {
    const { run, paths, directory } = await capture({
      'application.evtx': readFileSync(sharedLog('aad-operational.evtx')),
      'b/System.evtx': readFileSync(sharedLog('capi2-entityref-pi-nested.evtx')),
      'b/export.evtx': sample,
      'c/system.evtx': readFileSync(sharedLog('capi2-entityref-pi-nested.evtx')),
      'c/security.evtx': readFileSync(sharedLog('security.evtx')),
    });
    expect(paths).toEqual([
      'application.evtx',
      'application.events.jsonl',
      'application-2.evtx',
      'System.evtx',
      'system-2.evtx',
    ]);
    const kept = readFileSync(join(directory, 'evidence/SERVER1/event-log/application.evtx'));
    expect(kept.equals(sample)).toBe(true);
    expect(run.outcome).toMatchObject({
      status: 'partial',
      problems: [{ code: 'not-allowed', subject: 'c/security.evtx' }],
    });
  },
);

it.runIf(sharedLogsPresent)(`keeps everything readable of a damaged log${sharedLogsNote}`, async () => {
  const { run, directory } = await capture({
    'application.evtx': readFileSync(sharedLog('derived-truncated-mid-record.evtx')),
  });
  expect(run.outcome).toMatchObject({
    status: 'partial',
    problems: [{ code: 'event-log-damaged' }, { code: 'event-log-damaged' }],
  });
  expect(JSON.stringify(run.outcome)).toContain('application.evtx');
  expect(recordIds(directory).length).toBe(270);
});

it.runIf(sharedLogsPresent)(
  `names the first pieces of damage and counts them all${sharedLogsNote}`,
  async () => {
    const { run } = await capture({ 'application.evtx': readFileSync(sharedLog('bad-chunk-magic.evtx')) });
    const problems = run.outcome.status === 'partial' ? run.outcome.problems : [];
    expect(problems.length).toBeLessThanOrEqual(6);
    expect(
      problems.every(({ code, subject }) => code === 'event-log-damaged' && subject === 'application.evtx'),
    ).toBe(true);
  },
);

it.runIf(sharedLogsPresent)(
  `says that a log is empty, and that none is the Application log${sharedLogsNote}`,
  async () => {
    const { run } = await capture({ 'HardwareEvents.evtx': readFileSync(sharedLog('empty-log.evtx')) });
    expect(run.outcome).toMatchObject({ status: 'partial', problems: [{ code: 'event-log-not-found' }] });
    const named = await capture({ 'Application.evtx': readFileSync(sharedLog('empty-log.evtx')) });
    expect(named.run.outcome).toMatchObject({ status: 'partial', problems: [{ code: 'event-log-empty' }] });
  },
);

it('keeps what happened outside the window and helps to read it, without heartbeats and routine', async () => {
  const { run, directory, paths } = await capture({ 'a/app.evtx': sample }, { window });
  expect(paths).toContain('application.outside-window.jsonl');
  const path = join(directory, 'evidence/SERVER1/event-log/application.outside-window.jsonl');
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  const events = lines.map((line) => JSON.parse(line).eventId);
  expect(events).toEqual([31016, 31034, 31015, 31001, 31002, 31001, 6329, 33004]);
  const [extent] = factsNamed(run.facts, 'event-log.extent');
  expect(extent?.value).toBe('whole');
});

it('names the record numbers that a whole log lacks', async () => {
  const numbered = (count: number, firstId: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...passwordResetEvent('2026-11-18T08:14:06.0000000Z', 31019, 'HeartBeat'),
      recordId: firstId + index,
    }));
  const bytes = buildEventLog({ chunks: [numbered(60, 100), numbered(60, 170)] });
  const { run } = await capture({ 'application.evtx': bytes }, { window });
  expect(factsNamed(run.facts, 'event-log.missing-records')[0]?.value).toEqual(['160-169']);
});

/** What the collection kit leaves of an export of its window and of the whole log. */
describe('the whole log beside an export of a part of it', () => {
  const beat = (recordId: number, time: string, eventId = 31019) => {
    return { ...passwordResetEvent(time, eventId, 'HeartBeat'), recordId };
  };
  const inside = Array.from({ length: 20 }, (_, index) => beat(200 + index, '2026-11-18T08:14:06.0000000Z'));
  const before = Array.from({ length: 100 }, (_, index) => {
    return beat(100 + index, '2026-11-10T08:00:00.0000000Z', 31016);
  });
  const part = buildEventLog({ chunks: [inside] });
  const all = buildEventLog({ chunks: [before, inside] });
  const query = (days: number) => Buffer.from(recentWritebackQuery(String(days * 86_400_000)));
  const newest = Buffer.from("<TimeCreated SystemTime='2026-11-18T10:00:00.0000000Z'/>");
  const kit = (days: number, files: Record<string, Uint8Array>) => ({
    'k/event-log/query.xml': query(days),
    'k/event-log/newest-record.txt': newest,
    ...files,
  });
  const lines = (directory: string, name: string) =>
    readFileSync(join(directory, 'evidence/SERVER1/event-log', name), 'utf8').split('\n').length - 1;

  it('is taken beside it, and the records of the window are listed once', async () => {
    const files = { 'k/event-log/Application-whole.evtx': all, 'k/event-log/Application.evtx': part };
    const { run, directory, paths } = await capture(kit(7, files), { window });
    expect(run.outcome).toEqual({ status: 'collected' });
    expect(paths).toEqual([
      'application.evtx',
      'application-full.evtx',
      'application.events.jsonl',
      'application-full.outside-window.jsonl',
    ]);
    expect(lines(directory, 'application.events.jsonl')).toBe(20);
    expect(lines(directory, 'application-full.outside-window.jsonl')).toBe(100);
    expect(factsNamed(run.facts, 'event-log.record-count').map(({ value }) => value)).toEqual([120]);
    expect(factsNamed(run.facts, 'event-log.extent').map(({ value }) => value)).toEqual(['whole']);
  });

  it.each([
    ['does not reach back to the window', kit(1 / 24, { 'k/event-log/Application.evtx': part }), []],
    ['cannot be read', kit(7, { 'k/event-log/Application.evtx': garbage }), ['not-an-event-log']],
  ])('has the records listed out of it where the export %s', async (_, files, codes) => {
    const { run, paths, directory } = await capture(
      { ...files, 'k/event-log/Application-whole.evtx': all },
      { window },
    );
    expect(run.outcome.status === 'partial' ? run.outcome.problems.map(({ code }) => code) : []).toEqual(
      codes,
    );
    expect(paths.filter((path) => path.endsWith('.events.jsonl'))).toEqual(['application-full.events.jsonl']);
    expect(lines(directory, 'application-full.events.jsonl')).toBe(20);
  });

  it('is the Application log itself where there is no other', async () => {
    const { paths } = await capture(kit(7, { 'k/event-log/Application-whole.evtx': all }), { window });
    expect(paths).toContain('application.events.jsonl');
    expect(paths).toContain('application.evtx');
  });

  it('comes with the message strings under the names that Event Viewer looks for', async () => {
    const strings = Buffer.from('strings');
    const files = {
      'k/event-log/Application-whole.evtx': all,
      'k/event-log/Application.evtx': part,
      'k/event-log/ad-fs.evtx': part,
      'k/event-log/LocaleMetaData/Application_1033.MTA': strings,
      'k/event-log/LocaleMetaData/Application-whole_1033.MTA': strings,
      'k/event-log/LocaleMetaData/ad-fs_1031.MTA': strings,
      'k/event-log/LocaleMetaData/System_1033.MTA': strings,
      'k/LocaleMetaData/Application_1033.MTA': strings,
    };
    const { paths } = await capture(kit(7, files), { window });
    expect(paths.filter((path) => path.startsWith('LocaleMetaData'))).toEqual([
      'LocaleMetaData/application_1033.MTA',
      'LocaleMetaData/application-full_1033.MTA',
      'LocaleMetaData/ad-fs_1031.MTA',
    ]);
  });
});

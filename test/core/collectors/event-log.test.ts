import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { eventLogCollector } from '#core/collectors/event-log';
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

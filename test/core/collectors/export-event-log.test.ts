import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { eventLogCollector } from '#core/collectors/event-log';
import type { CommandOutput } from '#core/host/host';
import type { CollectorRun } from '#core/model/outcome';
import type { CollectionOptions } from '#core/run/run-collection';
import { collectWith } from '#test/support/collect-with';
import { fakeHost } from '#test/support/fake-host';

const sample = join(import.meta.dirname, '../../../assets/sample/event-log/Application.evtx');
const window = { fromInstant: '2026-11-18T08:00:00Z', toInstant: '2026-11-18T09:00:00Z' };
const status: Readonly<Record<string, string>> = {
  gl: 'name: Application\r\nenabled: true\r\nlogging:\r\n  retention: false\r\n  autoBackup: false\r\n  maxSize: 20971520\r\n',
  gli: 'creationTime: 2026-01-01T00:00:00.000Z\r\nfileSize: 20975616\r\nnumberOfLogRecords: 34021\r\noldestRecordNumber: 9939\r\n',
  'qe/rd:false': "<Event><System><TimeCreated SystemTime='2026-11-01T00:00:00.1234567Z'/></System></Event>",
  'qe/rd:true': "<Event><System><TimeCreated SystemTime='2026-11-18T14:11:15.5994978Z'/></System></Event>",
};

/** wevtutil with the usual answers; `exporting` is what `epl` does with the absolute path of its target. */
async function collect(
  exporting: (target: string, args: readonly string[]) => Partial<CommandOutput>,
  options: Partial<CollectionOptions> = {},
) {
  const host = fakeHost({
    kind: 'local',
    runTool: (_, args) => {
      const [verb = ''] = args;
      if (verb === 'epl') return exporting(args[2] ?? '', args);
      return { stdout: status[verb === 'qe' ? `qe${args[3]}` : verb] ?? '' };
    },
  });
  const { runs, directory } = await collectWith([host], [eventLogCollector], options);
  return { run: runs[0] as CollectorRun, directory };
}
const copy = (target: string) => {
  copyFileSync(sample, target);
  return {};
};

it('exports the window with a query file, and keeps what it asked and what it got', async () => {
  let asked: readonly string[] = [];
  const { run, directory } = await collect(
    (target, args) => {
      asked = args;
      return copy(target);
    },
    { window },
  );
  expect(run.outcome).toEqual({ status: 'collected' });
  const folder = join(directory, 'evidence/SERVER1/event-log');
  expect(asked).toEqual([
    'epl',
    join(folder, 'query.xml'),
    expect.stringMatching(/^\/.*\.evtx$/),
    '/sq:true',
    '/ow:true',
  ]);
  const query = readFileSync(join(folder, 'query.xml'), 'utf8');
  expect(query).toContain(
    "@SystemTime&gt;='2026-11-18T08:00:00.000Z' and @SystemTime&lt;='2026-11-18T09:00:00.000Z'",
  );
  expect(query).toContain("@Name='PasswordResetService'");
  expect(query).toMatch(/<Suppress[^>]*>.*Directory Synchronization.*EventID=656 or EventID=657/);
  expect(readFileSync(join(folder, 'application-log.txt'), 'utf8')).toContain('maxSize: 20971520');
  expect(readFileSync(join(folder, 'application.evtx')).equals(readFileSync(sample))).toBe(true);
});

it('takes the events of password hash synchronization only when they are asked for', async () => {
  const { directory } = await collect(copy, { window, hashSyncEvents: true });
  const query = readFileSync(join(directory, 'evidence/SERVER1/event-log/query.xml'), 'utf8');
  expect(query).toContain("@Name='Directory Synchronization'");
  expect(query).not.toContain('Suppress');
});

it('states what the log covers, not what the export does', async () => {
  const { run } = await collect(copy, { window });
  expect(Object.fromEntries(run.facts.map(({ name, value }) => [name, value]))).toEqual({
    'event-log.record-count': 34021,
    'event-log.oldest-record-number': 9939,
    'event-log.size-limit-bytes': 20971520,
    'event-log.retention': false,
    'event-log.auto-backup': false,
    'event-log.size-bytes': 20975616,
    'event-log.oldest-record': '2026-11-01T00:00:00.1234567Z',
    'event-log.newest-record': '2026-11-18T14:11:15.5994978Z',
    'event-log.extent': 'filtered',
    'host.name': 'AADC01.contoso.com',
  });
});

it('exports the whole log when it is asked for', async () => {
  let asked: readonly string[] = [];
  const { run } = await collect(
    (target, args) => {
      asked = args;
      return copy(target);
    },
    { fullLog: true, window },
  );
  expect(asked.slice(0, 2)).toEqual(['epl', 'Application']);
  expect(asked).not.toContain('/sq:true');
  expect(run.artifacts.map(({ path }) => path)).not.toContain('evidence/SERVER1/event-log/query.xml');
});

it.each([
  ['writes nothing and ends with 0', () => ({}), 'export-wrote-nothing'],
  [
    'writes an empty file and ends with 0',
    (target: string) => {
      writeFileSync(target, '');
      return {};
    },
    'export-wrote-nothing',
  ],
  [
    'writes something else',
    (target: string) => {
      writeFileSync(target, 'text, no log');
      return {};
    },
    'not-an-event-log',
  ],
  ['is denied', () => ({ exitCode: 5, stderr: 'Access is denied.\r\n' }), 'access-denied'],
  ['fails', () => ({ exitCode: 15001, stderr: 'The specified query is invalid.\r\n' }), 'tool-failed'],
  ['does not end', () => ({ exitCode: null, ended: 'timed-out' as const }), 'tool-failed'],
])('fails when the export %s', async (_, exporting, code) => {
  const { run } = await collect(exporting, { window });
  expect(run.outcome).toMatchObject({ status: 'failed', problem: { code } });
});

it('keeps what was exported although wevtutil ended with an error', async () => {
  const { run } = await collect((target) => ({ ...copy(target), exitCode: 1, stderr: 'late error' }), {
    window,
  });
  expect(run.outcome).toMatchObject({ status: 'failed', problem: { code: 'tool-failed' } });
  expect(run.artifacts.map(({ path }) => path)).toContain('evidence/SERVER1/event-log/application.evtx');
});

it('goes on when only the status of the log cannot be read', async () => {
  const host = fakeHost({
    kind: 'local',
    runTool: (_, args) => (args[0] === 'epl' ? copy(args[2] ?? '') : { exitCode: 5, stderr: 'denied' }),
  });
  const { runs } = await collectWith([host], [eventLogCollector], { window });
  expect(runs[0]?.outcome).toMatchObject({
    status: 'partial',
    problems: [{ code: 'access-denied' }, {}, {}, {}],
  });
  expect(runs[0]?.facts.find(({ name }) => name === 'event-log.record-count')?.value).toBe(3959);
});

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventLogCollector } from '#core/collectors/event-log';
import type { CommandOutput } from '#core/host/host';
import type { FactName } from '#core/model/fact';
import type { CollectorRun } from '#core/model/outcome';
import type { CollectionOptions } from '#core/run/run-collection';
import { collectWith } from '#test/support/collect-with';
import { buildEventLog } from '#test/support/evtx-writer/build-event-log';
import { fakeHost } from '#test/support/fake-host';
import { passwordResetEvent } from '#test/support/sample-story/classic-event';

const sample = join(import.meta.dirname, '../../../assets/sample/event-log/Application.evtx');
const window = { fromInstant: '2026-11-18T08:00:00Z', toInstant: '2026-11-18T09:00:00Z' };
const status: Readonly<Record<string, string>> = {
  gl: 'name: Application\r\nenabled: true\r\nlogging:\r\n  retention: false\r\n  autoBackup: false\r\n  maxSize: 20971520\r\n',
  gli: 'creationTime: 2026-01-01T00:00:00.000Z\r\nfileSize: 20975616\r\nnumberOfLogRecords: 34021\r\noldestRecordNumber: 9939\r\n',
  'qe/rd:false': "<Event><System><TimeCreated SystemTime='2026-11-01T00:00:00.1234567Z'/></System></Event>",
  'qe/rd:true': "<Event><System><TimeCreated SystemTime='2026-11-18T14:11:15.5994978Z'/></System></Event>",
};

/** Records with numbers of their own, in the window unless told. */
function story(count: number, firstId: number, time = '2026-11-18T08:14:06.0000000Z', eventId = 31019) {
  return Array.from({ length: count }, (_, index) => ({
    ...passwordResetEvent(time, eventId, 'HeartBeat'),
    recordId: firstId + index,
  }));
}

function recordIds(folder: string, name: string): readonly number[] {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line).recordId);
}

type Exporting = (target: string, args: readonly string[]) => Partial<CommandOutput>;
type Wevtutil = {
  readonly epl: Exporting;
  readonly al?: Exporting;
  /** Logs beside the Application log that the machine has. */
  readonly further?: readonly string[];
};

/** wevtutil with the usual answers; `epl` gets the absolute path of its target, `al` that of the log. */
function answer(args: readonly string[], { epl, al = writeStrings, further = [] }: Wevtutil) {
  const [verb = '', what = ''] = args;
  switch (verb) {
    case 'epl':
      return epl(args[2] ?? '', args);
    case 'al':
      return al(what, args);
    case 'gl':
      if (what === 'Application') return { stdout: status['gl'] ?? '' };
      return further.includes(what)
        ? { stdout: `name: ${what}\r\nenabled: true\r\n` }
        : { exitCode: 15_007, stderr: 'The specified channel could not be found.\r\n' };
    default:
      return { stdout: status[verb === 'qe' ? `qe${args[3]}` : verb] ?? '' };
  }
}

/** As wevtutil does it: a folder beside the log, and in it a file with the log's name. */
function writeStrings(log: string, _args: readonly string[]): Partial<CommandOutput> {
  const folder = join(dirname(log), 'LocaleMetaData');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${basename(log, '.evtx')}_1033.MTA`), 'strings');
  return {};
}

async function collect(wevtutil: Wevtutil | Exporting, options: Partial<CollectionOptions> = {}) {
  const tool = typeof wevtutil === 'function' ? { epl: wevtutil } : wevtutil;
  const asked: (readonly string[])[] = [];
  const host = fakeHost({
    kind: 'local',
    runTool: (_, args) => {
      asked.push(args);
      return answer(args, tool);
    },
  });
  const { runs, directory } = await collectWith([host], [eventLogCollector], options);
  const run = runs[0] as CollectorRun;
  const paths = run.artifacts.map(({ path }) => path.replace('evidence/SERVER1/event-log/', ''));
  const problems = run.outcome.status === 'partial' ? run.outcome.problems : [];
  return { run, directory, asked, paths, problems, folder: join(directory, 'evidence/SERVER1/event-log') };
}
const copy: Exporting = (target) => {
  copyFileSync(sample, target);
  return {};
};
const factOf = (run: CollectorRun, name: FactName) => run.facts.find((fact) => fact.name === name)?.value;

it('exports the window with a query file, and keeps what it asked and what it got', async () => {
  const { run, asked, folder } = await collect(copy, { window });
  expect(run.outcome).toEqual({ status: 'collected' });
  expect(asked.filter(([verb]) => verb === 'epl')).toEqual([
    [
      'epl',
      join(folder, 'query.xml'),
      expect.stringMatching(/^\/.*\/application\.evtx$/),
      '/sq:true',
      '/ow:true',
    ],
  ]);
  const query = readFileSync(join(folder, 'query.xml'), 'utf8');
  expect(query).toContain(
    "@SystemTime&gt;='2026-11-18T08:00:00.000Z' and @SystemTime&lt;='2026-11-18T09:00:00.000Z'",
  );
  expect(query).toContain("@Name='PasswordResetService'");
  expect(query).toMatch(/<Suppress[^>]*>.*Directory Synchronization.*EventID=656 or EventID=657/);
  const said = readFileSync(join(folder, 'application-log.txt'), 'utf8');
  expect(said).toContain('maxSize: 20971520');
  expect(said).toContain("<TimeCreated SystemTime='2026-11-01T00:00:00.1234567Z'/>");
  expect(said).not.toContain('<Event>');
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

it('brings the whole log beside the export of the window, and reads no record twice', async () => {
  const filtered = buildEventLog({ chunks: [story(3, 200)] });
  const whole = buildEventLog({ chunks: [story(120, 100)] });
  const { run, asked, paths, folder } = await collect(
    (target, args) => {
      writeFileSync(target, args[1] === 'Application' ? whole : filtered);
      return {};
    },
    { fullLog: true, window },
  );
  expect(run.outcome).toEqual({ status: 'collected' });
  expect(asked.filter(([verb, source]) => verb === 'epl' && source === 'Application')).toEqual([
    ['epl', 'Application', expect.stringMatching(/\/application-full\.evtx$/), '/ow:true'],
  ]);
  expect(paths).toEqual([
    'application-log.txt',
    'query.xml',
    'application.evtx',
    'LocaleMetaData/application_1033.MTA',
    'application.events.jsonl',
    'application-full.evtx',
    'LocaleMetaData/application-full_1033.MTA',
  ]);
  expect(readFileSync(join(folder, 'application.evtx')).equals(filtered)).toBe(true);
  expect(readFileSync(join(folder, 'application-full.evtx')).equals(whole)).toBe(true);
  expect(recordIds(folder, 'application.events.jsonl')).toEqual([200, 201, 202]);
  expect(factOf(run, 'event-log.extent')).toBe('whole');
});

it('tells gaps of the whole log, and what it alone knows of the time around the window', async () => {
  const before = story(60, 100, '2026-11-10T08:00:00.0000000Z', 31016);
  const whole = buildEventLog({ chunks: [before, story(60, 170)] });
  const { run, folder } = await collect(
    (target, args) => {
      writeFileSync(target, args[1] === 'Application' ? whole : buildEventLog({ chunks: [story(60, 170)] }));
      return {};
    },
    { fullLog: true, window },
  );
  expect(factOf(run, 'event-log.missing-records')).toEqual(['160-169']);
  expect(recordIds(folder, 'application-full.outside-window.jsonl')).toHaveLength(60);
  expect(recordIds(folder, 'application.events.jsonl')).toHaveLength(60);
});

it('lists the window out of the whole log when its own export fails, and says so', async () => {
  const { run, paths, problems } = await collect(
    (target, args) => (args[1] === 'Application' ? copy(target, args) : { exitCode: 15_001 }),
    { fullLog: true, window },
  );
  expect(problems).toMatchObject([{ code: 'tool-failed', message: expect.stringContaining('15001') }]);
  expect(paths.filter((path) => path.endsWith('.jsonl'))).toEqual([
    'application-full.events.jsonl',
    'application-full.outside-window.jsonl',
  ]);
  expect(factOf(run, 'host.name')).toBe('AADC01.contoso.com');
});

it('keeps the export of the window when the whole log cannot be had', async () => {
  const { problems, paths, run } = await collect(
    (target, args) => (args[1] === 'Application' ? { exitCode: 5 } : copy(target, args)),
    { fullLog: true, window },
  );
  expect(problems).toMatchObject([
    { code: 'access-denied', message: expect.stringContaining('Event Log Readers') },
  ]);
  expect(paths).toContain('application.events.jsonl');
  expect(factOf(run, 'event-log.extent')).toBe('filtered');
});

describe('the message strings', () => {
  it('are asked for in English, of the export under its own name', async () => {
    const { asked, folder } = await collect(copy, { window });
    expect(asked.filter(([verb]) => verb === 'al')).toEqual([
      ['al', expect.stringMatching(/\/application\.evtx$/), '/l:en-US'],
    ]);
    expect(readFileSync(join(folder, 'LocaleMetaData/application_1033.MTA'), 'utf8')).toBe('strings');
  });

  it.each([
    ['fail', { exitCode: 1, stderr: 'No such locale.' }, /No such locale/],
    ['are not written', {}, /wrote none/],
    ['take too long', { ended: 'timed-out' as const, exitCode: null }, /did not end in time/],
  ])('never cost the export when they %s', async (_, ended, reason) => {
    const { problems, paths } = await collect({ epl: copy, al: () => ended }, { window });
    expect(problems).toMatchObject([{ code: 'tool-failed', subject: 'event-log/application.evtx' }]);
    expect(problems[0]?.message).toMatch(reason);
    expect(paths).toEqual([
      'application-log.txt',
      'query.xml',
      'application.evtx',
      'application.events.jsonl',
      'application.outside-window.jsonl',
    ]);
  });
});

describe('further logs', () => {
  const agent = 'Microsoft-AzureADConnect-AuthenticationAgent/Admin';

  it('are exported for the window and counted, those that are there', async () => {
    const further = [agent, 'AD FS/Admin'];
    const epl: Exporting = (target, args) => {
      const records = args[1] === 'AD FS/Admin' ? [] : [story(4, 10)];
      writeFileSync(target, buildEventLog({ chunks: args[1] === agent ? [story(2, 1)] : records }));
      return {};
    };
    const { run, asked, paths } = await collect({ epl, further }, { window });
    expect(run.outcome).toEqual({ status: 'collected' });
    const query =
      "/q:*[System[TimeCreated[@SystemTime>='2026-11-18T08:00:00.000Z' and @SystemTime<='2026-11-18T09:00:00.000Z']]]";
    expect(asked.filter(([verb, source]) => verb === 'epl' && further.includes(source ?? ''))).toEqual([
      ['epl', agent, expect.stringMatching(/\/authentication-agent\.evtx$/), query, '/ow:true'],
      ['epl', 'AD FS/Admin', expect.stringMatching(/\/ad-fs\.evtx$/), query, '/ow:true'],
    ]);
    expect(paths).toEqual(expect.arrayContaining(['authentication-agent.evtx', 'ad-fs.evtx']));
    expect(factOf(run, 'event-log.further-logs')).toEqual([`${agent}: 2`, 'AD FS/Admin: 0']);
    expect(asked.filter(([verb, what]) => verb === 'gl' && what !== 'Application')).toHaveLength(4);
  });

  it('that cannot be exported are a problem and stop nothing', async () => {
    const further = [agent, 'AD FS/Admin'];
    const epl: Exporting = (target, args) => (args[1] === agent ? { exitCode: 5 } : copy(target, args));
    const { problems, paths } = await collect({ epl, further }, { window });
    expect(problems).toMatchObject([{ code: 'access-denied', message: expect.stringContaining(agent) }]);
    expect(paths).toContain('ad-fs.evtx');
  });

  it('are not waited for one by one', async () => {
    const asked: string[] = [];
    const host = fakeHost({
      kind: 'local',
      runTool: (_, args) => {
        if (args[0] !== 'gl' || args[1] === 'Application') return answer(args, { epl: copy });
        asked.push(args[1] ?? '');
        return { ended: 'timed-out', exitCode: null };
      },
    });
    const { runs } = await collectWith([host], [eventLogCollector], { window });
    expect(asked).toHaveLength(1);
    expect(runs[0]?.outcome).toMatchObject({ status: 'partial', problems: [{ code: 'tool-failed' }] });
  });
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
  ['is refused', () => ({ exitCode: 15001, stderr: 'The specified query is invalid.\r\n' }), 'tool-failed'],
  ['finds no log', () => ({ exitCode: 15007 }), 'event-log-not-found'],
  ['finds no service', () => ({ exitCode: 1722 }), 'tool-failed'],
  [
    'is cut off before the end of its header',
    (target: string) => {
      writeFileSync(target, readFileSync(sample).subarray(0, 6));
      return {};
    },
    'not-an-event-log',
  ],
  ['does not end', () => ({ exitCode: null, ended: 'timed-out' as const }), 'tool-failed'],
])('fails when the export %s', async (_, exporting, code) => {
  const { run } = await collect(exporting, { window });
  expect(run.outcome).toMatchObject({ status: 'failed', problem: { code } });
});

it.each([
  ['within its header', 1_000],
  ['before its last chunk', 4_096 + 65_536],
  ['within a chunk', 4_096 + 3 * 65_536 + 20_000],
])('says of an export that was cut off %s that it was, whatever wevtutil ended with', async (_, size) => {
  const cut: Exporting = (target) => {
    writeFileSync(target, readFileSync(sample).subarray(0, size));
    return {};
  };
  const { problems, paths } = await collect(cut, { window });
  const words = { code: 'event-log-damaged', message: expect.stringContaining(`ends after ${size} bytes`) };
  expect(problems).toEqual(expect.arrayContaining([expect.objectContaining(words)]));
  expect(problems.map(({ message }) => message).join('\n')).toContain('was cut off');
  expect(paths).toContain('application.evtx');
});

it('keeps what was exported although wevtutil ended with an error', async () => {
  const { run } = await collect(
    (target, args) => ({ ...copy(target, args), exitCode: 1, stderr: 'late error' }),
    { window },
  );
  expect(run.outcome).toMatchObject({ status: 'failed', problem: { code: 'tool-failed' } });
  expect(run.artifacts.map(({ path }) => path)).toContain('evidence/SERVER1/event-log/application.evtx');
});

it('goes on when only the status of the log cannot be read', async () => {
  const host = fakeHost({
    kind: 'local',
    runTool: (_, args) =>
      args[0] === 'epl' || args[0] === 'al' ? answer(args, { epl: copy }) : { exitCode: 5, stderr: 'denied' },
  });
  const { runs } = await collectWith([host], [eventLogCollector], { window });
  expect(runs[0]?.outcome).toMatchObject({
    status: 'partial',
    problems: Array.from({ length: 8 }, () => ({ code: 'access-denied' })),
  });
  expect(runs[0]?.facts.find(({ name }) => name === 'event-log.record-count')?.value).toBe(3959);
});

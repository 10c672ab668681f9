import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { collectors, planCollectors } from '#core/collectors/registry';
import type { Host } from '#core/host/host';
import { openSource } from '#core/host/open-source';
import { answerMarks } from '#core/host/powershell-answer';
import { createWindowsHost } from '#core/host/windows-host';
import { systemClock } from '#core/model/clock';
import { collectWith } from '#test/support/collect-with';
import { fakeHost } from '#test/support/fake-host';
import { fakeTool } from '#test/support/fake-tool';
import { peFile } from '#test/support/pe-file';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';

const sample = join(import.meta.dirname, '../../../assets/sample');
const hurried = (timeoutMs: number) => collectors.map((collector) => ({ ...collector, timeoutMs }));
const ids = collectors.map(({ id }) => id);

/** A live Windows machine whose tools are all one program that behaves badly. */
function machineWith(script: string): Host {
  const folder = temporaryFolder();
  for (const tool of ['reg', 'sc', 'wevtutil', 'w32tm', 'powershell']) fakeTool(folder, tool, script);
  return createWindowsHost({ clock: systemClock, platform: 'win32', toolPath: (tool) => join(folder, tool) });
}

/** What the collectors that run tools must end as; the tenant is never on a live machine. */
const outcomes = (...expected: readonly string[]) => [...expected, 'skipped', 'skipped'];

it.each([
  ['hangs', 500, 'setInterval(() => {}, 1000)', outcomes('timed-out', 'timed-out', 'timed-out', 'timed-out')],
  [
    'ends with 3',
    20_000,
    'console.error("no"); process.exit(3)',
    outcomes('failed', 'failed', 'failed', 'failed'),
  ],
  [
    'prints without end',
    500,
    'const line = Buffer.alloc(65536, 120); const go = () => { while (process.stdout.write(line)); process.stdout.once("drain", go); }; go();',
    outcomes('timed-out', 'timed-out', 'timed-out', 'timed-out'),
  ],
  [
    'prints noise',
    20_000,
    'process.stdout.write(Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x80, 0xff, 0xc3]))',
    outcomes('failed', 'failed', 'failed', 'failed'),
  ],
])('every collector ends in its time when each tool %s', async (_, timeoutMs, script, expected) => {
  const { runs } = await collectWith([machineWith(script)], hurried(timeoutMs));
  expect(runs.map((run) => [run.collector, run.outcome.status])).toEqual(
    ids.map((id, index) => [id, expected[index]]),
  );
});

it('every collector fails as unexpected when its host throws', async () => {
  const broken = () => {
    throw new Error('broken host');
  };
  const host: Host = {
    ...fakeHost(),
    listFiles: broken,
    readRegistry: broken,
    readService: broken,
    readGraph: broken,
  };
  const { runs } = await collectWith([host], collectors);
  expect(runs.map((run) => run.outcome)).toMatchObject(
    ids.map(() => ({ status: 'failed', problem: { code: 'unexpected' } })),
  );
});

it('every collector is given up when its host hangs', async () => {
  const hang = () => new Promise<never>(() => undefined);
  const host: Host = {
    ...fakeHost(),
    listFiles: hang,
    readRegistry: hang,
    readService: hang,
    readGraph: hang,
  };
  const { runs } = await collectWith([host], hurried(50), { stopGraceMs: 50 });
  expect(runs.map((run) => run.outcome.status)).toEqual(ids.map(() => 'timed-out'));
});

it('reads the same facts from tools that print UTF-16', async () => {
  const registry = ['connect', 'system']
    .map((name) => readFileSync(join(sample, `registry/${name}.txt`)))
    .map((bytes) => (bytes[0] === 0xff ? bytes.toString('utf16le').slice(1) : bytes.toString()))
    .join('\r\n');
  const service = readFileSync(join(sample, 'services/adsync.txt'), 'utf8');
  const folder = temporaryFolder();
  const wide = (text: string) => `process.stdout.write(Buffer.from(${JSON.stringify(text)}, 'utf16le'))`;
  fakeTool(
    folder,
    'sc',
    `if (args[1] !== 'ADSync') { ${wide('[SC] OpenService FAILED 1060:')}; process.exitCode = 36 } else ${wide(service)}`,
  );
  const clock = [
    '0(ok)',
    '3 (x)',
    '-23 (119.209ns per tick)',
    '0.1s',
    '7.7s',
    'x',
    'x',
    'dc01',
    '6 (64s)',
    '-0.25s',
  ];
  fakeTool(folder, 'w32tm', wide(clock.map((value) => `Wort: ${value}`).join('\r\n')));
  const answer = {
    schema: 'casebundle.powershell/1',
    languageMode: 'FullLanguage',
    answers: [{ question: 'scheduler', value: [{ StagingModeEnabled: 'False' }] }],
  };
  fakeTool(
    folder,
    'powershell',
    wide(`${answerMarks.begin}\r\n${JSON.stringify(answer)}\r\n${answerMarks.end}\r\n`),
  );
  for (const name of ['AzureADConnect.exe', 'miiserver.exe']) {
    writeFileSync(join(folder, name), peFile({ strings: { ProductVersion: '2.5.190.0' } }));
  }
  fakeTool(
    folder,
    'reg',
    `const blocks = ${JSON.stringify(registry)}.split('\\r\\n\\r\\n').filter((block) => block.trim().startsWith(args[1]));
     if (blocks.length === 0) process.exit(1);
     ${'process.stdout.write(Buffer.from(blocks.join("\\r\\n\\r\\n"), "utf16le"))'}`,
  );
  fakeTool(
    folder,
    'wevtutil',
    `const { copyFileSync, mkdirSync, writeFileSync } = require('fs');
     const strings = (args[1] ?? '').replace(/([^/]+)\\.evtx$/, 'LocaleMetaData/$1_1033.MTA');
     if (args[0] === 'epl') copyFileSync(${JSON.stringify(join(sample, 'event-log/Application.evtx'))}, args[2]);
     else if (args[0] === 'al') { mkdirSync(require('path').dirname(strings), { recursive: true }); writeFileSync(strings, 'strings'); }
     else if (args[0] === 'gl' && args[1] === 'Application') ${wide('enabled: true\r\n  retention: false\r\n  maxSize: 20971520\r\n')}`,
  );
  const host = createWindowsHost({
    clock: systemClock,
    platform: 'win32',
    toolPath: (tool) => join(folder, tool),
    machinePath: (path) => join(folder, path.split('\\').at(-1) ?? ''),
  });
  const window = { fromInstant: '2026-11-18T08:00:00Z', toInstant: '2026-11-18T09:00:00Z' };
  const { runs } = await collectWith([host], collectors, { window });
  expect(runs.map((run) => run.outcome.status)).toEqual(
    outcomes('collected', 'collected', 'collected', 'collected'),
  );
  const facts = runs.flatMap((run) => run.facts.map(({ name, value }) => `${name}=${value}`));
  expect(facts).toContain('connect.version=2.5.190.0');
  expect(facts).toContain('service.adsync.state=running');
  expect(facts).toContain('event-log.size-limit-bytes=20971520');
  expect(facts).toContain('event-log.retention=false');
  expect(facts).toContain('connect.staging-mode=false');
  expect(facts).toContain('host.clock-offset-seconds=-0.25');
  expect(facts).toContain('host.time-zone=W. Europe Standard Time');
});

it.each([
  ['UTF-16', (bytes: Buffer) => Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le')],
  [
    'a code page',
    (bytes: Buffer) =>
      Buffer.from(bytes.toString().replace('"Ada Lovelace"', '"Ad\xe4 Lovel\xe4ce"'), 'latin1'),
  ],
])('decides user and licence from JSON saved in %s', async (_, encode) => {
  const folder = temporaryFolder();
  for (const name of [
    'user',
    'domain',
    'license-details',
    'on-premises-synchronization',
    'authentication-agents',
  ]) {
    const target = join(folder, 'deep/folder', `${name}.JSON`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, encode(readFileSync(join(sample, `graph/${name}.json`))));
  }
  const host = unwrap(await openSource({ kind: 'folder', path: folder }));
  const { runs } = await collectWith([host], collectors);
  expect(runs.map((run) => run.outcome.status)).toEqual([
    'skipped',
    'skipped',
    'skipped',
    'skipped',
    'collected',
    'collected',
  ]);
});

it('says of each collector that a machine without Windows has nothing to read', async () => {
  const host = createWindowsHost({ clock: systemClock, platform: 'linux' });
  const { runs } = await collectWith([host], collectors);
  for (const { outcome, title } of runs) {
    expect(outcome).toMatchObject({ status: 'skipped', because: 'not-windows' });
    expect(JSON.stringify(outcome)).toContain(title);
  }
});

it('never lays anything into a package that a double click would run', async () => {
  const folder = temporaryFolder();
  copyFileSync(join(sample, 'event-log/Application.evtx'), join(folder, 'Application.evtx'));
  writeFileSync(
    join(folder, 'connect.reg'),
    'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Azure AD Connect]\r\n"Version"="2.5.190.0"\r\n',
  );
  writeFileSync(join(folder, 'run.ps1'), 'x');
  const { runs } = await collectWith(
    [unwrap(await openSource({ kind: 'folder', path: folder }))],
    collectors,
  );
  const paths = runs.flatMap((run) => run.artifacts.map(({ path }) => path));
  expect(paths.length).toBeGreaterThan(3);
  expect(paths.filter((path) => !/\.(?:evtx|jsonl|json|txt|xml)$/.test(path))).toEqual([]);
});

it('plans each collector with what it would read', () => {
  const plan = planCollectors({ kind: 'local' });
  expect(plan.map(({ id }) => id)).toEqual(ids);
  expect(plan.find(({ id }) => id === 'service')?.reads).toContain('sc queryex ADSync');
  expect(plan.find(({ id }) => id === 'connect')?.rights.map(({ need }) => need)).toEqual([
    'none',
    'adsync-administrator',
  ]);
  expect(planCollectors({ kind: 'folder' }).every(({ reads }) => reads.length > 0)).toBe(true);
});

it.each([
  ['local', 'none'],
  ['server', 'other-server'],
  ['folder', 'none'],
  ['sample', 'none'],
  ['tenant', 'tenant'],
] as const)('says of a %s which network and which rights each collector needs', (kind, network) => {
  const plan = planCollectors({ kind });
  expect(plan.length).toBeGreaterThan(0);
  for (const planned of plan) {
    expect(planned.network.need).toBe(network);
    expect(planned.rights.length).toBeGreaterThan(0);
  }
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { connectivityCollectorOn } from '#core/collectors/connectivity';
import { eventLogCollector } from '#core/collectors/event-log';
import { chosenCollectors, collectors, planCollectors } from '#core/collectors/registry';
import type { Host } from '#core/host/host';
import type { CollectorRun } from '#core/model/outcome';
import { collectWith } from '#test/support/collect-with';
import { buildEventLog } from '#test/support/evtx-writer/build-event-log';
import type { WrittenEvent } from '#test/support/evtx-writer/written-event';
import { type FakeHostOptions, fakeHost } from '#test/support/fake-host';
import { closedPort, networkOf, relayHost, startProxy, startRelay } from '#test/support/relay-server';
import { passwordResetEvent } from '#test/support/sample-story/classic-event';
import { temporaryFolder } from '#test/support/temporary-folder';

const relay = '0a1b2c3d-0000-4000-8000-000000000001_0a1b2c3d-0000-4000-8000-000000000002';
const heartbeat = (namespace: string, at = '2026-11-18T08:00:00Z') =>
  passwordResetEvent(
    at,
    31019,
    `ServiceBusHeartBeat, Details: HeartBeat for Namespace: ${namespace} Endpoint: ${relay}`,
  );
const one = [heartbeat('relay-1')];

function evidence(events: readonly WrittenEvent[], more: FakeHostOptions = {}): Host {
  return fakeHost({ files: { 'application.evtx': buildEventLog({ chunks: [events] }) }, ...more });
}

function fact(run: CollectorRun | undefined, name: string) {
  return run?.facts.find((found) => found.name === name)?.value;
}

const journalOf = (directory: string) =>
  readFileSync(join(directory, 'journal.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

it('is no collector that runs by itself: it must be named or switched on', () => {
  expect(collectors.map(({ id }) => id)).not.toContain('connectivity');
  expect(chosenCollectors({})).toEqual(collectors);
  expect(planCollectors({ kind: 'local' }).map(({ id }) => id)).not.toContain('connectivity');
  const ids = (choice: Parameters<typeof chosenCollectors>[0]) =>
    chosenCollectors(choice).map(({ id }) => id);
  expect(ids({ checkConnectivity: true }).at(-1)).toBe('connectivity');
  expect(ids({ only: ['connectivity'] })).toEqual(['connectivity']);
  expect(ids({ only: ['event-log'], checkConnectivity: true })).toEqual(['event-log', 'connectivity']);
  expect(ids({ only: ['event-log'] })).toEqual(['event-log']);
});

it.each([
  ['local', 'relay'],
  ['folder', 'relay'],
  ['server', 'none'],
  ['sample', 'none'],
] as const)('says of a %s what it needs, and that it answers no item', (kind, network) => {
  const planned = planCollectors({ kind }, { only: ['connectivity'] });
  expect(planned).toMatchObject([{ answers: [], network: { need: network }, rights: [{ need: 'none' }] }]);
});

it('tests the namespaces of the gathered events, and says so in facts, files and journal', async () => {
  const server = await startRelay();
  const check = connectivityCollectorOn(networkOf(server.port));
  const { runs, directory } = await collectWith([evidence(one)], [eventLogCollector, check]);
  const run = runs[1];
  expect(run?.outcome).toEqual({ status: 'collected' });
  expect(fact(run, 'connectivity.answered')).toEqual([relayHost]);
  expect(fact(run, 'connectivity.failed')).toBeUndefined();
  expect(fact(run, 'connectivity.from-server')).toBe(false);
  expect(run?.facts[0]?.origin.source).toContain('not the server of the evidence');
  expect(run?.artifacts.map(({ path }) => path)).toEqual([
    'evidence/SERVER1/connectivity/facts.json',
    'evidence/SERVER1/connectivity/relay-1.json',
    'evidence/SERVER1/connectivity/relay-1.txt',
  ]);
  const read = (name: string) => readFileSync(join(directory, 'evidence/SERVER1/connectivity', name), 'utf8');
  expect(JSON.parse(read('relay-1.json'))).toMatchObject({
    host: relayHost,
    hostFrom: 'catalogue',
    answers: true,
    decidedBy: 'direct',
    routes: [{ route: 'direct', reaches: true, status: 401, steps: { length: 5 } }],
  });
  expect(read('relay-1.txt')).toContain('HTTP/1.1 401 MissingToken');
  expect(server.received[0]).toContain(`GET /${relay} `);
  expect(journalOf(directory)).toContainEqual(
    expect.objectContaining({
      step: 'request',
      collector: 'connectivity',
      subject: `${relayHost}:${server.port} (direct)`,
      outcome: 'answered',
    }),
  );
});

it('works alone afterwards on what was gathered before', async () => {
  const directory = temporaryFolder();
  const port = await closedPort();
  const host = evidence(one);
  const first = await collectWith([host], [eventLogCollector, connectivityCollectorOn(networkOf(port))], {
    directory,
  });
  expect(first.runs[1]?.outcome).toMatchObject({
    status: 'partial',
    problems: [{ code: 'network-failed', subject: relayHost }],
  });
  expect(fact(first.runs[1], 'connectivity.failed-steps')).toEqual(['connect']);
  const server = await startRelay();
  const again = await collectWith([host], [connectivityCollectorOn(networkOf(server.port))], { directory });
  expect(again.runs.map(({ outcome }) => outcome)).toEqual([{ status: 'collected' }]);
  expect(fact(again.runs[0], 'connectivity.failed')).toBeUndefined();
});

it('goes by what the service is told, and names another way that works', async () => {
  const server = await startRelay();
  const proxy = await startProxy('HTTP/1.1 200 OK\r\n\r\n', server.port);
  const wrong = await startProxy('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n', server.port);
  const config = `<defaultProxy><proxy proxyaddress="http://user:geheim@wrong.test:${wrong.port}"/></defaultProxy>`;
  const internet = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
  const registry = `${internet}\r\n    ProxyEnable    REG_DWORD    0x1\r\n    ProxyServer    REG_SZ    right.test:${proxy.port}\r\n`;
  const host = evidence(one, {
    registry,
    machineFiles: { 'miiserver.exe.config': Buffer.from(config) },
  });
  const check = connectivityCollectorOn(networkOf(server.port));
  const { runs, directory } = await collectWith([host], [eventLogCollector, check]);
  const [sentence] = fact(runs[1], 'connectivity.failed') as readonly string[];
  expect(sentence).toContain(
    `${relayHost}, through the proxy wrong.test:${wrong.port}: The proxy asks for a user name`,
  );
  expect(sentence).toContain('It answers direct.');
  const written = readFileSync(join(directory, 'evidence/SERVER1/connectivity/relay-1.json'), 'utf8');
  expect(JSON.parse(written).routes).toMatchObject([
    { route: 'direct', reaches: true },
    { reaches: false, namedBy: ['miiserver.exe.config, system.net/defaultProxy'] },
    { route: `through the proxy right.test:${proxy.port}`, reaches: true },
  ]);
  for (const { received } of [proxy, wrong]) expect(received.join('')).not.toMatch(/authorization|geheim/i);
  expect(written).not.toContain('geheim');
});

it('tests the four namespaces that were named last, and no host that is none of Service Bus', async () => {
  const server = await startRelay();
  const events = [
    ...[1, 2, 3, 4, 5].map((number) => heartbeat(`relay-${number}`, `2026-11-18T0${number}:00:00Z`)),
    heartbeat('evil.contoso.com', '2026-11-18T09:00:00Z'),
    passwordResetEvent('2026-11-18T09:00:01Z', 31002, 'Namespace: relay-9'),
  ];
  const asked: string[] = [];
  const network = networkOf(server.port, {
    resolve: async (name) => {
      asked.push(name);
      return ['127.0.0.1'];
    },
  });
  const check = connectivityCollectorOn(network);
  const { runs } = await collectWith([evidence(events)], [eventLogCollector, check]);
  expect(asked).toEqual([5, 4, 3, 2].map((number) => `relay-${number}.servicebus.windows.net`));
  expect(runs[1]?.outcome).toMatchObject({
    problems: expect.arrayContaining([
      expect.objectContaining({ code: 'not-allowed', subject: 'evil.contoso.com' }),
    ]),
  });
});

it('is skipped with the reason where no event names a namespace, and where it cannot test', async () => {
  const check = connectivityCollectorOn(networkOf(1, { resolve: () => Promise.reject(new Error('asked')) }));
  const none = await collectWith(
    [evidence([passwordResetEvent('2026-11-18T08:00:00Z', 31001, 'x')])],
    [eventLogCollector, check],
  );
  expect(none.runs[1]?.outcome).toMatchObject({
    status: 'skipped',
    because: 'not-in-evidence',
    message: expect.stringContaining('No event 31019 or 31034 was gathered from SERVER1'),
  });
  const sample = await collectWith([evidence(one, { kind: 'sample' })], [eventLogCollector, check]);
  expect(sample.runs[1]?.outcome).toMatchObject({ status: 'skipped', because: 'not-possible' });
  const directory = temporaryFolder();
  await collectWith([evidence(one)], [eventLogCollector], { directory });
  const server = await collectWith([fakeHost({ kind: 'server' })], [check], { directory });
  expect(server.runs[0]?.outcome).toMatchObject({
    status: 'skipped',
    because: 'not-possible',
    message: expect.stringContaining(`Test-NetConnection ${relayHost} -Port`),
  });
});

it('says which root certificate Windows on this server does not hold', async () => {
  const server = await startRelay();
  const directory = temporaryFolder();
  await collectWith([evidence(one)], [eventLogCollector], { directory });
  const check = connectivityCollectorOn(networkOf(server.port));
  const missing = await collectWith([fakeHost({ kind: 'local' })], [check], { directory });
  expect(missing.runs[0]?.outcome).toEqual({ status: 'collected' });
  const [root] = fact(missing.runs[0], 'connectivity.missing-roots') as readonly string[];
  const sha1 = /^CN=relay-1\S+ \(SHA-1 ([0-9A-F]{40})\)$/.exec(root ?? '')?.[1];
  const key = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\SystemCertificates\\ROOT\\Certificates\\${sha1}`;
  const registry = `${key}\r\n    Blob    REG_BINARY    00\r\n`;
  const held = await collectWith([fakeHost({ kind: 'local', registry })], [check], { directory });
  expect(fact(held.runs[0], 'connectivity.missing-roots')).toBeUndefined();
  expect(fact(held.runs[0], 'connectivity.from-server')).toBe(true);
});

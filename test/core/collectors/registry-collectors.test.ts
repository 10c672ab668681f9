import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Collector } from '#core/collectors/collector';
import { connectCollector } from '#core/collectors/connect';
import { hostCollector } from '#core/collectors/host-facts';
import { serviceCollector } from '#core/collectors/service';
import { openFolderHost } from '#core/host/folder-host';
import { conflicts } from '#core/model/fact';
import type { CollectorRun } from '#core/model/outcome';
import { collectWith } from '#test/support/collect-with';
import { type FakeHostOptions, fakeHost } from '#test/support/fake-host';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';

async function collect(collector: Collector, options: FakeHostOptions) {
  const { runs, directory } = await collectWith([fakeHost(options)], [collector]);
  const run = runs[0] as CollectorRun;
  const facts = run.facts.map(({ name, value, origin }) => [name, value, origin.source]);
  const read = (path: string) => readFileSync(join(directory, 'evidence/SERVER1', path), 'utf8');
  return { run, facts, read };
}

const machine = 'HKEY_LOCAL_MACHINE\\SOFTWARE';
const uninstall = 'Microsoft\\Windows\\CurrentVersion\\Uninstall';
const product = (view: string, name: string, version: string) =>
  `${machine}\\${view}${uninstall}\\{1}\r\n    DisplayName    REG_SZ    ${name}\r\n    DisplayVersion    REG_SZ    ${version}\r\n`;

it.each([
  ['', 'Microsoft Azure AD Connect'],
  ['', 'Microsoft Entra Connect Sync'],
  ['WOW6432Node\\', 'Microsoft Entra Connect Sync'],
])('finds the version in the view "%s" under the name %s', async (view, name) => {
  const { facts } = await collect(connectCollector, { registry: product(view, name, '2.4.131.0') });
  const key = `${machine}\\${view}${uninstall}\\{1}`;
  expect(facts).toEqual([
    ['connect.product-name', name, `${key}\\DisplayName (registry.txt)`],
    ['connect.version', '2.4.131.0', `${key}\\DisplayVersion (registry.txt)`],
  ]);
});

it('keeps both versions where two places disagree', async () => {
  const registry = `${product('', 'Microsoft Entra Connect Sync', '2.5.79.0')}\r\n${machine}\\Microsoft\\Azure AD Connect\r\n    Version    REG_SZ    2.5.3.0\r\n    WizardPath    REG_SZ    C:\\P\\AzureADConnect.exe\r\n`;
  const { run, facts } = await collect(connectCollector, { registry });
  expect(run.outcome).toEqual({ status: 'collected' });
  expect(conflicts(run.facts)).toMatchObject([
    { name: 'connect.version', facts: [{ value: '2.5.79.0' }, { value: '2.5.3.0' }] },
  ]);
  expect(facts.at(-1)?.slice(0, 2)).toEqual(['connect.install-path', 'C:\\P']);
});

it('leaves other software of the server out of the package', async () => {
  const registry = `${product('', 'Microsoft Entra Connect Sync', '2.5.79.0')}\r\n${machine}\\${uninstall}\\{2}\r\n    DisplayName    REG_SZ    Private Tool\r\n`;
  const { read } = await collect(connectCollector, { registry });
  expect(read('connect/registry.txt')).toContain('Entra Connect Sync');
  expect(read('connect/registry.txt')).not.toContain('Private Tool');
});

it.each([
  ['local', 'not-installed'],
  ['folder', 'not-in-evidence'],
] as const)('is skipped on a %s host without the product', async (kind, because) => {
  const { run } = await collect(connectCollector, { kind });
  expect(run).toMatchObject({ outcome: { status: 'skipped', because }, artifacts: [] });
});

it('states server facts with their place, and keeps nothing else of the keys', async () => {
  const control = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control';
  const registry = [
    `${control}\\Lsa`,
    '    RestrictRemoteSam    REG_SZ    O:BAG:BAD:(A;;RC;;;BA)',
    '    Secret    REG_SZ    hidden',
    '',
    `${machine}\\Microsoft\\Windows NT\\CurrentVersion`,
    '    ProductName    REG_SZ    Windows Server 2019 Datacenter',
    '    ReleaseId    REG_SZ    1809',
    '    CurrentBuild    REG_SZ    17763',
    '',
    `${control}\\TimeZoneInformation`,
    '    TimeZoneKeyName    REG_SZ    Tokyo Standard Time',
    '',
    `${machine}\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full`,
    '    Release    REG_DWORD    0x70bf6',
  ].join('\r\n');
  const { facts, read } = await collect(hostCollector, { registry });
  expect(facts).toEqual([
    [
      'host.operating-system',
      'Windows Server 2019 Datacenter, 1809, build 17763',
      `${machine}\\Microsoft\\Windows NT\\CurrentVersion\\ProductName (registry.txt)`,
    ],
    [
      'host.windows-build',
      '17763',
      `${machine}\\Microsoft\\Windows NT\\CurrentVersion\\ProductName (registry.txt)`,
    ],
    [
      'host.time-zone',
      'Tokyo Standard Time',
      `${control}\\TimeZoneInformation\\TimeZoneKeyName (registry.txt)`,
    ],
    [
      'host.dotnet-release',
      461814,
      `${machine}\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full\\Release (registry.txt)`,
    ],
    [
      'host.dotnet-version',
      '4.7.2',
      `${machine}\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full\\Release (registry.txt)`,
    ],
    [
      'host.restrict-remote-sam',
      'O:BAG:BAD:(A;;RC;;;BA)',
      `${control}\\Lsa\\RestrictRemoteSam (registry.txt)`,
    ],
  ]);
  expect(read('system/registry.txt')).not.toContain('hidden');
  expect(JSON.parse(read('system/facts.json')).facts).toHaveLength(6);
});

it('is skipped when the evidence says nothing about the server', async () => {
  const { run } = await collect(hostCollector, {});
  expect(run.outcome).toMatchObject({ status: 'skipped', because: 'not-in-evidence' });
});

it('states the service, and keeps what was printed', async () => {
  const service = 'SERVICE_NAME: ADSync\r\n        TYPE : 10  X\r\n        STATE : 1  STOPPED\r\n';
  const { run, facts, read } = await collect(serviceCollector, { service });
  expect(run.outcome).toEqual({ status: 'collected' });
  expect(facts).toEqual([['service.adsync.state', 'stopped', 'service.txt']]);
  expect(read('services/adsync.txt')).toContain('STATE : 1  STOPPED');
  expect(JSON.parse(read('services/adsync.json')).facts).toHaveLength(1);
});

it('knows a server without the service from evidence without it', async () => {
  const missing = await collect(serviceCollector, { service: '[SC] OpenService FAILED 1060:\r\n' });
  expect(missing.run).toMatchObject({
    outcome: { status: 'skipped', because: 'not-installed' },
    facts: [],
    artifacts: [{ path: 'evidence/SERVER1/services/adsync.txt' }],
  });
  const { run } = await collect(serviceCollector, {});
  expect(run).toMatchObject({ outcome: { status: 'skipped', because: 'not-in-evidence' }, artifacts: [] });
});

it('takes the NetBIOS name in a file of its own for no second name, but that of another machine for one', async () => {
  const folder = temporaryFolder();
  const control = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet';
  const write = (name: string, ...lines: readonly string[]) =>
    writeFileSync(join(folder, name), ['', ...lines, ''].join('\r\n'));
  const active = `${control}\\Control\\ComputerName\\ActiveComputerName`;
  write('active.txt', active, '    ComputerName    REG_SZ    LONDON-CONNECT-');
  write(
    'parameters.txt',
    `${control}\\Services\\Tcpip\\Parameters`,
    '    Hostname    REG_SZ    London-Connect-01',
    '    Domain    REG_SZ    contoso.com',
  );
  const names = async () => {
    const { runs } = await collectWith([unwrap(await openFolderHost(folder))], [hostCollector]);
    return runs[0]?.facts
      .filter(({ name }) => name === 'host.name')
      .map(({ value, origin }) => [value, origin.source]);
  };
  const whole = ['London-Connect-01.contoso.com', `${control}\\Services\\Tcpip\\Parameters (parameters.txt)`];
  expect(await names()).toEqual([whole]);
  write('active.txt', active, '    ComputerName    REG_SZ    PARIS01');
  expect(await names()).toEqual([['PARIS01', `${active} (active.txt)`], whole]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Collector } from '#core/collectors/collector';
import { hostCollector } from '#core/collectors/host-facts';
import { dotnetName } from '#core/collectors/host-facts-dotnet';
import { proxyInConfig } from '#core/collectors/host-facts-proxy';
import { proxyWords } from '#core/collectors/proxy-setting';
import { serviceCollector } from '#core/collectors/service';
import { withoutCredentials } from '#core/collectors/without-credentials';
import type { CollectorRun } from '#core/model/outcome';
import { failure } from '#core/model/result';
import { collectWith } from '#test/support/collect-with';
import { type FakeHostOptions, fakeHost } from '#test/support/fake-host';

async function collect(
  collector: Collector,
  options: FakeHostOptions,
  change = (host: ReturnType<typeof fakeHost>) => host,
) {
  const { runs, directory } = await collectWith([change(fakeHost(options))], [collector]);
  const run = runs[0] as CollectorRun;
  const facts = Object.fromEntries(run.facts.map(({ name, value }) => [name, value]));
  const read = (path: string) => readFileSync(join(directory, 'evidence/SERVER1', path), 'utf8');
  return { run, facts, read };
}

const machine = 'HKEY_LOCAL_MACHINE\\SOFTWARE';
const channels =
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2';
const settings = 'Microsoft\\Windows\\CurrentVersion\\Internet Settings';

it('states the eight values of TLS as they are, and absent ones not at all', async () => {
  const registry = [
    `${machine}\\Microsoft\\.NETFramework\\v4.0.30319`,
    '    SchUseStrongCrypto    REG_DWORD    0x1',
    '    SystemDefaultTlsVersions    REG_DWORD    0x0',
    '    Other    REG_DWORD    0x7',
    '',
    `${machine}\\WOW6432Node\\Microsoft\\.NETFramework\\v4.0.30319`,
    '    SchUseStrongCrypto    REG_DWORD    0x0',
    '',
    `${channels}\\Client`,
    '    Enabled    REG_DWORD    0xffffffff',
    '    DisabledByDefault    REG_DWORD    0x0',
    '',
    `${channels}\\Server`,
    '    Enabled    REG_DWORD    0x0',
  ].join('\r\n');
  const { facts, read } = await collect(hostCollector, { registry });
  expect(facts).toEqual({
    'host.tls.strong-crypto-64': 1,
    'host.tls.system-default-64': 0,
    'host.tls.strong-crypto-32': 0,
    'host.tls.client-enabled': 0xffffffff,
    'host.tls.client-disabled-by-default': 0,
    'host.tls.server-enabled': 0,
  });
  expect(read('system/registry.txt')).not.toContain('Other');
});

const winHttp = (proxy: string, flags = 3) => {
  const bytes = Buffer.alloc(20 + proxy.length);
  bytes.writeUInt32LE(0x28, 0);
  bytes.writeUInt32LE(flags, 8);
  bytes.writeUInt32LE(proxy.length, 12);
  bytes.write(proxy, 16, 'latin1');
  return bytes.toString('hex').toUpperCase();
};

it('states proxies without users and passwords, in facts and in the raw text', async () => {
  const registry = [
    `${machine}\\${settings}`,
    '    ProxyEnable    REG_DWORD    0x0',
    '    ProxyServer    REG_SZ    http=u:geheim@old:80;https=old:81',
    '',
    `HKEY_CURRENT_USER\\SOFTWARE\\${settings}`,
    '    AutoConfigURL    REG_SZ    http://u:geheim@wpad/proxy.pac',
    '',
    `${machine}\\${settings}\\Connections`,
    `    WinHttpSettings    REG_BINARY    ${winHttp('u:geheim@winhttp:8080')}`,
    '    DefaultConnectionSettings    REG_BINARY    46000000',
  ].join('\r\n');
  const { run, facts, read } = await collect(hostCollector, { registry });
  expect(facts).toEqual({
    'host.proxy.windows': 'http=old:80;https=old:81 (user name and password removed) (switched off)',
    'host.proxy.account': 'script http://wpad/proxy.pac (user name and password removed)',
    'host.proxy.winhttp': 'winhttp:8080 (user name and password removed)',
  });
  const everything = JSON.stringify(run) + read('system/registry.txt') + read('system/facts.json');
  expect(everything).not.toContain('geheim');
  expect(everything).not.toContain(Buffer.from('geheim').toString('hex').toUpperCase());
  expect(everything).not.toContain('DefaultConnectionSettings');
  const again = await collect(hostCollector, { registry: read('system/registry.txt') });
  expect(Object.keys(again.facts)).toEqual(Object.keys(facts));
});

it.each([
  ['1800000000000000010000000000000000000000', 'none (direct)'],
  [winHttp('proxy.contoso.com:8080'), 'proxy.contoso.com:8080'],
])('reads WinHttpSettings %s', async (bytes, expected) => {
  const registry = `${machine}\\${settings}\\Connections\r\n    WinHttpSettings    REG_BINARY    ${bytes}\r\n`;
  const { facts } = await collect(hostCollector, { registry });
  expect(facts).toEqual({ 'host.proxy.winhttp': expected });
});

it('states a script and a proxy of one place as one fact, since they do not contradict each other', async () => {
  const registry = [
    `${machine}\\${settings}`,
    '    ProxyEnable    REG_DWORD    0x1',
    '    ProxyServer    REG_SZ    p:80',
    '    AutoConfigURL    REG_SZ    http://wpad/p.pac',
  ].join('\r\n');
  const { run } = await collect(hostCollector, { registry });
  expect(run.facts.map(({ value }) => value)).toEqual(['script http://wpad/p.pac; p:80']);
});

it('states nothing for other bytes in WinHttpSettings', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), async (bytes) => {
      const registry = `${machine}\\${settings}\\Connections\r\n    WinHttpSettings    REG_BINARY    ${Buffer.from(bytes).toString('hex')}\r\n`;
      const { facts } = await collect(hostCollector, { registry });
      expect(Object.keys(facts).every((name) => name === 'host.proxy.winhttp')).toBe(true);
    }),
    { numRuns: 20 },
  );
});

it('leaves nothing of a user or password in a proxy setting, whatever they are', () => {
  const secret = fc.stringMatching(/^[A-Z0-9:@/=!$.]{3,20}$/).map((text) => `Q${text}Q`);
  fc.assert(
    fc.property(
      secret,
      fc.constantFrom('', 'http://', 'https=', 'http=http://'),
      fc.constantFrom('', ';https=b:81'),
      (user, start, more) => {
        const cleaned = withoutCredentials(`${start}${user}@proxy.example:8080${more}`);
        expect(cleaned).toBe(`${start}proxy.example:8080${more} (user name and password removed)`);
      },
    ),
  );
});

it.each([
  ['<a/>', undefined],
  ['<!-- <defaultProxy><proxy proxyaddress="http://old:1"/></defaultProxy> -->', undefined],
  ['<defaultProxy enabled="false"><proxy proxyaddress="http://x:1"/></defaultProxy>', 'none (direct)'],
  ['<defaultProxy/>', 'the proxy of Windows'],
  ['<defaultProxy><proxy usesystemdefault="False"/></defaultProxy>', 'none (direct)'],
  [
    "<defaultProxy useDefaultCredentials='true'>\n<proxy usesystemdefault='true'\n proxyaddress = 'http://p:1/?a=1&amp;b=2' bypassonlocal='true'/></defaultProxy>",
    'http://p:1/?a=1&b=2',
  ],
  ['<defaultProxy><proxy scriptLocation="http://wpad/p.pac"/></defaultProxy>', 'script http://wpad/p.pac'],
])('reads defaultProxy in %s', (xml, expected) => {
  const setting = proxyInConfig(xml);
  expect(setting && proxyWords(setting)).toBe(expected);
});

it('comes to an end for any configuration', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '<defaultProxy ',
          '<proxy ',
          '>',
          '</defaultProxy>',
          'proxyaddress="',
          '"',
          '<!--',
          '-->',
          '&#x41;',
          '&#0;',
          'enabled=',
          ' ',
        ),
        { maxLength: 60 },
      ),
      (parts) => {
        expect(['object', 'undefined']).toContain(typeof proxyInConfig(parts.join('')));
      },
    ),
  );
});

it('reads machine.config below the Windows folder that the registry names', async () => {
  const registry = `${machine}\\Microsoft\\Windows NT\\CurrentVersion\r\n    SystemRoot    REG_SZ    D:\\WINNT\r\n`;
  const path = 'D:\\WINNT\\Microsoft.NET\\Framework64\\v4.0.30319\\Config\\machine.config';
  const config = Buffer.from(
    '\ufeff<defaultProxy><proxy proxyaddress="http://u:geheim@p:1"/></defaultProxy><connectionStrings secret="x"/>',
    'utf16le',
  );
  const { run, facts } = await collect(hostCollector, { registry, machineFiles: { [path]: config } });
  expect(facts).toEqual({ 'host.proxy.machine-config': 'http://p:1 (user name and password removed)' });
  expect(JSON.stringify(run)).not.toMatch(/geheim|secret/);
});

const values = [
  '0(ok)',
  '3 (x)',
  '-23 (119.209ns per tick)',
  '0.1s',
  '7.7s',
  'x',
  'x',
  'dc01.contoso.com',
  '6 (64s)',
  '',
  '-312.5s',
];
const clock = values.map((value) => (value === '' ? '' : `Wort: ${value}`)).join('\r\n');
const name =
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\r\n    Hostname    REG_SZ    AADC01\r\n';

it('asks Windows Time for the clock', async () => {
  const { run, facts } = await collect(hostCollector, {
    kind: 'local',
    registry: name,
    runTool: () => ({ stdout: clock }),
  });
  expect(run.outcome).toEqual({ status: 'collected' });
  expect(facts).toEqual({
    'host.name': 'AADC01',
    'host.time-source': 'dc01.contoso.com',
    'host.clock-offset-seconds': -312.5,
  });
});

it.each([
  ['denied', { exitCode: -2147024891 }, 'access-denied', 'elevated prompt'],
  [
    'denied in words',
    { exitCode: 1, stdout: 'The following error occurred: Access is denied. (0x80070005)' },
    'access-denied',
    'elevated',
  ],
  [
    'not running',
    { exitCode: -2147023834, stdout: 'The service has not been started. (0x80070426)' },
    'tool-failed',
    'not been started',
  ],
  ['silent', { stdout: '' }, 'unreadable-output', 'nothing readable'],
  ['hanging', { ended: 'timed-out', exitCode: null } as const, 'tool-failed', 'did not end in time'],
])('keeps the other facts where Windows Time is %s', async (_, answer, code, words) => {
  const { run, facts } = await collect(hostCollector, {
    kind: 'local',
    registry: name,
    runTool: () => answer,
  });
  expect(facts).toEqual({ 'host.name': 'AADC01' });
  expect(run.outcome).toMatchObject({ status: 'partial', problems: [{ code }] });
  expect(JSON.stringify(run.outcome)).toContain(words);
});

it('takes from systeminfo and netsh what the registry did not say', async () => {
  const records = [
    {
      kind: 'computer',
      source: 'a.txt',
      properties: {
        ComputerName: 'OTHER',
        OperatingSystem: 'Microsoft Windows Server 2022 Standard',
        Build: '20348',
      },
    },
    { kind: 'winhttp-proxy', source: 'b.txt', properties: { WinHttpProxy: 'u:geheim@p:1' } },
  ] as const;
  const { facts } = await collect(hostCollector, { registry: name, records });
  expect(facts).toEqual({
    'host.name': 'AADC01',
    'host.operating-system': 'Microsoft Windows Server 2022 Standard',
    'host.windows-build': '20348',
    'host.proxy.winhttp': 'p:1 (user name and password removed)',
  });
});

it.each([
  [0xffffffc4, 60],
  [300, -300],
  [0, 0],
])('states the offset of ActiveTimeBias %i', async (bias, minutes) => {
  const registry = `HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\TimeZoneInformation\r\n    ActiveTimeBias    REG_DWORD    0x${bias.toString(16)}\r\n`;
  const { facts } = await collect(hostCollector, { registry });
  expect(facts).toEqual({ 'host.utc-offset-minutes': minutes });
});

it.each([
  [378388, 'older than 4.5'],
  [461808, '4.7.2'],
  [461814, '4.7.2'],
  [528040, '4.8'],
  [528449, '4.8'],
  [533325, '4.8.1'],
  [600000, '4.8.1 or later'],
])('names release %i of .NET Framework', (release, expected) => {
  expect(dotnetName(release)).toBe(expected);
});

const block = (service: string, state: string) =>
  `SERVICE_NAME: ${service}\r\n        TYPE : 10  X\r\n        STATE : ${state}\r\n\r\n`;

it('states the services beside ADSync that are there', async () => {
  const service = block('ADSync', '4  RUNNING') + block('AzureADConnectAuthenticationAgent', '1  STOPPED');
  const { run, facts, read } = await collect(serviceCollector, { service });
  expect(run.outcome).toEqual({ status: 'collected' });
  expect(facts).toEqual({
    'service.adsync.state': 'running',
    'service.authentication-agent.state': 'stopped',
  });
  expect(read('services/others.txt')).toContain('AzureADConnectAuthenticationAgent');
});

it('takes start type and account from the registry where sc.exe gives the state alone', async () => {
  const service = block('ADSync', '1  STOPPED');
  const services = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\ADSync';
  const registry = [
    services,
    '    Start    REG_DWORD    0x2',
    '    DelayedAutostart    REG_DWORD    0x1',
    '    ObjectName    REG_SZ    NT SERVICE\\ADSync',
    '    Secret    REG_SZ    hidden',
  ].join('\r\n');
  const { facts, read } = await collect(serviceCollector, { service, registry });
  expect(facts).toEqual({
    'service.adsync.state': 'stopped',
    'service.adsync.start-type': 'automatic-delayed',
    'service.adsync.account': 'NT SERVICE\\ADSync',
  });
  expect(read('services/adsync-registry.txt')).not.toContain('hidden');
  const configured =
    'SERVICE_NAME: ADSync\r\n        TYPE : 10  X\r\n        START_TYPE : 3  X\r\n        BINARY_PATH_NAME : a.exe\r\n';
  const both = await collect(serviceCollector, { service: service + configured, registry });
  expect(both.facts['service.adsync.start-type']).toBe('manual');
});

it('says that a server with an agent alone is not the Connect server', async () => {
  const service = `[SC] OpenService FAILED 1060: ADSync\r\n\r\n${block('AzureADConnectAuthenticationAgent', '4  RUNNING')}`;
  const { run, facts } = await collect(serviceCollector, { kind: 'local', service });
  expect(run.outcome).toMatchObject({ status: 'skipped', because: 'not-installed' });
  expect(facts).toEqual({ 'service.authentication-agent.state': 'running' });
});

it('keeps ADSync where another service may not be asked', async () => {
  const { run, facts } = await collect(
    serviceCollector,
    { service: block('ADSync', '4  RUNNING') },
    (host) => ({
      ...host,
      readService: async (asked, options) =>
        asked === 'ADSync' ? host.readService(asked, options) : failure('access-denied', 'no', asked),
    }),
  );
  expect(facts).toEqual({ 'service.adsync.state': 'running' });
  expect(run.outcome).toMatchObject({ status: 'partial' });
});

import { computerNameIn } from '../host/computer-name';
import { numberIn, type RegistryKey, valueNamed } from '../host/registry-key';
import { registryTextOf } from '../host/registry-text';
import { listTextOf, type ServerRecord } from '../host/server-record';
import { text } from '../texts/text';
import type { Collector, CollectorContext } from './collector';
import { askClock, type ClockReading, clockStatements } from './host-facts-clock';
import { dotnetName } from './host-facts-dotnet';
import { internetKeys, internetStatements, withoutSecrets } from './host-facts-internet';
import { configProxy } from './host-facts-proxy';
import { tlsKeys, tlsStatements } from './host-facts-tls';
import { collectedWith, failed, skipped } from './outcomes';
import { readKeys, registryOrigin, type WantedKey } from './registry-reader';
import { type Statement, stateFacts } from './statements';
import { withoutCredentials } from './without-credentials';

const control = 'HKLM\\SYSTEM\\CurrentControlSet\\Control';

const wantedKeys: readonly WantedKey[] = [
  { key: `${control}\\ComputerName\\ActiveComputerName`, values: ['ComputerName'] },
  {
    key: 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters',
    values: ['Hostname', 'NV Hostname', 'Domain', 'NV Domain'],
  },
  {
    key: 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion',
    values: [
      'ProductName',
      'DisplayVersion',
      'ReleaseId',
      'CurrentBuild',
      'CurrentBuildNumber',
      'UBR',
      'InstallationType',
      'SystemRoot',
    ],
  },
  { key: `${control}\\TimeZoneInformation`, values: ['TimeZoneKeyName', 'StandardName', 'ActiveTimeBias'] },
  { key: 'HKLM\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full', values: ['Release', 'Version'] },
  { key: `${control}\\Lsa`, values: ['RestrictRemoteSam'] },
  ...tlsKeys,
  ...internetKeys,
];

/** Name, domain, Windows, clock, .NET, TLS, proxies and the one security setting that is a known cause of SSPR_0029. */
export const hostCollector: Collector = {
  id: 'host',
  title: text('collector.host.title'),
  answers: ['evidence'],
  reads: (kind) =>
    kind === 'local'
      ? [
          ...wantedKeys.map(({ key }) => key),
          text('collector.host.reads.clock'),
          text('collector.host.reads.proxy'),
        ]
      : [text('collector.reads.registryText'), text('collector.host.reads.captured')],
  timeoutMs: 120_000,
  collect: collectHost,
};

async function collectHost(context: CollectorContext) {
  const isLive = context.host.kind === 'local';
  const { keys, problems } = await readKeys(context, wantedKeys);
  const captured = await capturedRecords(context);
  const clock: ClockReading = isLive
    ? await askClock(context)
    : { records: captured.filter(({ kind }) => kind === 'clock'), rawText: '', problems: [] };
  const proxy = await configProxy(context, machineConfigPath(keys), 'host.proxy.machine-config');
  const inRegistry = [...nameStatements(keys), ...keys.flatMap(statementsOf)];
  const statements = [
    ...inRegistry,
    ...captured.flatMap((record) => toolStatements(record, inRegistry)),
    ...clock.records.flatMap((record) => clockStatements(record, isLive)),
    ...proxy.statements,
  ];
  const all = [...problems, ...clock.problems, ...proxy.problems];
  if (statements.length === 0) {
    const [first] = [...all, ...context.host.notes];
    return first === undefined
      ? skipped('not-in-evidence', text('collector.host.notInEvidence'))
      : failed(first);
  }
  const facts = await stateFacts(context, 'system/facts.json', statements);
  const written = [facts];
  const raws: readonly (readonly [string, string])[] = [
    ['system/registry.txt', registryTextOf(keys.map(withoutSecrets))],
    ['system/clock.txt', isLive ? clock.rawText : listTextOf(clock.records)],
  ];
  for (const [path, raw] of raws) if (raw !== '') written.push(await context.sink.writeText(path, raw));
  return collectedWith([...all, ...written.flatMap((done) => (done.ok ? [] : [done.problem]))]);
}

/** Saved output of tools; a live machine has none. */
async function capturedRecords({ host, signal }: CollectorContext): Promise<readonly ServerRecord[]> {
  const reading = await host.readServerRecords?.({ signal });
  return reading?.ok === true ? reading.value : [];
}

/** The 64-bit one is what the synchronization service uses. */
function machineConfigPath(keys: readonly RegistryKey[]): string {
  const root = keys
    .map((key) => valueNamed(key, 'SystemRoot')?.data.trim() ?? '')
    .find((data) => /^[A-Za-z]:\\[^"]*$/.test(data));
  return `${root ?? 'C:\\Windows'}\\Microsoft.NET\\Framework64\\v4.0.30319\\Config\\machine.config`;
}

/** What systeminfo and netsh said, where the registry did not say it: they name the same things in other words. */
function toolStatements(record: ServerRecord, known: readonly Statement[]): readonly Statement[] {
  const { properties, source } = record;
  const state = (name: Statement['name'], value: string | undefined): readonly Statement[] =>
    value === undefined || value === '' || known.some((statement) => statement.name === name)
      ? []
      : [{ name, value, origin: { kind: 'file', source } }];
  if (record.kind === 'computer') {
    return [
      ...state('host.name', properties['ComputerName']),
      ...state('host.operating-system', properties['OperatingSystem']),
      ...state('host.windows-build', properties['Build']),
      ...state('host.time-zone', properties['TimeZone']),
    ];
  }
  if (record.kind !== 'winhttp-proxy') return [];
  const proxy = properties['WinHttpProxy'] ?? '';
  return state(
    'host.proxy.winhttp',
    proxy === '' ? text('collector.host.noProxy') : withoutCredentials(proxy),
  );
}

/** One name for each source: two captured files can be of two machines. */
function nameStatements(keys: readonly RegistryKey[]): readonly Statement[] {
  const groups = new Map<string, RegistryKey[]>();
  for (const key of keys) {
    const source = key.source.startsWith('reg query') ? '' : key.source;
    groups.set(source, [...(groups.get(source) ?? []), key]);
  }
  return [...groups].flatMap(([source, group]) => {
    const name = computerNameIn(group);
    const place = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters';
    const origin = { kind: 'registry', source: source === '' ? place : `${place} (${source})` } as const;
    return name === undefined ? [] : [{ name: 'host.name', value: name, origin } as const];
  });
}

function statementsOf(key: RegistryKey): readonly Statement[] {
  const textFact = (name: Statement['name'], ...valueNames: readonly string[]): readonly Statement[] => {
    const value = valueNames
      .map((valueName) => valueNamed(key, valueName))
      .find((found) => found !== undefined && found.data.trim() !== '');
    return value === undefined
      ? []
      : [{ name, value: value.data.replace(/\\0.*$/, '').trim(), origin: registryOrigin(key, value) }];
  };
  return [
    ...textFact('host.domain', 'Domain', 'NV Domain'),
    ...operatingSystem(key),
    ...textFact('host.time-zone', 'TimeZoneKeyName', 'StandardName'),
    ...utcOffset(key),
    ...dotnetRelease(key),
    ...textFact('host.restrict-remote-sam', 'RestrictRemoteSam'),
    ...tlsStatements(key),
    ...internetStatements(key),
  ];
}

/** As `Windows Server 2022 Datacenter, 21H2, build 20348.2849`. */
function operatingSystem(key: RegistryKey): readonly Statement[] {
  const product = valueNamed(key, 'ProductName');
  if (product === undefined) return [];
  const data = (name: string) => valueNamed(key, name)?.data.trim();
  const revision = valueNamed(key, 'UBR');
  const build = data('CurrentBuild') ?? data('CurrentBuildNumber');
  const fullBuild = [build, revision === undefined ? undefined : numberIn(revision)]
    .filter((part) => part !== undefined)
    .join('.');
  const parts = [product.data.trim(), data('DisplayVersion') ?? data('ReleaseId')];
  const value = [...parts, fullBuild === '' ? undefined : `build ${fullBuild}`]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
  const origin = registryOrigin(key, product);
  return [
    { name: 'host.operating-system', value, origin },
    ...(fullBuild === '' ? [] : [{ name: 'host.windows-build', value: fullBuild, origin } as const]),
  ];
}

/** ActiveTimeBias is what is added to local time to get UTC, with daylight saving, as a number of 32 bits with a sign. */
function utcOffset(key: RegistryKey): readonly Statement[] {
  const value = valueNamed(key, 'ActiveTimeBias');
  const bias = value === undefined ? undefined : numberIn(value);
  return value === undefined || bias === undefined || bias > 0xffff_ffff
    ? []
    : [{ name: 'host.utc-offset-minutes', value: 0 - (bias | 0), origin: registryOrigin(key, value) }];
}

/** A number: 461808 is .NET Framework 4.7.2, 528040 is 4.8. Source: learn.microsoft.com/dotnet/framework/install/how-to-determine-which-versions-are-installed. */
function dotnetRelease(key: RegistryKey): readonly Statement[] {
  const value = valueNamed(key, 'Release');
  const release = value === undefined ? undefined : numberIn(value);
  if (value === undefined || release === undefined) return [];
  const origin = registryOrigin(key, value);
  return [
    { name: 'host.dotnet-release', value: release, origin },
    { name: 'host.dotnet-version', value: dotnetName(release), origin },
  ];
}

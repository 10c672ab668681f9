import { computerNameIn } from '../host/computer-name';
import { numberIn, type RegistryKey, valueNamed } from '../host/registry-key';
import { registryTextOf } from '../host/registry-text';
import { text } from '../texts/text';
import type { Collector, CollectorContext } from './collector';
import { collectedWith, failed, skipped } from './outcomes';
import { readKeys, registryOrigin, type WantedKey } from './registry-reader';
import { type Statement, stateFacts } from './statements';

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
    ],
  },
  { key: `${control}\\TimeZoneInformation`, values: ['TimeZoneKeyName', 'StandardName', 'ActiveTimeBias'] },
  { key: 'HKLM\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full', values: ['Release', 'Version'] },
  { key: `${control}\\Lsa`, values: ['RestrictRemoteSam'] },
];

/** Name, domain, Windows, time zone, .NET and the one security setting that is a known cause of SSPR_0029. */
export const hostCollector: Collector = {
  id: 'host',
  title: text('collector.host.title'),
  answers: ['evidence'],
  reads: (kind) =>
    kind === 'local' ? wantedKeys.map(({ key }) => key) : [text('collector.reads.registryText')],
  timeoutMs: 120_000,
  collect: collectHost,
};

async function collectHost(context: CollectorContext) {
  const { keys, problems } = await readKeys(context, wantedKeys);
  const statements = [...nameStatements(keys), ...keys.flatMap(statementsOf)];
  if (statements.length === 0) {
    const [first] = [...problems, ...context.host.notes];
    return first === undefined
      ? skipped('not-in-evidence', text('collector.host.notInEvidence'))
      : failed(first);
  }
  const facts = await stateFacts(context, 'system/facts.json', statements);
  const raw = await context.sink.writeText('system/registry.txt', registryTextOf(keys));
  return collectedWith([...problems, ...[facts, raw].flatMap((done) => (done.ok ? [] : [done.problem]))]);
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
    ...dotnetRelease(key),
    ...textFact('host.restrict-remote-sam', 'RestrictRemoteSam'),
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
  return [{ name: 'host.operating-system', value, origin: registryOrigin(key, product) }];
}

/** A number: 461808 is .NET Framework 4.7.2, 528040 is 4.8. Source: learn.microsoft.com/dotnet/framework/install/how-to-determine-which-versions-are-installed. */
function dotnetRelease(key: RegistryKey): readonly Statement[] {
  const value = valueNamed(key, 'Release');
  const release = value === undefined ? undefined : numberIn(value);
  return value === undefined || release === undefined
    ? []
    : [{ name: 'host.dotnet-release', value: release, origin: registryOrigin(key, value) }];
}

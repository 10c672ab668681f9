import { computerNameIn } from '../host/computer-name';
import { numberIn, type RegistryKey, valueNamed } from '../host/registry-key';
import { isShortFor } from '../model/short-name';
import { dotnetName } from './host-facts-dotnet';
import { internetKeys, internetStatements } from './host-facts-internet';
import { tlsKeys, tlsStatements } from './host-facts-tls';
import { registryOrigin, type WantedKey } from './registry-reader';
import type { Statement } from './statements';

const control = 'HKLM\\SYSTEM\\CurrentControlSet\\Control';

/** Everything that is read of a server's registry beside Entra Connect itself. */
export const hostKeys: readonly WantedKey[] = [
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

/** What the registry states about the server. */
export function registryStatements(keys: readonly RegistryKey[]): readonly Statement[] {
  return [...nameStatements(keys), ...keys.flatMap(statementsOf)];
}

/**
 * One name for each source: two captured files can be of two machines. A NetBIOS name is left out where another source has
 * the whole name that it is short for, as when each key is a file of its own.
 */
function nameStatements(keys: readonly RegistryKey[]): readonly Statement[] {
  const groups = new Map<string, RegistryKey[]>();
  for (const key of keys) {
    const source = key.source.startsWith('reg query') ? '' : key.source;
    groups.set(source, [...(groups.get(source) ?? []), key]);
  }
  const named = [...groups].flatMap(([source, group]) => {
    const found = computerNameIn(group);
    return found === undefined ? [] : [{ ...found, source }];
  });
  return named
    .filter(({ name }) => !named.some((other) => other.name !== name && isShortFor(name, other.name)))
    .map(({ name, key, source }) => {
      const place = source === '' ? key : `${key} (${source})`;
      return { name: 'host.name', value: name, origin: { kind: 'registry', source: place } };
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

import { numberIn, type RegistryKey, valueNamed } from '../host/registry-key';
import type { FactName } from '../model/fact';
import { registryOrigin, type WantedKey } from './registry-reader';
import type { Statement } from './statements';

const frameworkValues = ['SchUseStrongCrypto', 'SystemDefaultTlsVersions'];
const channelValues = ['Enabled', 'DisabledByDefault'];
const channels = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2';

/** The eight values that decide on TLS 1.2. Source: learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-tls-enforcement. */
export const tlsKeys: readonly WantedKey[] = [
  { key: 'HKLM\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319', values: frameworkValues },
  { key: 'HKLM\\SOFTWARE\\WOW6432Node\\Microsoft\\.NETFramework\\v4.0.30319', values: frameworkValues },
  { key: `${channels}\\Client`, values: channelValues },
  { key: `${channels}\\Server`, values: channelValues },
];

const names: readonly (readonly [path: RegExp, value: string, name: FactName])[] = [
  [/WOW6432Node.*\\v4\.0\.30319$/i, 'SchUseStrongCrypto', 'host.tls.strong-crypto-32'],
  [/WOW6432Node.*\\v4\.0\.30319$/i, 'SystemDefaultTlsVersions', 'host.tls.system-default-32'],
  [/SOFTWARE\\Microsoft\\.*\\v4\.0\.30319$/i, 'SchUseStrongCrypto', 'host.tls.strong-crypto-64'],
  [/SOFTWARE\\Microsoft\\.*\\v4\.0\.30319$/i, 'SystemDefaultTlsVersions', 'host.tls.system-default-64'],
  [/\\TLS 1\.2\\Client$/i, 'Enabled', 'host.tls.client-enabled'],
  [/\\TLS 1\.2\\Client$/i, 'DisabledByDefault', 'host.tls.client-disabled-by-default'],
  [/\\TLS 1\.2\\Server$/i, 'Enabled', 'host.tls.server-enabled'],
  [/\\TLS 1\.2\\Server$/i, 'DisabledByDefault', 'host.tls.server-disabled-by-default'],
];

/** The TLS values in a key as they are; a value that is absent is no fact, and Windows then decides by its own default. */
export function tlsStatements(key: RegistryKey): readonly Statement[] {
  return names.flatMap(([path, valueName, name]) => {
    const found = path.test(key.path) ? valueNamed(key, valueName) : undefined;
    const value = found === undefined ? undefined : numberIn(found);
    return found === undefined || value === undefined
      ? []
      : [{ name, value, origin: registryOrigin(key, found) }];
  });
}

import { numberIn, type RegistryKey, type RegistryValue, valueNamed } from '../host/registry-key';
import type { FactName } from '../model/fact';
import { text } from '../texts/text';
import { registryOrigin, type WantedKey } from './registry-reader';
import type { Statement } from './statements';
import { withoutCredentials } from './without-credentials';

const settings = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const settingValues = ['ProxyEnable', 'ProxyServer', 'AutoConfigURL'];

/** Proxy settings of all accounts, of the account that collects, and of WinHTTP. */
export const internetKeys: readonly WantedKey[] = [
  { key: `HKLM\\${settings}`, values: settingValues },
  { key: `HKCU\\${settings}`, values: settingValues },
  { key: `HKLM\\${settings}\\Connections`, values: ['WinHttpSettings'] },
];

/** What a key states about proxies, without user names and passwords. */
export function internetStatements(key: RegistryKey): readonly Statement[] {
  const winHttp = valueNamed(key, 'WinHttpSettings');
  if (winHttp !== undefined) {
    const value = winHttpProxy(winHttp);
    const origin = registryOrigin(key, winHttp);
    return value === undefined ? [] : [{ name: 'host.proxy.winhttp', value, origin }];
  }
  if (!key.path.toLowerCase().endsWith(`\\${settings.toLowerCase()}`)) return [];
  const name: FactName = key.path.startsWith('HKEY_CURRENT_USER')
    ? 'host.proxy.account'
    : 'host.proxy.windows';
  const parts = windowsProxy(key);
  const value = parts.map(([words]) => words).join('; ');
  return parts.slice(0, 1).map(([, from]) => ({ name, value, origin: registryOrigin(key, from) }));
}

/** The same key fit for a package: user names and passwords are taken out of the lines that were read, too. */
export function withoutSecrets(key: RegistryKey): RegistryKey {
  return { ...key, values: key.values.map(cleaned) };
}

function cleaned(value: RegistryValue): RegistryValue {
  const isProxy = ['proxyserver', 'autoconfigurl', 'winhttpsettings'].includes(value.name.toLowerCase());
  const plain = value.name.toLowerCase() === 'winhttpsettings' ? proxyInBytes(value) : value.data;
  if (!isProxy || plain === undefined || !plain.includes('@')) return value;
  const data = withoutCredentials(plain);
  return { name: value.name, type: 'REG_SZ', data, line: `    ${value.name}    REG_SZ    ${data}` };
}

function windowsProxy(key: RegistryKey): readonly (readonly [string, RegistryValue])[] {
  const enabled = valueNamed(key, 'ProxyEnable');
  const server = filled(valueNamed(key, 'ProxyServer'));
  const script = filled(valueNamed(key, 'AutoConfigURL'));
  const isOn = enabled !== undefined && numberIn(enabled) === 1;
  const parts: (readonly [string, RegistryValue])[] = [];
  if (script !== undefined) {
    parts.push([text('collector.host.proxyScript', { address: withoutCredentials(script.data) }), script]);
  }
  if (server !== undefined) {
    const proxy = withoutCredentials(server.data);
    parts.push([isOn ? proxy : text('collector.host.proxyOff', { proxy }), server]);
  }
  return parts.length === 0 && enabled !== undefined && !isOn
    ? [[text('collector.host.noProxy'), enabled]]
    : parts;
}

function filled(value: RegistryValue | undefined): RegistryValue | undefined {
  return value === undefined || value.data.trim() === '' ? undefined : value;
}

function winHttpProxy(value: RegistryValue): string | undefined {
  const proxy = proxyInBytes(value);
  if (proxy === undefined) return undefined;
  return proxy === '' ? text('collector.host.noProxy') : withoutCredentials(proxy);
}

/**
 * The proxy in WinHttpSettings: three numbers, of which the third has bit 2 set where a proxy is named, then the length of the
 * proxy and the proxy itself. Empty for a direct connection, undefined for other bytes. The form is not documented.
 */
function proxyInBytes({ type, data }: RegistryValue): string | undefined {
  if (type === 'REG_SZ') return data.trim();
  const digits = data.replace(/\s/g, '');
  if (type !== 'REG_BINARY' || digits.length < 32 || !/^(?:[0-9a-f]{2})+$/i.test(digits)) return undefined;
  const bytes = Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const view = new DataView(bytes.buffer);
  if ((view.getUint32(8, true) & 2) === 0) return '';
  const length = view.getUint32(12, true);
  return length > bytes.length - 16
    ? undefined
    : String.fromCharCode(...bytes.subarray(16, 16 + Math.min(length, 4_096))).trim();
}

import { numberIn, type RegistryKey, type RegistryValue, valueNamed } from '../host/registry-key';
import type { FactName } from '../model/fact';
import {
  addressSetting,
  type NamedProxy,
  type ProxySetting,
  proxyStatement,
  scriptSetting,
  wildcardExceptions,
} from './proxy-setting';
import { registryOrigin, type WantedKey } from './registry-reader';
import type { Statement } from './statements';
import { withoutCredentials } from './without-credentials';

const settings = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const settingValues = ['ProxyEnable', 'ProxyServer', 'ProxyOverride', 'AutoConfigURL'];

/** Proxy settings of all accounts, of the account that collects, and of WinHTTP. */
export const internetKeys: readonly WantedKey[] = [
  { key: `HKLM\\${settings}`, values: settingValues },
  { key: `HKCU\\${settings}`, values: settingValues },
  { key: `HKLM\\${settings}\\Connections`, values: ['WinHttpSettings'] },
];

/** What a key states about proxies, without user names and passwords. */
export function internetStatements(key: RegistryKey): readonly Statement[] {
  return internetProxies(key).map(proxyStatement);
}

/** The proxies that a key names. */
export function internetProxies(key: RegistryKey): readonly NamedProxy[] {
  const winHttp = valueNamed(key, 'WinHttpSettings');
  if (winHttp !== undefined) {
    const setting = winHttpSetting(winHttp);
    const origin = registryOrigin(key, winHttp);
    return setting === undefined ? [] : [{ name: 'host.proxy.winhttp', settings: [setting], origin }];
  }
  if (!key.path.toLowerCase().endsWith(`\\${settings.toLowerCase()}`)) return [];
  const name: FactName = key.path.startsWith('HKEY_CURRENT_USER')
    ? 'host.proxy.account'
    : 'host.proxy.windows';
  const [first, ...rest] = windowsSettings(key);
  if (first === undefined) return [];
  const named = [first[0], ...rest.map(([setting]) => setting)] as const;
  return [{ name, settings: named, origin: registryOrigin(key, first[1]) }];
}

/** The same key fit for a package: user names and passwords are taken out of the lines that were read, too. */
export function withoutSecrets(key: RegistryKey): RegistryKey {
  return { ...key, values: key.values.map(cleaned) };
}

function cleaned(value: RegistryValue): RegistryValue {
  const isProxy = ['proxyserver', 'autoconfigurl', 'winhttpsettings'].includes(value.name.toLowerCase());
  const plain = value.name.toLowerCase() === 'winhttpsettings' ? textsInBytes(value)?.join(';') : value.data;
  if (!isProxy || plain === undefined || !plain.includes('@')) return value;
  const data = withoutCredentials(plain);
  return { name: value.name, type: 'REG_SZ', data, line: `    ${value.name}    REG_SZ    ${data}` };
}

function windowsSettings(key: RegistryKey): readonly (readonly [ProxySetting, RegistryValue])[] {
  const enabled = valueNamed(key, 'ProxyEnable');
  const server = filled(valueNamed(key, 'ProxyServer'));
  const script = filled(valueNamed(key, 'AutoConfigURL'));
  const isOn = enabled !== undefined && numberIn(enabled) === 1;
  const exceptions = wildcardExceptions(valueNamed(key, 'ProxyOverride')?.data ?? '');
  const settings: (readonly [ProxySetting, RegistryValue])[] = [];
  if (script !== undefined) settings.push([scriptSetting(script.data), script]);
  if (server !== undefined) settings.push([addressSetting(server.data, exceptions, isOn), server]);
  return settings.length === 0 && enabled !== undefined && !isOn ? [[{ kind: 'none' }, enabled]] : settings;
}

function filled(value: RegistryValue | undefined): RegistryValue | undefined {
  return value === undefined || value.data.trim() === '' ? undefined : value;
}

function winHttpSetting(value: RegistryValue): ProxySetting | undefined {
  const texts = textsInBytes(value);
  if (texts === undefined) return undefined;
  const [proxy = '', exceptions = ''] = texts;
  return proxy === '' ? { kind: 'none' } : addressSetting(proxy, wildcardExceptions(exceptions));
}

/**
 * The proxy in WinHttpSettings and the hosts it is not for: three numbers, of which the third has bit 2 set where a proxy is named,
 * then the length of the proxy and the proxy itself, then the same for its exceptions. Empty for a direct connection, undefined for
 * other bytes. The form is not documented.
 */
function textsInBytes({ type, data }: RegistryValue): readonly string[] | undefined {
  if (type === 'REG_SZ') return [data.trim()];
  const digits = data.replace(/\s/g, '');
  if (type !== 'REG_BINARY' || digits.length < 32 || !/^(?:[0-9a-f]{2})+$/i.test(digits)) return undefined;
  const bytes = Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const view = new DataView(bytes.buffer);
  if ((view.getUint32(8, true) & 2) === 0) return [];
  const proxy = textAt(view, 12);
  if (proxy === undefined) return undefined;
  const exceptions = textAt(view, proxy.end);
  return [proxy.text, exceptions?.text ?? ''];
}

/** A text behind its length; undefined where the bytes end before it. */
function textAt(view: DataView, offset: number): { readonly text: string; readonly end: number } | undefined {
  if (offset + 4 > view.byteLength) return undefined;
  const start = offset + 4;
  const length = view.getUint32(offset, true);
  if (length > view.byteLength - start) return undefined;
  const kept = new Uint8Array(view.buffer, view.byteOffset + start, Math.min(length, 4_096));
  return { text: String.fromCharCode(...kept).trim(), end: start + length };
}

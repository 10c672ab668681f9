import { readRange } from '../host/byte-range';
import { decodeText } from '../host/decode-text';
import type { FactName, FactOrigin } from '../model/fact';
import { type Problem, problem } from '../model/problem';
import { text } from '../texts/text';
import type { CollectorContext } from './collector';
import {
  addressSetting,
  localHosts,
  type NamedProxy,
  type ProxySetting,
  scriptSetting,
} from './proxy-setting';

const maxConfigBytes = 1024 * 1024;
const mostExceptions = 200;

export type ProxyReading = {
  readonly proxies: readonly NamedProxy[];
  readonly problems: readonly Problem[];
};

/**
 * The proxy in a .NET configuration file (machine.config, miiserver.exe.config), and nothing else of that file, which can hold
 * secrets. A file that is not there, or names no proxy, gives none. Source: learn.microsoft.com/dotnet/framework/
 * configure-apps/file-schema/network/defaultproxy-element-network-settings.
 */
export async function configProxy(
  { host }: Pick<CollectorContext, 'host'>,
  path: string,
  name: FactName,
): Promise<ProxyReading> {
  const opened = await host.openMachineFile?.(path);
  if (opened === undefined) return { proxies: [], problems: [] };
  if (!opened.ok) {
    return { proxies: [], problems: opened.problem.code === 'file-not-found' ? [] : [opened.problem] };
  }
  const source = opened.value;
  const refuse = (reason: string): ProxyReading => ({
    proxies: [],
    problems: [problem('file-unreadable', text('collector.host.configUnreadable', { path, reason }), path)],
  });
  try {
    if (source.sizeBytes > maxConfigBytes) return refuse(`${source.sizeBytes} bytes`);
    const view = await readRange(source, 0, source.sizeBytes);
    if (view === undefined) return refuse(`< ${source.sizeBytes} bytes`);
    const setting = proxyInConfig(decodeText(new Uint8Array(view.buffer)));
    const origin: FactOrigin = { kind: 'file', source: `${source.name}, system.net/defaultProxy` };
    return { proxies: setting === undefined ? [] : [{ name, settings: [setting], origin }], problems: [] };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  } finally {
    await source.close();
  }
}

/** What `defaultProxy` of a .NET configuration says, without user name and password; undefined where there is none. */
export function proxyInConfig(xml: string): ProxySetting | undefined {
  const content = xml.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  const start = /<defaultProxy\b([^>]{0,2000})>/i.exec(content);
  if (start === null) return undefined;
  const isEnabled = attribute(start[1] ?? '', 'enabled')?.toLowerCase() !== 'false';
  if (!isEnabled) return { kind: 'none' };
  const rest = content.slice(start.index + start[0].length);
  const end = start[0].endsWith('/>') ? 0 : rest.search(/<\/defaultProxy\s*>/i);
  const inside = rest.slice(0, end < 0 ? rest.length : end);
  const proxy = /<proxy\b([^>]{0,4000})>/i.exec(inside)?.[1];
  const address = proxy === undefined ? undefined : attribute(proxy, 'proxyaddress');
  if (address !== undefined && address !== '') {
    return addressSetting(address, { form: 'expressions', entries: exceptionsIn(inside, proxy ?? '') });
  }
  const script = proxy === undefined ? undefined : attribute(proxy, 'scriptLocation');
  if (script !== undefined && script !== '') return scriptSetting(script);
  const usesSystem = proxy === undefined || attribute(proxy, 'usesystemdefault')?.toLowerCase() !== 'false';
  return { kind: usesSystem ? 'system' : 'none' };
}

/** The regular expressions of `bypasslist`; those that `remove` or `clear` takes away again count too. */
function exceptionsIn(inside: string, proxy: string): readonly string[] {
  const list = /<bypasslist\b[^>]{0,500}>([\s\S]{0,100000}?)<\/bypasslist\s*>/i.exec(inside)?.[1] ?? '';
  const added = [...list.matchAll(/<add\b([^>]{0,2000})>/gi)].slice(0, mostExceptions);
  const isLocal = attribute(proxy, 'bypassonlocal')?.toLowerCase() === 'true';
  return [
    ...(isLocal ? [localHosts] : []),
    ...added.flatMap(([, attributes = '']) => attribute(attributes, 'address') ?? []),
  ];
}

function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(attributes);
  const written = match?.[1] ?? match?.[2];
  return written === undefined ? undefined : withoutEntities(written).trim();
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function withoutEntities(written: string): string {
  return written.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

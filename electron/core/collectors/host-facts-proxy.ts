import { readRange } from '../host/byte-range';
import { decodeText } from '../host/decode-text';
import type { FactName, FactOrigin } from '../model/fact';
import { type Problem, problem } from '../model/problem';
import { text } from '../texts/text';
import type { CollectorContext } from './collector';
import type { Statement } from './statements';
import { withoutCredentials } from './without-credentials';

const maxConfigBytes = 1024 * 1024;

export type ProxyReading = {
  readonly statements: readonly Statement[];
  readonly problems: readonly Problem[];
};

/**
 * The proxy in a .NET configuration file (machine.config, miiserver.exe.config), and nothing else of that file, which can hold
 * secrets. A file that is not there, or names no proxy, states nothing. Source: learn.microsoft.com/dotnet/framework/
 * configure-apps/file-schema/network/defaultproxy-element-network-settings.
 */
export async function configProxy(
  { host }: Pick<CollectorContext, 'host'>,
  path: string,
  name: FactName,
): Promise<ProxyReading> {
  const opened = await host.openMachineFile?.(path);
  if (opened === undefined) return { statements: [], problems: [] };
  if (!opened.ok) {
    return { statements: [], problems: opened.problem.code === 'file-not-found' ? [] : [opened.problem] };
  }
  const source = opened.value;
  const refuse = (reason: string): ProxyReading => ({
    statements: [],
    problems: [problem('file-unreadable', text('collector.host.configUnreadable', { path, reason }), path)],
  });
  try {
    if (source.sizeBytes > maxConfigBytes) return refuse(`${source.sizeBytes} bytes`);
    const view = await readRange(source, 0, source.sizeBytes);
    if (view === undefined) return refuse(`< ${source.sizeBytes} bytes`);
    const value = proxyInConfig(decodeText(new Uint8Array(view.buffer)));
    const origin: FactOrigin = { kind: 'file', source: `${source.name}, system.net/defaultProxy` };
    return { statements: value === undefined ? [] : [{ name, value, origin }], problems: [] };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  } finally {
    await source.close();
  }
}

/** What `defaultProxy` of a .NET configuration says, without user name and password; undefined where there is none. */
export function proxyInConfig(xml: string): string | undefined {
  const content = xml.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  const start = /<defaultProxy\b([^>]{0,2000})>/i.exec(content);
  if (start === null) return undefined;
  const isEnabled = attribute(start[1] ?? '', 'enabled')?.toLowerCase() !== 'false';
  if (!isEnabled) return text('collector.host.noProxy');
  const rest = content.slice(start.index + start[0].length);
  const end = start[0].endsWith('/>') ? 0 : rest.search(/<\/defaultProxy\s*>/i);
  const inside = rest.slice(0, end < 0 ? rest.length : end);
  const proxy = /<proxy\b([^>]{0,4000})>/i.exec(inside)?.[1];
  const address = proxy === undefined ? undefined : attribute(proxy, 'proxyaddress');
  if (address !== undefined && address !== '') return withoutCredentials(address);
  const script = proxy === undefined ? undefined : attribute(proxy, 'scriptLocation');
  if (script !== undefined && script !== '') {
    return text('collector.host.proxyScript', { address: withoutCredentials(script) });
  }
  const usesSystem = proxy === undefined || attribute(proxy, 'usesystemdefault')?.toLowerCase() !== 'false';
  return text(usesSystem ? 'collector.host.systemProxy' : 'collector.host.noProxy');
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

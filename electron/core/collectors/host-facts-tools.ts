import type { ServerRecord } from '../host/server-record';
import { addressSetting, type NamedProxy, proxyStatement, wildcardExceptions } from './proxy-setting';
import type { Statement } from './statements';

/** What systeminfo and netsh said, where the registry did not say it: they name the same things in other words. */
export function toolStatements(record: ServerRecord, known: readonly Statement[]): readonly Statement[] {
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
  return recordedProxies(record)
    .filter(({ name }) => !known.some((statement) => statement.name === name))
    .map(proxyStatement);
}

/** The proxy that netsh printed. */
export function recordedProxies({ kind, properties, source }: ServerRecord): readonly NamedProxy[] {
  if (kind !== 'winhttp-proxy') return [];
  const { WinHttpProxy: proxy = '', WinHttpExceptions: exceptions = '' } = properties;
  const setting =
    proxy === '' ? ({ kind: 'none' } as const) : addressSetting(proxy, wildcardExceptions(exceptions));
  return [{ name: 'host.proxy.winhttp', settings: [setting], origin: { kind: 'file', source } }];
}

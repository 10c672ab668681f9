import type { ServerRecord } from '../host/server-record';
import { text } from '../texts/text';
import type { Statement } from './statements';
import { withoutCredentials } from './without-credentials';

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
  if (record.kind !== 'winhttp-proxy') return [];
  const proxy = properties['WinHttpProxy'] ?? '';
  return state(
    'host.proxy.winhttp',
    proxy === '' ? text('collector.host.noProxy') : withoutCredentials(proxy),
  );
}

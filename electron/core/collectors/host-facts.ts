import { isLive } from '../host/is-live';
import { type RegistryKey, valueNamed } from '../host/registry-key';
import { registryTextOf } from '../host/registry-text';
import { listTextOf } from '../host/server-record';
import { text } from '../texts/text';
import { capturedRecords } from './captured-records';
import type { Collector, CollectorContext } from './collector';
import { askClock, type ClockReading, clockStatements } from './host-facts-clock';
import { withoutSecrets } from './host-facts-internet';
import { configProxy } from './host-facts-proxy';
import { hostKeys, registryStatements } from './host-facts-registry';
import { toolStatements } from './host-facts-tools';
import { hostNeeds } from './needs';
import { collectedWith, failed, skipped } from './outcomes';
import { proxyStatement } from './proxy-setting';
import { readKeys } from './registry-reader';
import { stateFacts } from './statements';

/** Name, domain, Windows, clock, .NET, TLS, proxies and the one security setting that is a known cause of SSPR_0029. */
export const hostCollector: Collector = {
  id: 'host',
  title: text('collector.host.title'),
  answers: ['evidence'],
  reads: (kind) =>
    isLive(kind)
      ? [
          ...hostKeys.map(({ key }) => key),
          text('collector.host.reads.clock'),
          text('collector.host.reads.proxy'),
        ]
      : [text('collector.reads.registryText'), text('collector.host.reads.captured')],
  needs: hostNeeds,
  timeoutMs: 120_000,
  collect: collectHost,
};

async function collectHost(context: CollectorContext) {
  const live = isLive(context.host.kind);
  const { keys, problems } = await readKeys(context, hostKeys);
  const captured = await capturedRecords(context);
  const clock: ClockReading = live
    ? await askClock(context)
    : { records: captured.filter(({ kind }) => kind === 'clock'), rawText: '', problems: [] };
  const proxy = await configProxy(context, machineConfigPath(keys), 'host.proxy.machine-config');
  const inRegistry = registryStatements(keys);
  const statements = [
    ...inRegistry,
    ...captured.flatMap((record) => toolStatements(record, inRegistry)),
    ...clock.records.flatMap((record) => clockStatements(record, live)),
    ...proxy.proxies.map(proxyStatement),
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
    ['system/clock.txt', live ? clock.rawText : listTextOf(clock.records)],
  ];
  for (const [path, raw] of raws) if (raw !== '') written.push(await context.sink.writeText(path, raw));
  return collectedWith([...all, ...written.flatMap((done) => (done.ok ? [] : [done.problem]))]);
}

/** The 64-bit one is what the synchronization service uses. */
export function machineConfigPath(keys: readonly RegistryKey[]): string {
  const root = keys
    .map((key) => valueNamed(key, 'SystemRoot')?.data.trim() ?? '')
    .find((data) => /^[A-Za-z]:\\[^"]*$/.test(data));
  return `${root ?? 'C:\\Windows'}\\Microsoft.NET\\Framework64\\v4.0.30319\\Config\\machine.config`;
}

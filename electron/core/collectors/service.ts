import { isLive } from '../host/is-live';
import { registryTextOf } from '../host/registry-text';
import type { ServiceReport } from '../host/service-text';
import type { FactName } from '../model/fact';
import type { Problem } from '../model/problem';
import { text } from '../texts/text';
import type { Collector, CollectorContext } from './collector';
import { needsWith } from './needs';
import { collectedWith, failed, skipped } from './outcomes';
import { readKeys } from './registry-reader';
import { type KnownService, otherServices, synchronizationService } from './service-names';
import { serviceKey, serviceKeyStatements } from './service-registry';
import { type Statement, stateFacts, writeJson } from './statements';

const names = [synchronizationService, ...otherServices].map(({ name }) => name);

/** State, start type, account and display name of the synchronization service, and the state of the services beside it. */
export const serviceCollector: Collector = {
  id: 'service',
  title: text('collector.service.title'),
  answers: ['evidence'],
  reads: (kind) =>
    isLive(kind)
      ? [...names.flatMap((name) => [`sc queryex ${name}`, `sc qc ${name}`]), serviceKey('ADSync').key]
      : [text('collector.reads.serviceText')],
  needs: needsWith(),
  timeoutMs: 120_000,
  collect: collectService,
};

async function collectService(context: CollectorContext) {
  const { host, signal, sink } = context;
  const reading = await host.readService(synchronizationService.name, { signal });
  if (!reading.ok && reading.problem.code !== 'not-found') return failed(reading.problem);
  const others = await readOthers(context);
  const reports = reading.ok ? reading.value : [];
  if (reports.length + others.reports.length === 0) {
    const [note] = [...others.problems, ...host.notes];
    return note === undefined
      ? skipped('not-in-evidence', text('collector.service.notInEvidence'))
      : failed(note);
  }
  const written = [
    ...(reports.length === 0 ? [] : [await sink.writeText('services/adsync.txt', rawTextOf(reports))]),
    ...(await writeOthers(context, others.reports)),
  ];
  const problems = [...others.problems, ...written.flatMap((done) => (done.ok ? [] : [done.problem]))];
  if (!reports.some((report) => report.installed)) {
    const [first] = problems;
    if (first !== undefined) return failed(first);
    return reports.length === 0
      ? skipped('not-in-evidence', text('collector.service.notInEvidence'))
      : skipped('not-installed', text('collector.service.notInstalled', { computer: host.location }));
  }
  const origin = originKind(context);
  const inRegistry = await readConfiguration(context, reports);
  const facts = await stateFacts(context, 'services/adsync.json', [
    ...reports.flatMap((report) => statementsOf(report, origin)),
    ...inRegistry.statements,
  ]);
  const raw =
    inRegistry.rawText === ''
      ? facts
      : await sink.writeText('services/adsync-registry.txt', inRegistry.rawText);
  return collectedWith([...problems, ...[facts, raw].flatMap((done) => (done.ok ? [] : [done.problem]))]);
}

/** Start type and account from the registry, where sc.exe gave the state alone. */
async function readConfiguration(context: CollectorContext, reports: readonly ServiceReport[]) {
  if (reports.some(({ startType }) => startType !== undefined)) return { statements: [], rawText: '' };
  const { name, startTypeFact } = synchronizationService;
  const { keys } = await readKeys(context, [serviceKey(name)]);
  return {
    statements: keys.flatMap((key) => serviceKeyStatements(key, startTypeFact, 'service.adsync.account')),
    rawText: registryTextOf(keys),
  };
}

type Others = {
  readonly reports: readonly (readonly [service: KnownService, report: ServiceReport])[];
  readonly problems: readonly Problem[];
};

/** What is installed of the other services. One that is not is no problem, one that could not be asked is. */
async function readOthers({ host, signal }: CollectorContext): Promise<Others> {
  const reports: (readonly [KnownService, ServiceReport])[] = [];
  const problems: Problem[] = [];
  for (const service of otherServices) {
    if (signal.aborted) break;
    const reading = await host.readService(service.name, { signal });
    if (reading.ok) {
      const installed = reading.value.filter((report) => report.installed);
      reports.push(...installed.map((report) => [service, report] as const));
    } else if (reading.problem.code !== 'not-found') problems.push(reading.problem);
  }
  return { reports, problems };
}

async function writeOthers(context: CollectorContext, others: Others['reports']) {
  if (others.length === 0) return [];
  const kind = originKind(context);
  const statements = others.flatMap(([service, report]): readonly Statement[] => {
    const origin = { kind, source: report.source } as const;
    return [
      ...stated(service.stateFact, report.state, origin),
      ...stated(service.startTypeFact, report.startType, origin),
    ];
  });
  for (const { name, value, origin } of statements) context.report.fact(name, value, origin);
  return [
    await context.sink.writeText('services/others.txt', rawTextOf(others.map(([, report]) => report))),
    await writeJson(context.sink, 'services/others.json', { facts: statements }),
  ];
}

function rawTextOf(reports: readonly ServiceReport[]): string {
  return reports.map((report) => `${report.source}\r\n\r\n${report.text}\r\n`).join('\r\n');
}

function originKind({ host }: CollectorContext): 'command' | 'file' {
  return isLive(host.kind) ? 'command' : 'file';
}

function statementsOf(report: ServiceReport, kind: 'command' | 'file'): readonly Statement[] {
  const origin = { kind, source: report.source };
  return [
    ...stated(synchronizationService.stateFact, report.state, origin),
    ...stated(synchronizationService.startTypeFact, report.startType, origin),
    ...stated('service.adsync.account', report.account, origin),
    ...stated('service.adsync.display-name', report.displayName, origin),
  ];
}

function stated(
  name: FactName,
  value: string | undefined,
  origin: Statement['origin'],
): readonly Statement[] {
  return value === undefined ? [] : [{ name, value, origin }];
}

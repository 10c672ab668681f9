import type { ServiceReport } from '../host/service-text';
import type { FactName } from '../model/fact';
import { text } from '../texts/text';
import type { Collector, CollectorContext } from './collector';
import { collectedWith, failed, skipped } from './outcomes';
import { type Statement, stateFacts } from './statements';

/** The short name never changed, while the display name has three variants. */
const serviceName = 'ADSync';

/** State, start type, account and display name of the synchronization service. */
export const serviceCollector: Collector = {
  id: 'service',
  title: text('collector.service.title'),
  answers: ['evidence'],
  reads: (kind) =>
    kind === 'local'
      ? [`sc queryex ${serviceName}`, `sc qc ${serviceName}`]
      : [text('collector.reads.serviceText')],
  timeoutMs: 90_000,
  collect: collectService,
};

async function collectService(context: CollectorContext) {
  const { host, signal, sink } = context;
  const reading = await host.readService(serviceName, { signal });
  if (!reading.ok) {
    const [note] = host.notes;
    if (reading.problem.code === 'not-found' && note !== undefined) return failed(note);
    return reading.problem.code === 'not-found'
      ? skipped('not-in-evidence', text('collector.service.notInEvidence'))
      : failed(reading.problem);
  }
  const reports = reading.value;
  const rawText = reports.map((report) => `${report.source}\r\n\r\n${report.text}\r\n`).join('\r\n');
  const raw = await sink.writeText('services/adsync.txt', rawText);
  if (!reports.some((report) => report.installed)) {
    return raw.ok ? skipped('not-installed', text('collector.service.notInstalled')) : failed(raw.problem);
  }
  const kind = host.kind === 'local' ? 'command' : 'file';
  const facts = await stateFacts(
    context,
    'services/adsync.json',
    reports.flatMap((report) => statementsOf(report, kind)),
  );
  return collectedWith([facts, raw].flatMap((done) => (done.ok ? [] : [done.problem])));
}

function statementsOf(report: ServiceReport, kind: 'command' | 'file'): readonly Statement[] {
  const origin = { kind, source: report.source };
  const parts: readonly (readonly [FactName, string | undefined])[] = [
    ['service.adsync.state', report.state],
    ['service.adsync.start-type', report.startType],
    ['service.adsync.account', report.account],
    ['service.adsync.display-name', report.displayName],
  ];
  return parts.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value, origin }]));
}

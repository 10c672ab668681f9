import { isLive } from '../host/is-live';
import { registryTextOf } from '../host/registry-text';
import { listTextOf, type ServerRecord } from '../host/server-record';
import type { Artifact } from '../model/outcome';
import type { Problem } from '../model/problem';
import type { Result } from '../model/result';
import { text } from '../texts/text';
import { capturedRecords } from './captured-records';
import type { Collector, CollectorContext } from './collector';
import { connectKeys, keyStatements } from './connect-keys';
import { askPowershell, type PowershellReading, unansweredProblem } from './connect-powershell';
import { engineName, programPaths, readPrograms } from './connect-programs';
import { connectStatements } from './connect-records';
import { configProxy } from './host-facts-proxy';
import { connectNeeds } from './needs';
import { collectedWith, failed, skipped } from './outcomes';
import { proxyStatement } from './proxy-setting';
import { readKeys } from './registry-reader';
import { type Statement, stateFacts } from './statements';

/**
 * Version, product name and folder of Entra Connect from every place that names them (conflicts stay visible), staging mode,
 * scheduler and password writeback.
 */
export const connectCollector: Collector = {
  id: 'connect',
  title: text('collector.connect.title'),
  answers: ['evidence'],
  reads: (kind) =>
    isLive(kind)
      ? [
          ...connectKeys.map(({ key }) => key),
          text('collector.connect.reads.programs'),
          text('collector.connect.reads.powershell'),
        ]
      : [text('collector.reads.registryText'), text('collector.connect.reads.captured')],
  needs: connectNeeds,
  timeoutMs: 240_000,
  collect: collectConnect,
};

async function collectConnect(context: CollectorContext) {
  const { host, sink } = context;
  const live = isLive(host.kind);
  const { keys, problems } = await readKeys(context, connectKeys);
  const captured = await capturedRecords(context);
  if (keys.length === 0 && captured.length === 0 && problems.length > 0 && live) {
    const [first] = problems;
    if (first !== undefined) return failed(first);
  }
  const isAbsent = live && keys.length === 0;
  if (isAbsent)
    return skipped(
      'not-installed',
      text('collector.connect.notInstalled', { computer: context.host.location }),
    );
  const paths = programPaths(keys);
  const programs = await readPrograms(context, paths);
  const proxy = await configProxy(context, `${paths.engine ?? engineName}.config`, 'connect.proxy');
  const asked: PowershellReading = live
    ? await askPowershell(context)
    : { records: captured, rawText: '', problems: [] };
  const versions = [...programs.records, ...asked.records.filter(({ kind }) => kind === 'file-version')];
  const answers = asked.records.filter((record) => isAnswer(record));
  const statements: readonly Statement[] = [
    ...keys.flatMap(keyStatements),
    ...[...versions, ...answers].flatMap((record) => connectStatements(record, live)),
    ...proxy.proxies.map(proxyStatement),
  ];
  const unanswered = answers.filter(({ kind }) => kind === 'unanswered').map(unansweredProblem);
  const all = [...problems, ...programs.problems, ...proxy.problems, ...asked.problems, ...unanswered];
  if (statements.length === 0) {
    const [first] = [...all, ...host.notes];
    if (first !== undefined) return failed(first);
    return (await serviceIsAbsent(context))
      ? skipped('not-installed', text('collector.connect.notInstalled', { computer: context.host.location }))
      : skipped('not-in-evidence', text('collector.connect.notInEvidence'));
  }
  const written = [await stateFacts(context, 'connect/facts.json', statements)];
  const raws: readonly (readonly [string, string])[] = [
    ['connect/registry.txt', registryTextOf(keys)],
    ['connect/file-versions.txt', listTextOf(versions)],
    ['connect/powershell.txt', live ? asked.rawText : listTextOf(answers)],
  ];
  for (const [path, raw] of raws) if (raw.trim() !== '') written.push(await sink.writeText(path, raw));
  return collectedWith([...all, ...written.flatMap(problemOf)]);
}

/** Whether captured output of sc.exe says that there is no synchronization service, so that there is no Entra Connect either. */
async function serviceIsAbsent({ host, signal }: CollectorContext): Promise<boolean> {
  const reading = await host.readService('ADSync', { signal });
  return reading.ok && reading.value.every(({ installed }) => !installed);
}

function isAnswer({ kind }: ServerRecord): boolean {
  return !['file-version', 'computer', 'clock', 'winhttp-proxy'].includes(kind);
}

function problemOf(written: Result<Artifact>): readonly Problem[] {
  return written.ok ? [] : [written.problem];
}

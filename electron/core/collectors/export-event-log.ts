import { checkEventLog } from '../evtx/open-event-log';
import { openFileSource } from '../evtx/source/file-source';
import type { Outcome } from '../model/outcome';
import { type Problem, problem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import type { CollectorContext } from './collector';
import { writebackQuery } from './event-log-query';
import { readLogStatus } from './event-log-status';
import { collectedWith, failed } from './outcomes';
import { toolProblem } from './tool-problem';
import { damageProblems, type LogContents, stateExtent, writeWindowEvents } from './window-events';

const exportPath = 'event-log/application.evtx';
const queryPath = 'event-log/query.xml';
const exportTimeoutMs = 10 * 60_000;

/**
 * Exports the Application log of a live server: the writeback providers in the window, or the whole log. The
 * exit code of wevtutil proves nothing (an empty export ends with 0 as well), so the file it wrote is opened, read
 * from end to end and counted.
 */
export async function exportEventLog(context: CollectorContext): Promise<Outcome> {
  const status = await readLogStatus(context);
  const problems: Problem[] = [...status.problems];
  if (status.rawText !== '') {
    const written = await context.sink.writeText('event-log/application-log.txt', status.rawText);
    if (!written.ok) problems.push(written.problem);
  }
  for (const { name, value, origin } of status.statements) context.report.fact(name, value, origin);
  const contents = await exportAndRead(context);
  if (!contents.ok) return failed(contents.problem);
  const stated = new Set(status.statements.map(({ name }) => name));
  stateExport(context, contents.value, stated);
  if (contents.value.records === 0) problems.push(nothingFound(context));
  return collectedWith([...problems, ...damageProblems(contents.value, exportPath)]);
}

async function exportAndRead(context: CollectorContext): Promise<Result<LogContents>> {
  const { sink, host, report, signal } = context;
  const source = await exportSource(context);
  if (!source.ok) return source;
  const target = await sink.reserveFile(exportPath);
  if (!target.ok) return target;
  report.progress({ message: text('collector.eventLog.exporting') });
  const args = [
    'epl',
    ...source.value.query,
    target.value.absolutePath,
    ...source.value.switches,
    '/ow:true',
  ];
  const output = await host.runTool('wevtutil', args, { signal, timeoutMs: exportTimeoutMs });
  if (!output.ok) return output;
  const command = `wevtutil ${args.join(' ')}`;
  const artifact = await sink.adoptFile(exportPath);
  if (!artifact.ok) {
    if (output.value.exitCode !== 0) return { ok: false, problem: toolProblem(command, output.value) };
    return artifact.problem.code === 'file-not-found'
      ? failure('export-wrote-nothing', text('collector.eventLog.exportMissing'), exportPath)
      : artifact;
  }
  if (artifact.value.sizeBytes === 0) {
    return failure('export-wrote-nothing', text('collector.eventLog.exportEmptyFile'), exportPath);
  }
  const opened = await openFileSource(sink.absolutePathOf(artifact.value));
  if (!opened.ok) return opened;
  try {
    const log = { ...opened.value, name: exportPath };
    const checked = await checkEventLog(log, signal);
    if (!checked.ok) return checked;
    const events = await writeWindowEvents(context, log, 'event-log/application.events.jsonl');
    if (!events.ok) return events;
    return output.value.exitCode === 0
      ? success(events.value.contents)
      : { ok: false, problem: toolProblem(command, output.value) };
  } finally {
    await opened.value.close();
  }
}

type ExportSource = { readonly query: readonly string[]; readonly switches: readonly string[] };

/** The whole log by its name, or a query file, which is evidence too: it says what was asked for. */
async function exportSource(context: CollectorContext): Promise<Result<ExportSource>> {
  const { fullLog, sink, window } = context;
  if (fullLog) return success({ query: ['Application'], switches: [] });
  const query = await sink.writeText(queryPath, writebackQuery(window, context));
  if (!query.ok) return query;
  return success({ query: [sink.absolutePathOf(query.value)], switches: ['/sq:true'] });
}

/** Facts about the export where the log itself could not be asked. */
function stateExport(
  { report, fullLog }: CollectorContext,
  contents: LogContents,
  stated: ReadonlySet<string>,
): void {
  const origin = { kind: 'event-log', source: exportPath } as const;
  if (!stated.has('event-log.record-count')) {
    report.fact('event-log.record-count', contents.records, origin);
  }
  if (!stated.has('event-log.oldest-record') && contents.oldest !== undefined) {
    report.fact('event-log.oldest-record', contents.oldest, origin);
  }
  if (!stated.has('event-log.newest-record') && contents.newest !== undefined) {
    report.fact('event-log.newest-record', contents.newest, origin);
  }
  if (contents.computer !== undefined) report.fact('host.name', contents.computer, origin);
  // The query leaves records out by design, so their numbers say nothing about the log.
  stateExtent(report, { ...contents, extent: fullLog ? 'whole' : 'filtered' }, origin);
}

function nothingFound({ fullLog, window }: CollectorContext): Problem {
  const message =
    fullLog || window === undefined
      ? text('collector.eventLog.exportNoRecords')
      : text('collector.eventLog.windowNoRecords', { from: window.fromInstant, to: window.toInstant });
  return problem('event-log-empty', message, exportPath);
}

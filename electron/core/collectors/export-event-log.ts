import type { Outcome } from '../model/outcome';
import type { Problem } from '../model/problem';
import type { Result } from '../model/result';
import { type ApplicationExport, exportApplicationLog } from './application-export';
import type { CollectorContext } from './collector';
import { readLogStatus, statusFile } from './event-log-status';
import { type ExportFolder, openExportFolder } from './export-folder';
import { exportFurtherLogs } from './further-log-exports';
import { type FurtherLog, findFurtherLogs } from './further-logs';
import { collectedWith, failed } from './outcomes';
import type { Statement } from './statements';
import { stateExtent } from './window-events';

/**
 * Exports the logs of a live server, this computer or another one: the writeback providers of the Application log in the window, when
 * asked for the whole log beside it, and the window of the further logs that are there. Without any readable export of the
 * Application log it has failed.
 */
export async function exportEventLog(context: CollectorContext): Promise<Outcome> {
  const status = await readLogStatus(context);
  const found = await findFurtherLogs(context);
  const problems: Problem[] = [...status.problems, ...found.problems];
  const rawText = `${status.rawText}${found.rawText}`;
  if (rawText !== '') {
    const written = await context.sink.writeText(`event-log/${statusFile}`, rawText);
    if (!written.ok) problems.push(written.problem);
  }
  for (const { name, value, origin } of status.statements) context.report.fact(name, value, origin);
  const exported = await exportAll(context, found.logs);
  problems.push(...exported.problems);
  if (!exported.application.ok) return failed(withOthers(exported.application.problem, exported.left));
  stateExport(context, exported.application.value, status.statements);
  return collectedWith([...exported.application.value.problems, ...problems, ...exported.left]);
}

type Exports = {
  readonly application: Result<ApplicationExport>;
  readonly problems: readonly Problem[];
  /** What could not be removed again. */
  readonly left: readonly Problem[];
};

async function exportAll(context: CollectorContext, further: readonly FurtherLog[]): Promise<Exports> {
  const folder = await openExportFolder(context);
  if (!folder.ok) return { application: folder, problems: [], left: [] };
  let exported: Omit<Exports, 'left'>;
  let left: readonly Problem[];
  try {
    exported = await exportInto(context, folder.value, further);
  } finally {
    left = await folder.value.remove();
  }
  return { ...exported, left };
}

/** The whole log comes last: it takes longest, and what is there by then stays when time runs out. */
async function exportInto(
  context: CollectorContext,
  folder: ExportFolder,
  further: readonly FurtherLog[],
): Promise<Omit<Exports, 'left'>> {
  const problems: Problem[] = [];
  const application = await exportApplicationLog(context, folder, async () => {
    problems.push(...(await exportFurtherLogs(context, folder, further)));
  });
  return { application, problems };
}

/** A failure has one problem; what was left on the server must be told with it. */
function withOthers(found: Problem, others: readonly Problem[]): Problem {
  const message = [found, ...others].map((one) => one.message).join(' ');
  return { ...found, message };
}

/** Facts about the log where it could not be asked itself, and what its record numbers tell. */
function stateExport(
  { report }: CollectorContext,
  { contents, path, computer, isWhole, outsideLeftOut }: ApplicationExport,
  stated: readonly Statement[],
): void {
  const origin = { kind: 'event-log', source: path } as const;
  const known = new Set(stated.map(({ name }) => name));
  const add = (name: Statement['name'], value: Statement['value'] | undefined) => {
    if (value !== undefined && !known.has(name)) report.fact(name, value, origin);
  };
  add('event-log.record-count', contents.records);
  add('event-log.oldest-record', contents.oldest);
  add('event-log.newest-record', contents.newest);
  add('host.name', computer);
  // The query leaves records out by design, so their numbers say nothing about the log.
  const extent = isWhole ? 'whole' : 'filtered';
  stateExtent(report, { missing: contents.missing, outsideLeftOut, extent }, origin);
}

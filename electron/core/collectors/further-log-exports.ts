import type { Problem } from '../model/problem';
import { success } from '../model/result';
import { text } from '../texts/text';
import type { CollectorContext } from './collector';
import { channelQuery } from './event-log-query';
import type { ExportFolder } from './export-folder';
import { exportLog } from './export-log';
import type { FurtherLog } from './further-logs';
import { countRecords } from './log-contents';
import { exportProblems, readExport } from './read-export';

const exportTimeoutMs = 2 * 60_000;

/**
 * Exports the window of each log, or all of it without a window, and states how many records each has. A log without records is
 * no problem; one that could not be exported is, and stops none of the others.
 */
export async function exportFurtherLogs(
  context: CollectorContext,
  folder: ExportFolder,
  logs: readonly FurtherLog[],
): Promise<readonly Problem[]> {
  const { window, report, signal } = context;
  const problems: Problem[] = [];
  const counts: string[] = [];
  for (const { log, stem } of logs) {
    if (signal.aborted) break;
    const switches = window === undefined ? [] : [`/q:${channelQuery(window)}`];
    const exported = await exportLog(context, folder, {
      log,
      stem,
      source: log,
      switches,
      timeoutMs: exportTimeoutMs,
    });
    if (!exported.ok) {
      problems.push(exported.problem);
      continue;
    }
    const { commandProblem } = exported.value;
    if (commandProblem !== undefined) problems.push(commandProblem);
    problems.push(...exported.value.problems);
    const counted = await readExport(context, exported.value, async (source) =>
      success(await countRecords(context, source)),
    );
    if (!counted.ok) problems.push(counted.problem);
    else {
      problems.push(...exportProblems(exported.value, counted.value));
      counts.push(text('collector.eventLog.furtherCount', { log, records: counted.value.records }));
    }
  }
  const source = logs.map(({ stem }) => `event-log/${stem}.evtx`).join(', ');
  if (counts.length > 0) report.fact('event-log.further-logs', counts, { kind: 'event-log', source });
  return problems;
}

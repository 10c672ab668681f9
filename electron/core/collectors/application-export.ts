import { type Problem, problem } from '../model/problem';
import { type Result, success } from '../model/result';
import { text } from '../texts/text';
import { countWholeLog, listRecords } from './application-records';
import { wholeStem, windowStem } from './application-stems';
import type { CollectorContext } from './collector';
import { writebackQuery } from './event-log-query';
import type { ExportFolder } from './export-folder';
import { type ExportedLog, exportLog } from './export-log';
import type { LogContents } from './log-contents';
import { exportProblems, readExport } from './read-export';

const log = 'Application';
const windowTimeoutMs = 10 * 60_000;
const wholeTimeoutMs = 20 * 60_000;

/** What is known of the log when its exports were read. */
export type ApplicationExport = {
  /** Of the whole log where it was exported, else of the window. */
  readonly contents: LogContents;
  readonly path: string;
  readonly isWhole: boolean;
  readonly computer: string | undefined;
  readonly outsideLeftOut: number;
  readonly problems: readonly Problem[];
};

/**
 * Exports the records of the writeback providers in the window, runs `meanwhile`, and, when it was asked for, exports the whole log
 * beside them. The records of the window are listed once: out of their own export, or, where that cannot be trusted, out of the
 * whole log. Fails when neither can be; what was exported is kept all the same.
 */
export async function exportApplicationLog(
  context: CollectorContext,
  folder: ExportFolder,
  meanwhile: () => Promise<void>,
): Promise<Result<ApplicationExport>> {
  const window = await exportWindow(context, folder);
  const sound = soundOf(window);
  const listed = sound.ok ? await listExport(context, windowStem, sound.value) : sound;
  await meanwhile();
  const problems = listed.ok ? [...listed.value.problems] : [listed.problem];
  if (context.fullLog) {
    const whole = soundOf(await exportWhole(context, folder));
    const read = !whole.ok
      ? whole
      : listed.ok
        ? await countExport(context, whole.value)
        : await listExport(context, wholeStem, whole.value);
    if (read.ok) {
      const computer = listed.ok ? listed.value.computer : read.value.computer;
      return success({
        ...read.value,
        computer,
        isWhole: true,
        problems: [...problems, ...read.value.problems],
      });
    }
    problems.push(read.problem);
  }
  if (listed.ok) return success({ ...listed.value, problems });
  // What can be read of an export that failed is listed, and is no proof of what is not in it.
  if (!sound.ok && window.ok) await listExport(context, windowStem, window.value);
  return listed;
}

async function exportWindow(context: CollectorContext, folder: ExportFolder): Promise<Result<ExportedLog>> {
  // The query is evidence too: it says what was asked for.
  const query = await context.sink.writeText('event-log/query.xml', writebackQuery(context.window, context));
  if (!query.ok) return query;
  return exportLog(context, folder, {
    log,
    stem: windowStem,
    source: context.sink.absolutePathOf(query.value),
    switches: ['/sq:true'],
    timeoutMs: windowTimeoutMs,
  });
}

function exportWhole(context: CollectorContext, folder: ExportFolder): Promise<Result<ExportedLog>> {
  return exportLog(context, folder, {
    log,
    stem: wholeStem,
    source: log,
    switches: [],
    timeoutMs: wholeTimeoutMs,
  });
}

/** An export that wevtutil itself said has failed may lack records, whatever can be read of it. */
function soundOf(exported: Result<ExportedLog>): Result<ExportedLog> {
  return exported.ok && exported.value.commandProblem !== undefined
    ? { ok: false, problem: exported.value.commandProblem }
    : exported;
}

async function listExport(
  context: CollectorContext,
  stem: string,
  exported: ExportedLog,
): Promise<Result<ApplicationExport>> {
  return readExport(context, exported, async (source) => {
    // What stands around the window is the whole log's to tell, where it was asked for.
    const outside = stem === wholeStem || !context.fullLog;
    const listed = await listRecords(context, { stem, source }, { outside });
    if (!listed.ok) return listed;
    const { contents } = listed.value;
    const { outsideLeftOut, computer } = contents;
    const empty = contents.records === 0 ? [nothingFound(context, exported.path, stem)] : [];
    return success({ ...readAs(exported, contents, empty), computer, outsideLeftOut });
  });
}

async function countExport(
  context: CollectorContext,
  exported: ExportedLog,
): Promise<Result<ApplicationExport>> {
  return readExport(context, exported, async (source) => {
    const counted = await countWholeLog(context, { stem: wholeStem, source });
    if (!counted.ok) return counted;
    const empty = counted.value.records === 0 ? [nothingFound(context, exported.path, wholeStem)] : [];
    const { outsideLeftOut } = counted.value;
    return success({ ...readAs(exported, counted.value, empty), computer: undefined, outsideLeftOut });
  });
}

function readAs(exported: ExportedLog, contents: LogContents, more: readonly Problem[]) {
  const { path } = exported;
  return {
    contents,
    path,
    isWhole: false,
    problems: [...exported.problems, ...more, ...exportProblems(exported, contents)],
  };
}

function nothingFound({ window }: CollectorContext, path: string, stem: string): Problem {
  const message =
    stem === wholeStem || window === undefined
      ? text('collector.eventLog.exportNoRecords')
      : text('collector.eventLog.windowNoRecords', { from: window.fromInstant, to: window.toInstant });
  return problem('event-log-empty', message, path);
}

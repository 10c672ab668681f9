import { checkEventLog } from '../evtx/open-event-log';
import type { ByteSource } from '../evtx/source/byte-source';
import { openFileSource } from '../evtx/source/file-source';
import type { HostFile } from '../host/host';
import type { FactName, FactValue } from '../model/fact';
import { type Problem, problem } from '../model/problem';
import { type Result, success } from '../model/result';
import { text } from '../texts/text';
import { countWholeLog, listRecords } from './application-records';
import { wholeStem, windowStem } from './application-stems';
import { type CapturedLogStatus, readCapturedLogStatus, settingsOf } from './captured-log-status';
import type { CollectorContext } from './collector';
import { countRecords, damageProblems, type LogContents } from './log-contents';
import { takeLog } from './take-log';
import { stateExtent, type WindowEvents } from './window-events';

/**
 * Takes the captured Application log over and says what it holds; `whole` is the whole log beside an export of a part of it. The
 * records of the window are listed once: out of the export, or, where that cannot be read or does not reach back far enough, out of
 * the whole log.
 */
export async function takeApplicationLogs(
  context: CollectorContext,
  application: HostFile,
  whole: HostFile | undefined,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const opened: Captured[] = [];
  const take = async (file: HostFile, stem: string): Promise<Captured | undefined> => {
    const taken = await openCopy(context, file, stem, problems);
    if (!taken.ok) problems.push(taken.problem);
    else opened.push(taken.value);
    return taken.ok ? taken.value : undefined;
  };
  try {
    const part = await take(application, windowStem);
    const all = whole && (await take(whole, wholeStem));
    if (all !== undefined) problems.push(...(await readBoth(context, part, all)));
    else if (part !== undefined) problems.push(...(await takeLogContents(context, part.file, part.source)));
    return problems;
  } finally {
    for (const { source } of opened) await source.close();
  }
}

type Captured = { readonly file: HostFile; readonly stem: string; readonly source: ByteSource };

async function openCopy(
  context: CollectorContext,
  file: HostFile,
  stem: string,
  problems: Problem[],
): Promise<Result<Captured>> {
  const copied = await takeLog(context, file, stem);
  if (!copied.ok) return copied;
  problems.push(...copied.value.problems);
  const opened = await openFileSource(context.sink.absolutePathOf(copied.value.artifact));
  if (!opened.ok) return opened;
  const source: ByteSource = { ...opened.value, name: file.path };
  const checked = await checkEventLog(source, context.signal);
  if (checked.ok) return success({ file, stem, source });
  await source.close();
  return checked;
}

/** Writes out what one log says about the window and around it, and states what it covers. */
export async function takeLogContents(
  context: CollectorContext,
  file: HostFile,
  source: ByteSource,
): Promise<readonly Problem[]> {
  const listed = await listRecords(context, { stem: windowStem, source });
  if (!listed.ok) return [listed.problem];
  const { contents } = listed.value;
  const status = await readCapturedLogStatus(context, file.path);
  stateContents(context, contents, file, status);
  const empty =
    contents.records > 0
      ? []
      : [problem('event-log-empty', text('collector.eventLog.empty', { path: file.path }), file.path)];
  return [...status.problems, ...empty, ...damageProblems(contents, file.path)];
}

async function readBoth(
  context: CollectorContext,
  part: Captured | undefined,
  whole: Captured,
): Promise<readonly Problem[]> {
  const status = part && (await readCapturedLogStatus(context, part.file.path));
  const settings = { statements: settingsOf(status?.statements ?? []), isFiltered: false };
  if (part === undefined || status?.problems.length !== 0) {
    const listed = await listRecords(context, whole);
    if (!listed.ok) return [listed.problem];
    stateContents(context, listed.value.contents, whole.file, settings);
    const counted =
      part === undefined ? [] : damageProblems(await countRecords(context, part.source), part.file.path);
    return [...counted, ...damageProblems(listed.value.contents, whole.file.path)];
  }
  const listed = await listRecords(context, part, { outside: false });
  if (!listed.ok) return [listed.problem];
  const counted = await countWholeLog(context, whole);
  if (!counted.ok) return [counted.problem];
  const { computer } = listed.value.contents;
  stateContents(context, { ...counted.value, ...(computer && { computer }) }, whole.file, settings);
  return [
    ...damageProblems(listed.value.contents, part.file.path),
    ...damageProblems(counted.value, whole.file.path),
  ];
}

/** What the log said about itself goes before what an export of a part of it shows. */
function stateContents(
  { report }: CollectorContext,
  contents: LogContents & Pick<WindowEvents, 'computer' | 'outsideLeftOut'>,
  file: HostFile,
  { statements, isFiltered }: Pick<CapturedLogStatus, 'statements' | 'isFiltered'>,
): void {
  const origin = { kind: 'event-log', source: file.path } as const;
  for (const stated of statements) report.fact(stated.name, stated.value, stated.origin);
  const known = new Set(statements.map(({ name }) => name));
  const add = (name: FactName, value: FactValue | undefined) => {
    if (value !== undefined && !known.has(name)) report.fact(name, value, origin);
  };
  add('event-log.record-count', contents.records);
  add('event-log.oldest-record', contents.oldest);
  add('event-log.newest-record', contents.newest);
  add('event-log.size-bytes', file.sizeBytes);
  add('host.name', contents.computer);
  stateExtent(report, isFiltered ? { ...contents, extent: 'filtered' } : contents, origin);
}

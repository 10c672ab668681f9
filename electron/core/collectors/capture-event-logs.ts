import { basename } from 'node:path/posix';
import { Readable } from 'node:stream';
import { checkEventLog } from '../evtx/open-event-log';
import { readEventLog } from '../evtx/read-event-log';
import type { ByteSource } from '../evtx/source/byte-source';
import { openFileSource } from '../evtx/source/file-source';
import { isEventLogFile, isNamedApplication } from '../host/folder-host';
import type { Host, HostFile } from '../host/host';
import type { FactName, FactValue } from '../model/fact';
import type { Artifact, Outcome } from '../model/outcome';
import { type Problem, problem } from '../model/problem';
import type { Result } from '../model/result';
import { text } from '../texts/text';
import { readCapturedLogStatus } from './captured-log-status';
import type { CollectorContext } from './collector';
import { writebackProviders } from './event-log-query';
import { collectedWith, failed, skipped } from './outcomes';
import { freeName, safeName } from './safe-path';
import type { Statement } from './statements';
import { damageProblems, type LogContents, stateExtent, writeWindowEvents } from './window-events';

const applicationPath = 'event-log/application.evtx';
/** How much of a log is looked at to tell which one it is: 4 MiB, hundreds to thousands of records. */
const peekBytes = 64 * 65_536;

type Peek = {
  readonly file: HostFile;
  /** Higher is more likely the Application log of a Connect server; 0 is another log. */
  readonly rank: number;
  readonly isSecurity: boolean;
};

/** Takes the event logs of captured evidence over, byte for byte. The Security log stays out: it holds everyone's sign-ins. */
export async function captureEventLogs(context: CollectorContext): Promise<Outcome> {
  const { host, signal } = context;
  const listed = await host.listFiles({ signal });
  if (!listed.ok) return failed(listed.problem);
  const files = listed.value.filter(isEventLogFile);
  if (files.length === 0) {
    return skipped('not-in-evidence', text('collector.eventLog.notInEvidence', { location: host.location }));
  }
  const peeks: Peek[] = [];
  for (const file of files) peeks.push(await peek(host, file, signal));
  const [best] = [...peeks].sort((a, b) => b.rank - a.rank);
  const application = best !== undefined && best.rank > 0 ? best.file : undefined;
  const problems: Problem[] = [...host.notes];
  if (application === undefined) {
    const names = files.map(({ path }) => path).join(', ');
    problems.push(problem('event-log-not-found', text('collector.eventLog.noApplicationLog', { names })));
  } else problems.push(...(await takeApplicationLog(context, application)));
  const taken = new Set(['application.evtx']);
  for (const { file, isSecurity } of peeks) {
    if (file === application || signal.aborted) continue;
    if (isSecurity) {
      const message = text('collector.eventLog.securityLeftOut', { path: file.path });
      problems.push(problem('not-allowed', message, file.path));
      continue;
    }
    const stem = safeName(basename(file.path).replace(/\.evtx$/i, ''), 'event-log');
    const name = freeName(`${stem}.evtx`, (candidate) => taken.has(candidate));
    taken.add(name.toLowerCase());
    problems.push(...(await takeOtherLog(context, file, `event-log/${name}`)));
  }
  return collectedWith(problems);
}

async function takeApplicationLog(context: CollectorContext, file: HostFile): Promise<readonly Problem[]> {
  const copied = await copyLog(context, file, applicationPath);
  if (!copied.ok) return [copied.problem];
  const opened = await openFileSource(context.sink.absolutePathOf(copied.value));
  if (!opened.ok) return [opened.problem];
  const source: ByteSource = { ...opened.value, name: file.path };
  try {
    const checked = await checkEventLog(source, context.signal);
    return checked.ok ? await takeLogContents(context, file, source) : [checked.problem];
  } finally {
    await source.close();
  }
}

/** Writes out what the Application log says about the window and around it, and states what it covers. */
export async function takeLogContents(
  context: CollectorContext,
  file: HostFile,
  source: ByteSource,
): Promise<readonly Problem[]> {
  const events = await writeWindowEvents(context, source, 'event-log/application.events.jsonl');
  if (!events.ok) return [events.problem];
  const { contents } = events.value;
  const status = await readCapturedLogStatus(context, file.path);
  stateContents(context, contents, file, status.statements);
  const outside = await writeOutsideWindow(context, contents);
  return [
    ...status.problems,
    ...emptyProblem(contents, file.path),
    ...damageProblems(contents, file.path),
    ...outside,
  ];
}

/** What the log said about itself goes before what an export of a part of it shows. */
function stateContents(
  { report }: CollectorContext,
  contents: LogContents,
  file: HostFile,
  status: readonly Statement[],
): void {
  const origin = { kind: 'event-log', source: file.path } as const;
  for (const stated of status) report.fact(stated.name, stated.value, stated.origin);
  const known = new Set(status.map(({ name }) => name));
  const add = (name: FactName, value: FactValue | undefined) => {
    if (value !== undefined && !known.has(name)) report.fact(name, value, origin);
  };
  add('event-log.record-count', contents.records);
  add('event-log.oldest-record', contents.oldest);
  add('event-log.newest-record', contents.newest);
  add('event-log.size-bytes', file.sizeBytes);
  add('host.name', contents.computer);
  stateExtent(report, status.length === 0 ? contents : { ...contents, extent: 'filtered' }, origin);
}

/** What happened before and after the window; no file where nothing of that kind did. */
async function writeOutsideWindow(
  { sink }: CollectorContext,
  { outside }: LogContents,
): Promise<readonly Problem[]> {
  if (outside.length === 0) return [];
  const written = await sink.writeText(
    'event-log/application.outside-window.jsonl',
    `${outside.join('\n')}\n`,
  );
  return written.ok ? [] : [written.problem];
}

function emptyProblem({ records }: LogContents, path: string): readonly Problem[] {
  return records > 0 ? [] : [problem('event-log-empty', text('collector.eventLog.empty', { path }), path)];
}

async function takeOtherLog(
  context: CollectorContext,
  file: HostFile,
  target: string,
): Promise<readonly Problem[]> {
  const copied = await copyLog(context, file, target);
  if (!copied.ok) return [copied.problem];
  const opened = await openFileSource(context.sink.absolutePathOf(copied.value));
  if (!opened.ok) return [opened.problem];
  try {
    const checked = await checkEventLog({ ...opened.value, name: file.path }, context.signal);
    return checked.ok ? [] : [checked.problem];
  } finally {
    await opened.value.close();
  }
}

async function copyLog(
  { host, sink, report }: CollectorContext,
  file: HostFile,
  target: string,
): Promise<Result<Artifact>> {
  const opened = await host.openFile(file.path);
  if (!opened.ok) return opened;
  const { stream, sizeBytes } = opened.value;
  const message = text('collector.eventLog.copying', { path: file.path });
  async function* counted() {
    let doneBytes = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      doneBytes += chunk.length;
      report.progress({ message, doneBytes, totalBytes: sizeBytes });
      yield chunk;
    }
  }
  return sink.writeStream(target, Readable.from(counted(), { objectMode: true, highWaterMark: 1 }));
}

/** Which log a file is, from its first records: its channel and providers; then its name. */
async function peek(host: Host, file: HostFile, signal: AbortSignal): Promise<Peek> {
  const named = isNamedApplication(file) ? 1 : 0;
  const opened = await host.openBytes(file.path);
  if (!opened.ok) return { file, rank: named, isSecurity: false };
  const names = new Set<string>(writebackProviders);
  let hasProvider = false;
  let channel: string | undefined;
  try {
    for await (const { chunkOffset, items } of readEventLog(opened.value, { signal })) {
      for (const item of items) {
        if (item.kind !== 'record') continue;
        channel ??= item.record.channel;
        hasProvider ||= names.has(item.record.provider);
      }
      if (hasProvider || chunkOffset > peekBytes) break;
    }
  } finally {
    await opened.value.close();
  }
  const isApplication = channel?.toLowerCase() === 'application';
  const rank = (hasProvider ? 4 : 0) + (isApplication ? 2 : 0) + named;
  return { file, rank, isSecurity: channel?.toLowerCase() === 'security' };
}

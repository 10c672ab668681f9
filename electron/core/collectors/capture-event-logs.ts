import { basename } from 'node:path/posix';
import { checkEventLog } from '../evtx/open-event-log';
import { openFileSource } from '../evtx/source/file-source';
import { isEventLogFile } from '../host/folder-host';
import type { HostFile } from '../host/host';
import type { Outcome } from '../model/outcome';
import { type Problem, problem } from '../model/problem';
import { text } from '../texts/text';
import { wholeStem, windowStem } from './application-stems';
import { takeApplicationLogs } from './captured-application';
import type { CollectorContext } from './collector';
import { collectedWith, failed, skipped } from './outcomes';
import { applicationLogs, type PeekedLog, peekLog } from './peek-log';
import { freeName, safeName } from './safe-path';
import { takeLog } from './take-log';

/** Takes the event logs of captured evidence over, byte for byte. The Security log stays out: it holds everyone's sign-ins. */
export async function captureEventLogs(context: CollectorContext): Promise<Outcome> {
  const { host, signal } = context;
  const listed = await host.listFiles({ signal });
  if (!listed.ok) return failed(listed.problem);
  const files = listed.value.filter(isEventLogFile);
  if (files.length === 0) {
    return skipped('not-in-evidence', text('collector.eventLog.notInEvidence', { location: host.location }));
  }
  const peeked: PeekedLog[] = [];
  for (const file of files) peeked.push(await peekLog(host, file, signal));
  const { application, whole } = applicationLogs(peeked);
  const problems: Problem[] = [...host.notes];
  if (application === undefined) {
    const names = files.map(({ path }) => path).join(', ');
    problems.push(problem('event-log-not-found', text('collector.eventLog.noApplicationLog', { names })));
  } else problems.push(...(await takeApplicationLogs(context, application, whole)));
  const taken = new Set([windowStem, wholeStem]);
  for (const { file, isSecurity } of peeked) {
    if (file === application || file === whole || signal.aborted) continue;
    if (isSecurity) {
      const message = text('collector.eventLog.securityLeftOut', { path: file.path });
      problems.push(problem('not-allowed', message, file.path));
      continue;
    }
    const name = safeName(basename(file.path).replace(/\.evtx$/i, ''), 'event-log');
    const stem = freeName(name, (candidate) => taken.has(candidate));
    taken.add(stem.toLowerCase());
    problems.push(...(await takeOtherLog(context, file, stem)));
  }
  return collectedWith(problems);
}

async function takeOtherLog(
  context: CollectorContext,
  file: HostFile,
  stem: string,
): Promise<readonly Problem[]> {
  const copied = await takeLog(context, file, stem);
  if (!copied.ok) return [copied.problem];
  const { artifact, problems } = copied.value;
  const opened = await openFileSource(context.sink.absolutePathOf(artifact));
  if (!opened.ok) return [...problems, opened.problem];
  try {
    const checked = await checkEventLog({ ...opened.value, name: file.path }, context.signal);
    return checked.ok ? problems : [...problems, checked.problem];
  } finally {
    await opened.value.close();
  }
}

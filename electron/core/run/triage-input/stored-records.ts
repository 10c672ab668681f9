import { listRecords } from '../../collectors/application-records';
import { windowStem } from '../../collectors/application-stems';
import type { TimeWindow } from '../../collectors/collector';
import { eventLogCollector } from '../../collectors/event-log';
import { damageProblems } from '../../collectors/log-contents';
import { openEventLog } from '../../evtx/open-event-log';
import type { Artifact, CollectorRun } from '../../model/outcome';
import { type Problem, problem } from '../../model/problem';
import { type Result, success } from '../../model/result';
import { text } from '../../texts/text';
import { startRunRecord } from '../run-record';
import { writeStagedFile } from '../staged-files';
import type { Staging } from '../staging';
import { linesInWindow } from './lines-in-window';
import type { StoredFiles } from './stored-files';
import type { TriageInputOptions } from './triage-input';

/** The records of one log for the window, laid into the scratch folder, and what is wrong with them. */
export type StoredRecords = {
  readonly artifacts: readonly Artifact[];
  readonly problems: readonly Problem[];
};

export type RecordsOptions = Pick<TriageInputOptions, 'signal' | 'clock' | 'onProgress'> & {
  readonly files: StoredFiles;
  readonly staging: Staging;
  readonly window: TimeWindow | undefined;
};

/** Takes records out of those that the collection listed: those of the window, or without a window all. */
export async function recordsFromLines(
  listed: readonly Artifact[],
  { files, staging, window, signal }: RecordsOptions,
): Promise<Result<StoredRecords>> {
  const artifacts: Artifact[] = [];
  const problems: Problem[] = [];
  for (const lines of listed) {
    const { path } = lines;
    const content = await files.open(lines);
    if (!content.ok) return content;
    const counts = { unreadable: 0 };
    const kept = linesInWindow(content.value, window, counts);
    const written = await writeStagedFile(staging.directory, path, kept, () => signal.aborted);
    if (!written.ok) return written;
    artifacts.push({ ...lines, ...written.value });
    if (counts.unreadable === 0) continue;
    const message = text('triageInput.linesUnreadable', { path, count: counts.unreadable });
    problems.push(problem('unreadable-output', message, path));
  }
  return success({ artifacts, problems });
}

/** Reads the records of the window out of the log itself, as the collection would have. */
export async function recordsFromLog(
  log: Artifact,
  run: CollectorRun,
  { files, staging, window, signal, clock, onProgress }: RecordsOptions,
): Promise<Result<StoredRecords>> {
  const path = await files.onDisk(log);
  if (!path.ok) return path;
  const opened = await openEventLog(path.value, signal);
  if (!opened.ok) return opened;
  const record = startRunRecord({ staging, collector: eventLogCollector, host: run.host, clock });
  const stop = () => record.close();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const { sink } = record;
    const report = {
      progress: onProgress ?? (() => undefined),
      fact: () => undefined,
      request: () => undefined,
    };
    const source = { ...opened.value, name: log.path };
    const stem = /([^/]+)\.evtx$/i.exec(log.path)?.[1] ?? windowStem;
    const listed = await listRecords({ sink, report, signal, window }, { stem, source });
    if (!listed.ok) return listed;
    const { artifacts, contents } = listed.value;
    return success({ artifacts, problems: damageProblems(contents, log.path) });
  } finally {
    signal.removeEventListener('abort', stop);
    record.close();
    await opened.value.close();
  }
}

import type { TimeWindow } from '../../collectors/collector';
import { nowIso } from '../../model/clock';
import type { Artifact, CollectorRun } from '../../model/outcome';
import { type Problem, problem } from '../../model/problem';
import { isRecordLines, isWholeLog, isWindowRecords } from '../../model/records-file';
import { type Result, success } from '../../model/result';
import { text } from '../../texts/text';
import { openStaging } from '../staging';
import type { StoredFiles } from './stored-files';
import { type RecordsOptions, recordsFromLines, recordsFromLog } from './stored-records';
import type { GatheredEvidence, TriageInputOptions, TriageQuestion } from './triage-input';

/** What an earlier collection left. */
export type StoredEvidence = {
  readonly runs: readonly CollectorRun[];
  readonly files: StoredFiles;
  /** The window for which the records were listed, where that is known. */
  readonly window: TimeWindow | undefined;
  readonly gatheredAt: string | undefined;
  /** Paths of files that were gathered and left out of the package. */
  readonly leftOut: ReadonlySet<string>;
};

/**
 * Makes the evidence of an earlier collection ready for a window. The records that it listed are taken where they were listed for
 * that window; else they are read again out of the log, or, where the log is not there, out of what was listed.
 */
export async function gatherStored(
  stored: StoredEvidence,
  { window }: TriageQuestion,
  options: TriageInputOptions,
): Promise<Result<GatheredEvidence>> {
  const { scratchDirectory: directory, clock, signal } = options;
  const staging = await openStaging(directory, { clock });
  if (!staging.ok) return staging;
  const problems: Problem[] = [];
  if (!stored.runs.some(({ collector }) => collector === 'event-log')) {
    problems.push(problem('event-log-not-found', text('triageInput.noLog')));
  }
  const runs: CollectorRun[] = [];
  try {
    for (const run of stored.runs) {
      if (run.collector !== 'event-log') {
        // Only records that were checked and laid into the scratch folder may be read from it.
        runs.push({ ...run, artifacts: run.artifacts.filter((artifact) => !isRecordLines(artifact)) });
        continue;
      }
      const { files } = stored;
      const made = await withRecordsOf(run, stored, { ...options, files, staging: staging.value, window });
      if (signal.aborted) return cancelled();
      runs.push(made.run);
      problems.push(...made.problems);
    }
  } finally {
    staging.value.close();
  }
  const gatheredAt = stored.gatheredAt ?? lastStart(stored.runs) ?? nowIso(clock);
  return success({ runs, directory, gatheredAt, problems });
}

/** A run whose records are those of the window, and what kept some of them from being. */
export type RunWithRecords = { readonly run: CollectorRun; readonly problems: readonly Problem[] };

/** Makes the records of one run of the event-log collector ready for the window of `options`. */
export async function withRecordsOf(
  run: CollectorRun,
  stored: Pick<StoredEvidence, 'leftOut' | 'window'>,
  options: RecordsOptions,
): Promise<RunWithRecords> {
  const lines = run.artifacts.filter(isRecordLines);
  const isSameWindow = lines.length > 0 && isSame(options.window, stored.window);
  const logs = run.artifacts.filter(({ path }) => /\.evtx$/i.test(path) && !stored.leftOut.has(path));
  // An export of the window has no records of another one; the whole log beside it has.
  const whole = isSameWindow ? undefined : logs.find(isWholeLog);
  const log = whole ?? logOf(logs, lines);
  if (lines.length === 0 && log === undefined) return { run, problems: [] };
  // What was listed for this window is taken as it is, with what was listed beside the window.
  const asListed = { ...options, window: isSameWindow ? undefined : options.window };
  const fromLines = async () => (lines.length === 0 ? undefined : recordsFromLines(lines, asListed));
  const fromLog = async () => (log === undefined ? undefined : recordsFromLog(log, run, options));
  const problems: Problem[] = [];
  for (const way of isSameWindow ? [fromLines, fromLog] : [fromLog, fromLines]) {
    const records = await way();
    if (records?.ok) {
      const kept = run.artifacts.filter((artifact) => !isRecordLines(artifact));
      const isCut = way === fromLines || (whole === undefined && run.artifacts.some(isQuery));
      const limits = isSameWindow || !isCut ? [] : limitsOf(run, stored, options.window);
      return {
        run: { ...run, artifacts: [...kept, ...records.value.artifacts] },
        problems: [...problems, ...records.value.problems, ...limits],
      };
    }
    if (records !== undefined) problems.push(records.problem);
  }
  const [first = problem('file-not-found', text('triageInput.noRecords', { host: run.host }))] = problems;
  // Without records its facts must not pass for a log that was looked at.
  return { run: { ...run, artifacts: [], outcome: { status: 'failed', problem: first } }, problems };
}

/** The log from which the records were listed; the Application log where none were. */
function logOf(logs: readonly Artifact[], lines: readonly Artifact[]): Artifact | undefined {
  const listed = lines.find(isWindowRecords) ?? lines[0];
  const stem = listed?.path.replace(/\.(?:events|outside-window)\.jsonl$/, '').toLowerCase();
  return stem === undefined
    ? logs.find(({ path }) => /(?:^|\/)application\.evtx$/i.test(path))
    : logs.find(({ path }) => path.toLowerCase() === `${stem}.evtx`);
}

function isSame(one: TimeWindow | undefined, other: TimeWindow | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    Date.parse(one.fromInstant) === Date.parse(other.fromInstant) &&
    Date.parse(one.toInstant) === Date.parse(other.toInstant)
  );
}

/** The query of an export that holds the window alone. */
function isQuery({ path }: Artifact): boolean {
  return path.endsWith('/event-log/query.xml');
}

/** Where only the list of the records is there, or an export of a part of them, those outside the window that was collected may be missing. */
function limitsOf(
  run: CollectorRun,
  { window: collected }: Pick<StoredEvidence, 'window'>,
  asked: TimeWindow | undefined,
): readonly Problem[] {
  if (collected === undefined || isInside(asked, collected)) return [];
  const { fromInstant: from, toInstant: to } = collected;
  const message = text('triageInput.collectedWindow', { host: run.host, from, to });
  return [problem('event-log-not-found', message, run.host)];
}

function isInside(asked: TimeWindow | undefined, collected: TimeWindow): boolean {
  return (
    asked !== undefined &&
    Date.parse(asked.fromInstant) >= Date.parse(collected.fromInstant) &&
    Date.parse(asked.toInstant) <= Date.parse(collected.toInstant)
  );
}

function lastStart(runs: readonly CollectorRun[]): string | undefined {
  return runs
    .map(({ startedAt }) => startedAt)
    .sort()
    .at(-1);
}

function cancelled(): Result<never> {
  return { ok: false, problem: problem('cancelled', text('triageInput.cancelled')) };
}

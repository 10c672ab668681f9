import { type Fact, factsNamed } from '../model/fact';
import { logWasRead } from '../model/log-was-read';
import type { CollectorRun } from '../model/outcome';
import { describeOutcome } from '../model/outcome-text';
import { isWindowRecords } from '../model/records-file';
import { text } from '../texts/text';
import type { Coverage, RecordGap } from './coverage-schema';
import { logLimits } from './log-limits';
import type { AskedWindow } from './triage-context';

const log = 'Application';

/** What the listed records of a window come to, by host. */
export type WindowRecords = {
  readonly host: string;
  /** Records of the window, of all programs that the log was asked for. */
  readonly count: number;
  readonly firstRecordId?: number | undefined;
  readonly lastRecordId?: number | undefined;
};

/**
 * For each host whose log was asked for: whether the log can say anything about the window. `incidentInstant`
 * decides between a log that starts inside the window but before the incident and one that rolled over.
 */
export function coverageOf(
  runs: readonly CollectorRun[],
  window: AskedWindow | undefined,
  incidentInstant: string | undefined,
  windowRecords: readonly WindowRecords[] = [],
): readonly Coverage[] {
  const asked = runs.filter((run) => run.collector === 'event-log');
  const covered = asked.map((run) => {
    const records = windowRecords.find(({ host }) => host === run.host);
    return coverageOfRun(run, window, incidentInstant, records);
  });
  const hosts = new Set(runs.filter(({ facts }) => facts.length > 0).map(({ host }) => host));
  for (const { host } of asked) hosts.delete(host);
  return [...covered, ...[...hosts].filter((host) => host !== 'tenant').map(notAsked)];
}

/** A host of which other things were gathered, but not its log. */
function notAsked(host: string): Coverage {
  const explanation = text('triage.coverage.not-asked');
  return { log, host, records: 0, verdict: 'not-collected', explanation, extent: 'not-known', gaps: [] };
}

function coverageOfRun(
  run: CollectorRun,
  window: AskedWindow | undefined,
  incidentInstant: string | undefined,
  listed: WindowRecords | undefined,
): Coverage {
  const oldest = textFact(run.facts, 'event-log.oldest-record');
  const newest = textFact(run.facts, 'event-log.newest-record');
  const [count] = factsNamed(run.facts, 'event-log.record-count');
  const records = typeof count?.value === 'number' ? count.value : 0;
  const gaps = gapsOf(run.facts);
  const extent = extentOf(run.facts);
  const gap = extent === 'whole' ? gaps.find((found) => isWithin(found, listed)) : undefined;
  const seen = { oldest, newest, records, gap };
  const inWindow = listed?.count ?? (hasEmptyList(run) ? 0 : undefined);
  const verdict = verdictOf(run, seen, window, incidentInstant);
  const limits = logLimits(run.facts, run.host);
  const values = {
    limit: limits.size,
    full: limits.whenFull === '' ? '' : ` ${limits.whenFull}`,
    oldest: oldest ?? '',
    newest: newest ?? '',
    gap: gap === undefined ? '' : gapText(gap),
    missing: gap?.missing ?? 0,
    outcome: describeOutcome(run.outcome),
  };
  return {
    log,
    host: run.host,
    ...(oldest === undefined ? {} : { oldest }),
    ...(newest === undefined ? {} : { newest }),
    records,
    ...(window === undefined ? {} : { asked: window }),
    verdict,
    explanation: text(`triage.coverage.${verdict}`, values),
    ...(inWindow === undefined || window === undefined ? {} : { recordsInWindow: inWindow }),
    extent,
    gaps: [...gaps],
  };
}

type Seen = {
  readonly oldest: string | undefined;
  readonly newest: string | undefined;
  readonly records: number;
  readonly gap: RecordGap | undefined;
};

function verdictOf(
  run: CollectorRun,
  { oldest, newest, records, gap }: Seen,
  window: AskedWindow | undefined,
  incidentInstant: string | undefined,
): Coverage['verdict'] {
  if (!logWasRead(run)) return 'not-collected';
  if (oldest === undefined || newest === undefined) {
    return records === 0 && run.outcome.status === 'collected' ? 'empty' : emptyOrDamaged(run, records);
  }
  if (window === undefined) return 'no-window';
  const [oldestMs, newestMs] = [Date.parse(oldest), Date.parse(newest)];
  const decisiveMs = Date.parse(incidentInstant ?? window.fromInstant);
  if (oldestMs > decisiveMs) return 'rolled-over';
  if (newestMs < decisiveMs) return 'ends-before';
  if (gap !== undefined) return 'has-gaps';
  return oldestMs > Date.parse(window.fromInstant) ? 'starts-inside' : 'covers';
}

/** The records of the window were listed to the end, and there was none. */
function hasEmptyList({ outcome, artifacts }: CollectorRun): boolean {
  return (
    outcome.status === 'collected' &&
    artifacts.some((artifact) => isWindowRecords(artifact) && artifact.sizeBytes === 0)
  );
}

/** A log without records is empty where nothing else is wrong with it, however the collector words that. */
function emptyOrDamaged({ outcome }: CollectorRun, records: number): 'empty' | 'damaged' {
  const isOnlyEmpty =
    records === 0 &&
    outcome.status === 'partial' &&
    outcome.problems.every(({ code }) => code === 'event-log-empty');
  return isOnlyEmpty ? 'empty' : 'damaged';
}

/** The record numbers of a gap as `first to last`. */
export function gapText({ after, before }: RecordGap): string {
  return after + 2 === before ? String(after + 1) : `${after + 1} to ${before - 1}`;
}

function isWithin({ after, before }: RecordGap, listed: WindowRecords | undefined): boolean {
  const { firstRecordId, lastRecordId } = listed ?? {};
  return (
    firstRecordId !== undefined &&
    lastRecordId !== undefined &&
    after >= firstRecordId &&
    before <= lastRecordId
  );
}

function gapsOf(facts: readonly Fact[]): readonly RecordGap[] {
  const [fact] = factsNamed(facts, 'event-log.missing-records');
  if (!Array.isArray(fact?.value)) return [];
  return fact.value.flatMap((range) => {
    const [, first, last] = /^(\d{1,15})-(\d{1,15})$/.exec(range) ?? [];
    const [from, to] = [Number(first), Number(last)];
    return first !== undefined && from <= to
      ? [{ after: from - 1, before: to + 1, missing: to - from + 1 }]
      : [];
  });
}

function extentOf(facts: readonly Fact[]): Coverage['extent'] {
  const extent = textFact(facts, 'event-log.extent');
  return extent === 'whole' || extent === 'filtered' ? extent : 'not-known';
}

function textFact(facts: readonly Fact[], name: Fact['name']): string | undefined {
  const [fact] = factsNamed(facts, name);
  return typeof fact?.value === 'string' ? fact.value : undefined;
}

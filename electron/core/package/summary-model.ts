import type { Case } from '../case/case-schema';
import { normalizeCase } from '../case/check-case';
import { checklistStates } from '../case/checklist-states';
import { localTimeAt, resolveIncidentTime } from '../case/incident-time';
import type { TimeZone } from '../case/time-zone';
import type { ChecklistItem, ChecklistState } from '../model/checklist-item';
import { conflicts, type Fact } from '../model/fact';
import type { LeftOutEntry } from '../model/manifest';
import type { CollectorRun, Outcome } from '../model/outcome';
import { outcomeDetail } from '../model/outcome-text';
import { text } from '../texts/text';
import type { Coverage, Finding, TriageReport } from '../triage/triage-report';
import { type SummaryDetail, summaryDetails } from './summary-details';

/** One moment on both clocks; `local` is absent when the case names no zone that is known. */
export type BothClocks = { readonly utc: string; readonly local?: string };

export type SummaryItem = {
  readonly number: number;
  readonly item: ChecklistItem;
  readonly title: string;
  readonly state: ChecklistState['state'];
  readonly reason: string;
  readonly origins: readonly string[];
  readonly details: readonly SummaryDetail[];
};

export type SummaryFinding = Omit<Finding, 'firstAt' | 'lastAt'> & {
  readonly first: BothClocks | undefined;
  readonly last: BothClocks | undefined;
};

export type SummaryCoverage = Omit<Coverage, 'oldest' | 'newest'> & {
  readonly oldest: BothClocks | undefined;
  readonly newest: BothClocks | undefined;
};

export type SummaryCollector = {
  readonly collector: string;
  readonly title: string;
  readonly host: string;
  readonly status: Outcome['status'];
  /** Why it ended so; empty when everything was collected. */
  readonly detail: string;
  readonly durationMs: number;
};

export type SummaryFile = {
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly host: string;
};

/** Everything `case-summary` says, in the order in which it says it; both forms are written from this alone. */
export type SummaryModel = {
  readonly title: string;
  readonly made: { readonly name: string; readonly version: string; readonly at: BothClocks } | undefined;
  readonly incident: BothClocks | undefined;
  readonly items: readonly SummaryItem[];
  /** What the reader will miss: items without an answer, collectors that did not end well, logs that say nothing. */
  readonly gaps: readonly string[];
  readonly findings: readonly SummaryFinding[];
  readonly coverage: readonly SummaryCoverage[];
  readonly timeline: readonly (Omit<TriageReport['timeline'][number], 'at'> & { readonly at: BothClocks })[];
  readonly window: { readonly from: BothClocks; readonly to: BothClocks } | undefined;
  readonly collectors: readonly SummaryCollector[];
  readonly files: readonly SummaryFile[];
  readonly leftOut: readonly LeftOutEntry[];
  readonly notes: readonly string[];
};

export type SummaryInput = {
  readonly caseFile: Case;
  readonly runs: readonly CollectorRun[];
  readonly triage: TriageReport;
  readonly window?: { readonly fromInstant: string; readonly toInstant: string } | undefined;
  /** The files of the package to list; without them, those the collectors wrote. */
  readonly files?: readonly SummaryFile[];
  readonly leftOut?: readonly LeftOutEntry[];
  readonly notes?: readonly string[];
  readonly made?: { readonly name: string; readonly version: string; readonly atInstant: string };
};

/**
 * What the summary says about a case as it stands: before a package exists (no `files`, no `made`), or in one.
 * States come from {@link checklistStates} and hashes and outcomes from the runs, as they do in the manifest.
 */
export function summaryModel(input: SummaryInput): SummaryModel {
  const caseFile = normalizeCase(input.caseFile);
  const { runs, triage, leftOut = [] } = input;
  const time = caseFile.incident === undefined ? undefined : resolveIncidentTime(caseFile.incident);
  const zone = time?.kind === 'instant' ? time.zone : undefined;
  const at = (instant: string) => bothClocks(instant, zone);
  const maybeAt = (instant: string | undefined) => (instant === undefined ? undefined : at(instant));
  const states = checklistStates(caseFile, runs);
  return {
    title: caseFile.title ?? text('package.summary.title'),
    made:
      input.made === undefined
        ? undefined
        : { name: input.made.name, version: input.made.version, at: at(input.made.atInstant) },
    incident: time?.kind === 'instant' ? { utc: time.instant, local: time.local } : undefined,
    items: states.map((state, index) => ({
      ...state,
      number: index + 1,
      title: text(`checklist.${state.item}`),
      details: summaryDetails(state.item, caseFile, runs),
    })),
    gaps: gaps(states, runs, triage),
    findings: triage.findings.map(({ firstAt, lastAt, ...finding }) => ({
      ...finding,
      first: maybeAt(firstAt),
      last: maybeAt(lastAt),
    })),
    coverage: triage.coverage.map(({ oldest, newest, ...coverage }) => ({
      ...coverage,
      oldest: maybeAt(oldest),
      newest: maybeAt(newest),
    })),
    timeline: triage.timeline.map((entry) => ({ ...entry, at: at(entry.at) })),
    window:
      input.window === undefined
        ? undefined
        : { from: at(input.window.fromInstant), to: at(input.window.toInstant) },
    collectors: runs.map((run) => ({
      collector: run.collector,
      title: run.title,
      host: run.host,
      status: run.outcome.status,
      detail: outcomeDetail(run.outcome),
      durationMs: run.durationMs,
    })),
    files: input.files ?? runs.flatMap((run) => run.artifacts),
    leftOut,
    notes: input.notes ?? [],
  };
}

function bothClocks(instant: string, zone: TimeZone | undefined): BothClocks {
  if (zone === undefined) return { utc: instant };
  try {
    return { utc: instant, local: localTimeAt(instant, zone) };
  } catch {
    return { utc: instant };
  }
}

function gaps(
  states: readonly ChecklistState[],
  runs: readonly CollectorRun[],
  triage: TriageReport,
): readonly string[] {
  const items = states
    .filter(({ state }) => state === 'missing' || state === 'not-available')
    .map(({ item, state, reason }) =>
      text('package.summary.gap.item', {
        title: text(`checklist.${item}`),
        state: text(`checklist.state.${state}`),
        reason,
      }),
    );
  const collectors = runs
    .filter(({ outcome }) => outcome.status !== 'collected')
    .map(({ title, host, outcome }) =>
      text('package.summary.gap.collector', {
        title,
        host,
        status: text(`outcome.${outcome.status}`),
        detail: outcomeDetail(outcome),
      }).trimEnd(),
    );
  const logs = triage.coverage
    .filter(({ verdict }) => verdict !== 'covers' && verdict !== 'no-window')
    .map(({ log, host, explanation }) => text('package.summary.gap.log', { log, host, explanation }));
  const facts: readonly Fact[] = runs.flatMap((run) => run.facts);
  const contradictions = conflicts(facts).map((conflict) =>
    text('package.summary.gap.conflict', {
      name: conflict.name,
      host: conflict.host,
      values: conflict.facts.map((fact) => `${String(fact.value)} (${fact.origin.source})`).join('; '),
    }),
  );
  return [...items, ...collectors, ...logs, ...contradictions];
}

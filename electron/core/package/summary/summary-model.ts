import { normalizeCase } from '../../case/check-case';
import { checklistStates } from '../../case/checklist-states';
import { resolveIncidentTime } from '../../case/incident-time';
import type { TimeZone } from '../../case/time-zone';
import type { ChecklistItem, ChecklistState } from '../../model/checklist-item';
import { conflicts } from '../../model/fact';
import type { LeftOutEntry } from '../../model/manifest';
import type { CollectorRun, Outcome } from '../../model/outcome';
import { outcomeDetail } from '../../model/outcome-text';
import { text } from '../../texts/text';
import type { Operation } from '../../triage/operation-schema';
import type { AxisEntry } from '../../triage/time-axis-schema';
import type { Coverage, Cut, TimelineEntry } from '../../triage/triage-report';
import { type BothClocks, bothClocks } from './both-clocks';
import { type SummaryDetail, summaryDetails } from './details';
import { groupFindings, type SummaryFindings } from './finding-groups';
import { glanceDetails, type Headline, headlineOf } from './glance';
import { nearestEntries } from './nearest-entries';
import { type SummaryOperations, summaryOperations } from './operation-rows';
import type { SummaryFile, SummaryInput } from './summary-input';

export type SummaryItem = ChecklistState & {
  readonly item: ChecklistItem;
  readonly number: number;
  readonly title: string;
  readonly details: readonly SummaryDetail[];
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

/** A list of which only so many entries are shown; `total` is how many the report has. */
export type Bounded<Entry> = { readonly shown: readonly Entry[]; readonly total: number };

/** Everything the summary says; Markdown, HTML and the ticket text are written from this alone. */
export type SummaryModel = {
  readonly title: string;
  readonly fileName: string | undefined;
  readonly made: { readonly name: string; readonly version: string; readonly at: BothClocks } | undefined;
  readonly incident: BothClocks | undefined;
  readonly zone: TimeZone | undefined;
  readonly headline: Headline;
  readonly glance: readonly SummaryDetail[];
  readonly items: readonly SummaryItem[];
  readonly findings: SummaryFindings;
  readonly operations: SummaryOperations;
  readonly operationsById: ReadonlyMap<string, Operation>;
  readonly axis: Bounded<AxisEntry>;
  readonly records: Bounded<Omit<TimelineEntry, 'at'> & { readonly at: BothClocks }>;
  readonly window: { readonly from: BothClocks; readonly to: BothClocks } | undefined;
  readonly coverage: readonly SummaryCoverage[];
  readonly cuts: readonly Cut[];
  readonly collectors: readonly SummaryCollector[];
  /** Facts of which two sources say different things, as sentences. */
  readonly disagreements: readonly string[];
  readonly files: readonly SummaryFile[];
  readonly leftOut: readonly LeftOutEntry[];
  readonly notes: readonly string[];
};

/** How many entries of the axis are drawn and records named, those nearest to the incident. */
const shownAxisEntries = 400;
const shownRecords = 60;

/**
 * What the summary says about a case as it stands: before a package exists (no `files`, no `made`), or in one.
 * States come from {@link checklistStates} and hashes and outcomes from the runs, as they do in the manifest.
 */
export function summaryModel(input: SummaryInput): SummaryModel {
  const caseFile = normalizeCase(input.caseFile);
  const { runs, triage, made, window } = input;
  const time = caseFile.incident === undefined ? undefined : resolveIncidentTime(caseFile.incident);
  const zone = time?.kind === 'instant' ? time.zone : undefined;
  const at = (instant: string) => bothClocks(instant, zone);
  const maybeAt = (instant: string | undefined) => (instant === undefined ? undefined : at(instant));
  const incident = time?.kind === 'instant' ? { utc: time.instant, local: time.local } : undefined;
  const incidentMs = incident === undefined ? undefined : Date.parse(incident.utc);
  const findings = groupFindings(triage.findings, at);
  const operations = summaryOperations(triage.operations, at, incidentMs);
  const { entries } = triage.timeAxis;
  return {
    title: caseFile.title ?? text('summary.title'),
    fileName: made?.fileName,
    made: made === undefined ? undefined : { name: made.name, version: made.version, at: at(made.atInstant) },
    incident,
    zone,
    headline: headlineOf(findings, triage.coverage),
    glance: glanceDetails({ caseFile, runs, incident, operations }),
    items: checklistStates(caseFile, runs).map((state, index) => ({
      ...state,
      number: index + 1,
      title: text(`checklist.${state.item}`),
      details: summaryDetails(state.item, caseFile, runs),
    })),
    findings,
    operations,
    operationsById: new Map(triage.operations.map((operation) => [operation.id, operation])),
    axis: {
      shown: nearestEntries(entries, shownAxisEntries, (entry) => entry.at, incidentMs),
      total: entries.length,
    },
    records: {
      shown: nearestEntries(triage.timeline, shownRecords, (entry) => entry.at, incidentMs).map((entry) => ({
        ...entry,
        at: at(entry.at),
      })),
      total: triage.timeline.length,
    },
    window: window === undefined ? undefined : { from: at(window.fromInstant), to: at(window.toInstant) },
    coverage: triage.coverage.map(({ oldest, newest, ...log }) => ({
      ...log,
      oldest: maybeAt(oldest),
      newest: maybeAt(newest),
    })),
    cuts: triage.cuts,
    collectors: runs.map(collectorRow),
    disagreements: disagreements(runs),
    files: input.files ?? runs.flatMap((run) => run.artifacts),
    leftOut: input.leftOut ?? [],
    notes: input.notes ?? [],
  };
}

function collectorRow({ collector, title, host, outcome, durationMs }: CollectorRun): SummaryCollector {
  return { collector, title, host, status: outcome.status, detail: outcomeDetail(outcome), durationMs };
}

function disagreements(runs: readonly CollectorRun[]): readonly string[] {
  return conflicts(runs.flatMap((run) => run.facts)).map(({ name, host, facts }) =>
    text('summary.disagreement', {
      name: text(`package.fact.${name}`),
      host,
      values: facts.map((fact) => `${String(fact.value)} (${fact.origin.source})`).join('; '),
    }),
  );
}

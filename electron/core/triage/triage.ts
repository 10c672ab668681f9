import type { Case } from '../case/case-schema';
import { resolveIncidentTime } from '../case/incident-time';
import { catalogEvent } from '../catalog/event-catalog';
import type { CollectorRun } from '../model/outcome';
import { contradictingFacts } from './contradicting-facts';
import { coverageOf, type WindowRecords } from './coverage';
import { cut } from './cut';
import type { HeartbeatTrack } from './heartbeat-tracks';
import type { Incident } from './incident';
import { findOperations, momentOf } from './operations/find-operations';
import { rules } from './rules';
import { sortFindings } from './sort-findings';
import { timeAxisOf } from './time-axis/time-axis-of';
import type { AskedWindow, TriageContext, TriageRecord } from './triage-context';
import type { Coverage, Cut, TriageReport } from './triage-report';

/** How many entries the timeline takes, and how many operations; the log itself has all. */
const timelineLimit = 2_000;
const operationLimit = 2_000;

export type TriageInput = {
  readonly caseFile?: Case;
  readonly runs: readonly CollectorRun[];
  /** Records of the writeback providers, in any order, without heartbeats and routine. */
  readonly records: readonly TriageRecord[];
  readonly heartbeats: readonly HeartbeatTrack[];
  /** What the listed records of the window come to, by host. */
  readonly windowRecords?: readonly WindowRecords[];
  readonly window: AskedWindow | undefined;
  readonly incidentInstant: string | undefined;
  /** When the evidence was gathered, ISO instant. */
  readonly gatheredAt: string;
  /** What was cut before. */
  readonly cuts?: readonly Cut[];
};

/**
 * Says what the evidence means: operations, findings with proof, the coverage of each log, and everything on one axis of
 * time. Pure: the same evidence gives the same report.
 */
export function triage(input: TriageInput): TriageReport {
  const { heartbeats, window, incidentInstant, gatheredAt } = input;
  const gathered = input.runs.flatMap((run) => run.facts);
  const typed =
    input.caseFile === undefined ? [] : contradictingFacts(input.caseFile, gathered, input.gatheredAt);
  const incident = incidentOf(input.caseFile, incidentInstant);
  const records = inOrderOfTime(input.records);
  const coverage = coverageOf(input.runs, window, incidentInstant, input.windowRecords);
  const operations = findOperations(records, incident, (host) => seenUntil(host, coverage, window));
  const facts = [...gathered, ...typed];
  const context = { records, operations, heartbeats, facts, coverage, incident, window, gatheredAt };
  const kept = nearestOperations(context);
  const timeline = timelineOf(records);
  const axis = timeAxisOf(context);
  return {
    schema: 'casebundle.triage/1',
    findings: sortFindings(rules.flatMap((rule) => rule(context))),
    coverage: [...coverage],
    operations: [...kept],
    timeline: [...nearestTo(incidentInstant, timeline)],
    timeAxis: axis,
    cuts: [
      ...(input.cuts ?? []),
      ...cut('operations', kept.length, operations.length),
      ...cut(
        'time-axis',
        axis.entries.length,
        axis.entries.reduce((sum, { mergedEntries = 1 }) => sum + mergedEntries, 0),
      ),
      ...cut('timeline', Math.min(timeline.length, timelineLimit), timeline.length),
    ],
  };
}

function incidentOf(caseFile: Case | undefined, instant: string | undefined): Incident {
  const { user, codes, problem, incident } = caseFile ?? {};
  const name = user?.principalName?.trim();
  const trackingId = codes?.trackingId?.trim();
  const operation = problem?.operation;
  const time = incident === undefined ? undefined : resolveIncidentTime(incident);
  const [, sign, hours, minutes] =
    /([+-])(\d\d):(\d\d)$/.exec(time?.kind === 'instant' ? time.local : '') ?? [];
  const offsetMinutes = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return {
    ...(instant === undefined ? {} : { instant }),
    ...(name === undefined || name === '' ? {} : { user: name }),
    ...(trackingId === undefined || trackingId === '' ? {} : { trackingId }),
    ...(problem?.shownError === undefined ? {} : { shownError: problem.shownError }),
    ...(operation === 'reset' || operation === 'change' ? { operation } : {}),
    ...(sign === undefined ? {} : { offsetMinutes }),
  };
}

/** Until when the records of a host tell: the newest record of its log, at most the end of the window. */
function seenUntil(
  host: string,
  coverage: readonly Coverage[],
  window: AskedWindow | undefined,
): number | undefined {
  const newest = coverage.find((log) => log.host === host)?.newest;
  if (newest === undefined) return undefined;
  const newestMs = Date.parse(newest);
  return window === undefined ? newestMs : Math.min(newestMs, Date.parse(window.toInstant));
}

function inOrderOfTime(records: readonly TriageRecord[]): readonly TriageRecord[] {
  return [...records].sort(
    (a, b) =>
      a.timeCreated.localeCompare(b.timeCreated) || a.recordId - b.recordId || a.host.localeCompare(b.host),
  );
}

/** Those of the incident, then those nearest to it, at most 2,000, in the order of time. */
function nearestOperations({ operations, incident }: TriageContext): TriageContext['operations'] {
  if (operations.length <= operationLimit) return operations;
  const incidentMs = Date.parse(incident.instant ?? '9999-12-31T00:00:00Z');
  const distance = (operation: TriageContext['operations'][number]) =>
    operation.relation === 'incident' ? -1 : Math.abs(Date.parse(momentOf(operation)) - incidentMs);
  const near = [...operations].sort((a, b) => distance(a) - distance(b)).slice(0, operationLimit);
  const kept = new Set(near);
  return operations.filter((operation) => kept.has(operation));
}

/** The nearest entries to the incident, or the newest, in the order of time. */
function nearestTo(
  instant: string | undefined,
  timeline: TriageReport['timeline'],
): TriageReport['timeline'] {
  if (timeline.length <= timelineLimit) return timeline;
  const incidentMs = Date.parse(instant ?? '9999-12-31T00:00:00Z');
  const distance = ({ at }: TriageReport['timeline'][number]) => Math.abs(Date.parse(at) - incidentMs);
  const kept = new Set([...timeline].sort((a, b) => distance(a) - distance(b)).slice(0, timelineLimit));
  return timeline.filter((entry) => kept.has(entry));
}

function timelineOf(records: readonly TriageRecord[]): TriageReport['timeline'] {
  return records.flatMap(({ recordId, timeCreated, provider, eventId }) => {
    const event = catalogEvent(provider, eventId);
    return event === undefined ? [] : [{ at: timeCreated, recordId, provider, eventId, title: event.name }];
  });
}

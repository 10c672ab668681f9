import type { Case } from '../case/case-schema';
import { catalogEvent } from '../catalog/event-catalog';
import type { CollectorRun } from '../model/outcome';
import { contradictingFacts } from './contradicting-facts';
import { type AskedWindow, coverageOf } from './coverage';
import { conflictingFacts } from './rules/conflicting-facts';
import { failedOperations } from './rules/failed-operations';
import { licenceMissing } from './rules/licence-missing';
import { requestNeverArrived } from './rules/request-never-arrived';
import { serviceNotRunning } from './rules/service-not-running';
import { versionRetired } from './rules/version-retired';
import type { TriageRecord, TriageRule } from './triage-context';
import type { Finding, TriageReport } from './triage-report';

const rules: readonly TriageRule[] = [
  failedOperations,
  serviceNotRunning,
  versionRetired,
  licenceMissing,
  requestNeverArrived,
  conflictingFacts,
];

/** How many entries the timeline takes; the log itself has all. */
const timelineLimit = 2_000;

/** The event by which the listener says that it is there, every five minutes for each namespace. */
export function isHeartbeat(record: Pick<TriageRecord, 'provider' | 'eventId'>): boolean {
  return record.eventId === 31019 && record.provider.toLowerCase() === 'passwordresetservice';
}

export type TriageInput = {
  readonly caseFile?: Case;
  readonly runs: readonly CollectorRun[];
  /** Records of the writeback providers in the window, in the order of the log, without heartbeats. */
  readonly records: readonly TriageRecord[];
  readonly heartbeats: number;
  readonly window: AskedWindow | undefined;
  readonly incidentInstant: string | undefined;
  /** When the evidence was gathered, ISO instant. */
  readonly gatheredAt: string;
};

/** Says what the evidence means: findings with proof, worst first, the coverage of each log, and a timeline. */
export function triage(input: TriageInput): TriageReport {
  const gathered = input.runs.flatMap((run) => run.facts);
  const typed =
    input.caseFile === undefined ? [] : contradictingFacts(input.caseFile, gathered, input.gatheredAt);
  const facts = [...gathered, ...typed];
  const { records, heartbeats, incidentInstant, gatheredAt } = input;
  const findings = rules.flatMap((rule) => rule({ records, heartbeats, facts, incidentInstant, gatheredAt }));
  return {
    schema: 'casebundle.triage/1',
    findings: [...findings].sort(
      (a, b) => rank(a) - rank(b) || (a.firstAt ?? '').localeCompare(b.firstAt ?? ''),
    ),
    coverage: [...coverageOf(input.runs, input.window, incidentInstant)],
    operations: [],
    timeline: timelineOf(records),
    timeAxis: { entries: [] },
    cuts: [],
  };
}

function rank({ severity }: Finding): number {
  return ['error', 'warning', 'information'].indexOf(severity);
}

function timelineOf(records: readonly TriageRecord[]): TriageReport['timeline'] {
  return records
    .flatMap(({ recordId, timeCreated, provider, eventId }) => {
      const event = catalogEvent(provider, eventId);
      return event === undefined ? [] : [{ at: timeCreated, recordId, provider, eventId, title: event.name }];
    })
    .sort((a, b) => a.at.localeCompare(b.at) || a.recordId - b.recordId)
    .slice(0, timelineLimit);
}

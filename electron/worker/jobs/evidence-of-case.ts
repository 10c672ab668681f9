import {
  type Case,
  type Clock,
  type CollectorRun,
  incidentWindow,
  resolveIncidentTime,
  type TriageReport,
  triageEvidence,
} from '#core';

export type CaseWithEvidence = {
  readonly caseFile: Case;
  /** Absolute path of the folder with the evidence. */
  readonly staging: string;
  readonly runs: readonly CollectorRun[];
  readonly windowHours: number;
};

export type Window = { readonly fromInstant: string; readonly toInstant: string };

/** The part of a log that is looked at for a case; undefined while its time is not known. */
export function windowOf(caseFile: Case, windowHours: number): Window | undefined {
  const time = caseFile.incident === undefined ? undefined : resolveIncidentTime(caseFile.incident);
  return time?.kind === 'instant' ? incidentWindow(time.instant, windowHours) : undefined;
}

/** What the evidence says of the case as it stands now. Throws an AbortError when `signal` aborts. */
export function triageOfCase(
  { caseFile, staging, runs, windowHours }: CaseWithEvidence,
  clock: Clock,
  signal: AbortSignal,
): Promise<TriageReport> {
  const window = windowOf(caseFile, windowHours);
  return triageEvidence({ caseFile, runs, stagingDirectory: staging, window, clock, signal });
}

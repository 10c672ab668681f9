import type { TriageReport } from './triage-report';

/** Before anything was gathered. */
export const emptyTriageReport: TriageReport = {
  schema: 'casebundle.triage/1',
  findings: [],
  coverage: [],
  operations: [],
  timeline: [],
  timeAxis: { entries: [] },
  cuts: [],
};

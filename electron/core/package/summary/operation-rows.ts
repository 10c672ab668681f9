import type { Operation } from '../../triage/operation-schema';
import type { BothClocks } from './both-clocks';
import { nearestEntries } from './nearest-entries';

export type SummaryOperation = Operation & {
  /** When it started; where the log has no start, when it ended. */
  readonly at: BothClocks | undefined;
};

/** Operations of the incident first, then the others, each in the order of time. */
export type SummaryOperations = {
  readonly shown: readonly SummaryOperation[];
  /** How many the report has, and how many of them are of the incident. */
  readonly total: number;
  readonly ofIncident: number;
};

/** How many operations the summary shows; triage/findings.json has all. */
const shownOperations = 50;

export function summaryOperations(
  operations: readonly Operation[],
  at: (instant: string) => BothClocks,
  incidentMs: number | undefined,
): SummaryOperations {
  const timeOf = ({ startedAt, endedAt }: Operation) => startedAt ?? endedAt;
  const ofIncident = operations.filter(({ relation }) => relation === 'incident');
  const others = operations.filter(({ relation }) => relation !== 'incident');
  const first = nearestEntries(inOrderOfTime(ofIncident, timeOf), shownOperations, timeOf, incidentMs);
  const room = shownOperations - first.length;
  const rest = nearestEntries(inOrderOfTime(others, timeOf), room, timeOf, incidentMs);
  return {
    shown: [...first, ...rest].map((operation) => {
      const instant = timeOf(operation);
      return { ...operation, at: instant === undefined ? undefined : at(instant) };
    }),
    total: operations.length,
    ofIncident: ofIncident.length,
  };
}

/** Those without a time last, in the order of the report. */
function inOrderOfTime(
  operations: readonly Operation[],
  timeOf: (operation: Operation) => string | undefined,
): readonly Operation[] {
  return operations
    .map((operation, index) => ({ operation, index, time: timeOf(operation) ?? '\uffff' }))
    .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : a.index - b.index))
    .map(({ operation }) => operation);
}

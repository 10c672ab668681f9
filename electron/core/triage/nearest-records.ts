import type { TriageRecord } from './triage-context';

/** Keeps records in bounded memory: those nearest to the incident, or the newest where there is none. */
export type RecordKeeper = {
  readonly add: (record: TriageRecord) => void;
  readonly kept: () => readonly TriageRecord[];
  /** How many were added. */
  readonly of: () => number;
};

/**
 * A log that repeats one error every second must not push the records around the incident out: of `limit` records half
 * stand before the incident and half after it.
 */
export function keepNearest(limit: number, incidentMs: number | undefined): RecordKeeper {
  const half = incidentMs === undefined ? limit : Math.ceil(limit / 2);
  const before = nearestOnly(half, (a, b) => timeOf(b) - timeOf(a));
  const after = nearestOnly(limit - half, (a, b) => timeOf(a) - timeOf(b));
  let of = 0;
  return {
    add: (record) => {
      of += 1;
      if (incidentMs !== undefined && timeOf(record) > incidentMs) after.add(record);
      else before.add(record);
    },
    kept: () => [...before.kept(), ...after.kept()],
    of: () => of,
  };
}

/** The first `limit` in that order, whatever the order in which they come. */
function nearestOnly(limit: number, compare: (a: TriageRecord, b: TriageRecord) => number) {
  let records: TriageRecord[] = [];
  const cut = () => {
    if (records.length <= limit) return;
    records.sort(compare);
    records = records.slice(0, limit);
  };
  return {
    add: (record: TriageRecord): void => {
      records.push(record);
      if (records.length >= 2 * limit + 100) cut();
    },
    kept: (): readonly TriageRecord[] => {
      cut();
      return records;
    },
  };
}

function timeOf({ timeCreated }: TriageRecord): number {
  return Date.parse(timeCreated);
}

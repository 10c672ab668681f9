import type { AxisEntry } from '#core/triage/time-axis-schema';
import type { Finding, TriageReport } from '#core/triage/triage-report';

/** Names a record of the evidence: EventRecordIDs count for each log anew. */
export type RecordPlace = { readonly host: string; readonly recordId: number };

/** What the report says of a record without the record itself being read. */
export type KnownRecord = { readonly at: string; readonly provider: string; readonly eventId: number };

/** A finding with its place in the report, by which it is jumped to. */
export type PlacedFinding = { readonly finding: Finding; readonly index: number };

/** The host of a finding's or an entry's records: the one it names, or the only one that has records. */
export function hostOf(named: string | undefined, hosts: readonly string[]): string | undefined {
  return named ?? (hosts.length === 1 ? hosts[0] : undefined);
}

/** What the report says of a record; undefined where the report does not mention it, or two hosts share its number. */
export function knownRecord(triage: TriageReport, { host, recordId }: RecordPlace): KnownRecord | undefined {
  for (const operation of triage.operations) {
    if (operation.host !== host) continue;
    const step = operation.steps.find((one) => one.recordId === recordId);
    if (step !== undefined) return step;
  }
  const named = triage.timeline.filter((entry) => entry.recordId === recordId);
  return named.length === 1 ? named[0] : undefined;
}

/**
 * The entry of the timeline that stands for a record: one that names it, or else the one of its host that its time
 * falls into or is nearest to, since merged entries name only their first records.
 */
export function entryOfRecord(
  { timeAxis }: TriageReport,
  { host, recordId }: RecordPlace,
  at?: string,
): AxisEntry | undefined {
  const own = timeAxis.entries.filter((entry) => entry.host === host);
  const naming = own.filter(({ records }) => records.includes(recordId));
  const named = naming.find(({ kind }) => kind === 'operation') ?? naming[0];
  if (named !== undefined || at === undefined) return named;
  const atMs = Date.parse(at);
  const near = own
    .filter(({ count, records }) => count > records.length)
    .map((entry) => ({ entry, awayMs: distanceMs(entry, atMs) }))
    .filter(({ awayMs }) => awayMs <= nearMs)
    .sort((a, b) => a.awayMs - b.awayMs);
  return near[0]?.entry;
}

/** A record farther than this from every merged entry is not of one. */
const nearMs = 1_000;

function distanceMs({ at, until }: AxisEntry, ms: number): number {
  return Math.max(0, Date.parse(at) - ms, ms - Date.parse(until ?? at));
}

/** Which findings a record proves, as places in the report's list. */
export function findingsOfRecords(
  { findings }: TriageReport,
  hosts: readonly string[],
  host: string,
  recordIds: readonly number[],
): readonly PlacedFinding[] {
  return findings
    .map((finding, index) => ({ finding, index }))
    .filter(
      ({ finding }) =>
        hostOf(finding.host, hosts) === host && finding.records.some((id) => recordIds.includes(id)),
    );
}

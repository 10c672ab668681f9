import type { TimelineEntry } from '#core/triage/triage-report';

export type TimelineRow =
  | { readonly kind: 'record'; readonly entry: TimelineEntry }
  | { readonly kind: 'incident'; readonly at: string };

/**
 * The entries that hold what was typed, by time, with the incident in its place. The incident stays whatever is
 * typed, since it is what the records are read against.
 */
export function timelineRows(
  timeline: readonly TimelineEntry[],
  incidentInstant: string | undefined,
  typed: string,
): readonly TimelineRow[] {
  const words = typed.trim().toLowerCase();
  const rows: TimelineRow[] = timeline
    .filter((entry) => words === '' || searched(entry).includes(words))
    .map((entry) => ({ kind: 'record', entry }));
  if (incidentInstant !== undefined) rows.push({ kind: 'incident', at: incidentInstant });
  return rows.sort((a, b) => Date.parse(atOf(a)) - Date.parse(atOf(b)));
}

function atOf(row: TimelineRow): string {
  return row.kind === 'record' ? row.entry.at : row.at;
}

function searched({ at, recordId, provider, eventId, title }: TimelineEntry): string {
  return `${at} ${recordId} ${provider} ${eventId} ${title}`.toLowerCase();
}

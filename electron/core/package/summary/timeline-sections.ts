import { text } from '../../texts/text';
import type { AxisEntry } from '../../triage/time-axis-schema';
import { formatDuration, formatNumber } from '../plain-text';
import { type BothClocks, bothClocks, clockText } from './both-clocks';
import { columns } from './columns';
import { type Block, type Line, paragraph, quiet, type Section, type Table } from './document';
import { nearestEntries } from './nearest-entries';
import type { SummaryOperation } from './operation-rows';
import { recordList } from './record-list';
import type { SummaryModel } from './summary-model';
import { drawTimelines } from './timeline/draw-timelines';

export function operationsSection({ operations }: SummaryModel): Section {
  const { shown, total, ofIncident } = operations;
  const title = text('summary.section.operations');
  if (total === 0) {
    return { id: 'operations', title, blocks: [paragraph(text('summary.operations.none'))] };
  }
  const table: Table = {
    kind: 'table',
    caption: title,
    columns: columns('about', 'local', 'utc', 'user', 'kind', 'result', 'duration', 'hr', 'record', 'host'),
    rows: shown.map(operationRow),
  };
  const count = text('summary.operations.count', {
    total: formatNumber(total),
    ofIncident: formatNumber(ofIncident),
  });
  return { id: 'operations', title, blocks: [paragraph(count), table, ...rest(total - shown.length)] };
}

function operationRow(operation: SummaryOperation): readonly Line[] {
  const { at, user, administrator, kind, result, durationMs, hrCode, records, host, relation } = operation;
  const by = administrator === undefined ? '' : text('summary.operations.by', { administrator });
  return [
    [text(`summary.relation.${relation}`)],
    [at?.local === undefined ? '' : clockText(at.local)],
    [at === undefined ? '' : clockText(at.utc)],
    [`${user ?? ''}${by}`],
    [text(`summary.operation.${kind}`)],
    [text(`summary.result.${result}`)],
    [durationMs === undefined ? '' : formatDuration(durationMs)],
    [hrCode === undefined ? '' : { name: hrCode }],
    [recordList(records)],
    [host],
  ];
}

/** How many entries of the axis the table names, those nearest to the incident. */
const listedAxisEntries = 100;

/** The drawing, the same as a table, and the records nearest to the incident. */
export function timelineSection(model: SummaryModel): Section {
  const { axis, records, zone, incident } = model;
  const at = (instant: string) => bothClocks(instant, zone);
  const incidentMs = incident === undefined ? undefined : Date.parse(incident.utc);
  const listed = nearestEntries(axis.shown, listedAxisEntries, (entry) => entry.at, incidentMs);
  const blocks: Block[] = [];
  if (axis.total > 0) {
    blocks.push(...drawTimelines(model));
    blocks.push({
      kind: 'table',
      caption: text('summary.timeline.asTable'),
      columns: columns('local', 'utc', 'what', 'title', 'host', 'record'),
      rows: listed.map((entry) => axisRow(entry, at)),
    });
    blocks.push(...rest(axis.total - listed.length));
  }
  if (records.total > 0) {
    blocks.push({
      kind: 'table',
      caption: text('summary.timeline.records'),
      columns: columns('local', 'utc', 'event', 'title', 'record'),
      rows: records.shown.map((entry) => [
        ...clockCells(entry.at),
        [`${entry.provider} ${entry.eventId}`],
        [entry.title],
        [String(entry.recordId)],
      ]),
    });
    blocks.push(...rest(records.total - records.shown.length));
  }
  if (blocks.length === 0) blocks.push(paragraph(text('summary.timeline.none')));
  return { id: 'timeline', title: text('summary.section.timeline'), blocks };
}

/** How many silences of one entry the table names, the longest ones. */
const namedSilences = 5;

function axisRow(entry: AxisEntry, at: (instant: string) => BothClocks): readonly Line[] {
  const { kind, until, title, host, records, count, mergedEntries, silences } = entry;
  const [first, last] = [at(entry.at), until === undefined ? undefined : at(until)];
  const clock = (of: (clocks: BothClocks) => string | undefined): string => {
    const [from, to] = [of(first), last === undefined ? undefined : of(last)].map((iso) =>
      iso === undefined ? '' : clockText(iso),
    );
    return to === undefined || to === '' || to === from ? (from ?? '') : `${from ?? ''} – ${to}`;
  };
  const longest = [...silences].sort((a, b) => b.durationMs - a.durationMs).slice(0, namedSilences);
  const silence = longest.map(({ from, durationMs }) =>
    text('summary.timeline.silence', { duration: formatDuration(durationMs), from: clockText(from) }),
  );
  const more = silences.length - longest.length;
  const notes = [
    ...(mergedEntries === undefined
      ? []
      : [text('summary.timeline.merged', { count: formatNumber(mergedEntries) })]),
    ...silence,
    ...(more > 0 ? [text('summary.timeline.moreSilences', { more: formatNumber(more) })] : []),
  ];
  return [
    [clock(({ local }) => local)],
    [clock(({ utc }) => utc)],
    [text(`summary.axis.${kind}`)],
    [[title, ...notes].filter((part) => part !== '').join('; ')],
    [host ?? ''],
    [recordList(records, kind === 'heartbeats' ? records.length : count)],
  ];
}

function clockCells(at: BothClocks): readonly Line[] {
  return [[at.local === undefined ? '' : clockText(at.local)], [clockText(at.utc)]];
}

function rest(more: number): readonly Block[] {
  return more > 0 ? [quiet(text('summary.more', { more: formatNumber(more) }))] : [];
}

import type { TimeZone } from '../../../case/time-zone';
import { text } from '../../../texts/text';
import type { Operation } from '../../../triage/operation-schema';
import type { AxisEntry } from '../../../triage/time-axis-schema';
import { escapeHtml } from '../../escape-html';
import { formatNumber, oneLine, shorten, shortenStart } from '../../plain-text';
import { type BothClocks, bothClocksText, clockText } from '../both-clocks';
import { axisHeight, axisTicks } from './axis-ticks';
import { drawHeartbeats } from './draw-heartbeats';
import { type Drawn, drawMarks } from './draw-marks';
import { type Lane, lanesOf } from './lanes';
import { legend } from './legend';
import { marksOf, type Shape, shapeOf } from './marks';
import { plot, round, type Scale } from './scale';
import { svgText, textWidth } from './svg-text';

export type TimelineInput = {
  /** Names the drawing within its page. */
  readonly id: string;
  readonly title: string;
  /** All with a time that can be read, within the scale. */
  readonly entries: readonly AxisEntry[];
  readonly operations: ReadonlyMap<string, Operation>;
  readonly scale: Scale;
  readonly incident: BothClocks | undefined;
  /** The time that was asked for; before and after it little was kept. */
  readonly asked: { readonly fromMs: number; readonly toMs: number } | undefined;
  readonly zone: TimeZone | undefined;
};

/** A drawing of the axis of time: a lane a host, a row a kind, shapes with names, the incident as a line over all. */
export function timelineSvg(input: TimelineInput): string {
  const { id, title, entries, operations, scale, incident, asked, zone } = input;
  const { lanes, hostsLeft } = lanesOf(entries);
  const markup: string[] = [];
  let y = incident === undefined ? 8 : 38;
  const top = y;
  const add = (words: string, draw: (y: number) => Drawn) => {
    const { markup: drawn, height } = draw(y);
    const label = svgText(4, y + height - 9, shortenStart(oneLine(words), 19), 'row');
    markup.push(label, ...drawn);
    y += height + 4;
  };
  for (const lane of lanes) {
    markup.push(`<line class="lane" x1="4" y1="${y}" x2="${plot.right}" y2="${y}"/>`);
    markup.push(
      svgText(4, y + 16, shorten(oneLine(lane.host ?? text('summary.drawing.noHost')), 80), 'host'),
    );
    y += 22;
    for (const row of ['operations', 'errors', 'service'] as const) {
      const own = lane[row];
      if (own.length === 0) continue;
      add(text(`summary.drawing.row.${row}`), (at) => drawMarks(marksOf(own, scale, operations), at));
    }
    for (const [namespace, own] of lane.heartbeats) {
      const words = namespace === '' ? text('summary.drawing.row.heartbeats') : namespace;
      add(words, (at) => drawHeartbeats(own, scale, at));
    }
  }
  const axisY = y + 4;
  const incidentMarkup = incident === undefined ? [] : incidentLine(incident, scale, zone, top - 8, axisY);
  const shading = askedArea(asked, scale, top, axisY);
  const shapes = new Set(entries.flatMap((entry) => shapeOfEntry(entry, operations)));
  const beats = entries.some(({ kind }) => kind === 'heartbeats');
  const silent = entries.some(({ silences }) => silences.length > 0);
  const key = legend(shapes, { beats, silent, asked: shading.length > 0 }, axisY + axisHeight(zone) + 8);
  const left =
    hostsLeft === 0
      ? []
      : [
          svgText(
            4,
            axisY + axisHeight(zone) + key.height + 20,
            text('summary.drawing.hostsLeft', { count: hostsLeft }),
            'row',
          ),
        ];
  const height = axisY + axisHeight(zone) + key.height + (hostsLeft === 0 ? 12 : 28);
  return `<svg viewBox="0 0 ${plot.width} ${height}" role="img" aria-labelledby="${id}-title ${id}-words">
<title id="${id}-title">${escapeHtml(title)}</title>
<desc id="${id}-words">${escapeHtml(oneLine(description(input, lanes, hostsLeft)))}</desc>
${[...shading, ...incidentMarkup, ...markup, ...axisTicks(scale, zone, axisY), ...key.markup, ...left].join('\n')}
</svg>`;
}

function shapeOfEntry(entry: AxisEntry, operations: ReadonlyMap<string, Operation>): readonly Shape[] {
  return entry.kind === 'incident' || entry.kind === 'heartbeats' ? [] : [shapeOf(entry, operations)];
}

/** A ground behind the time asked for, where the drawing shows more than that. */
function askedArea(
  asked: TimelineInput['asked'],
  scale: Scale,
  top: number,
  bottom: number,
): readonly string[] {
  if (asked === undefined || (asked.fromMs <= scale.fromMs && asked.toMs >= scale.toMs)) return [];
  const [x, endX] = [scale.place(asked.fromMs), scale.place(asked.toMs)];
  if (!(endX > x)) return [];
  return [
    `<rect class="asked" x="${x}" y="${top}" width="${round(endX - x)}" height="${round(bottom - top)}"/>`,
  ];
}

/** The incident on both clocks above, a wedge, and a double line through all lanes. */
function incidentLine(
  incident: BothClocks,
  scale: Scale,
  zone: TimeZone | undefined,
  top: number,
  bottom: number,
): readonly string[] {
  const incidentMs = Date.parse(incident.utc);
  if (!(incidentMs >= scale.fromMs && incidentMs <= scale.toMs)) return [];
  const x = scale.place(incidentMs);
  const local = zone === undefined || incident.local === undefined ? '' : `${clockText(incident.local)} = `;
  const words = text('summary.drawing.incident', { time: `${local}${clockText(incident.utc)}` });
  const half = textWidth(words) / 2;
  const middle = Math.round(Math.min(Math.max(x, 4 + half), plot.right - half));
  return [
    `<path class="incident-wedge" d="M${x} ${top + 4}l-7 -9h14z"/>`,
    `<line class="incident" x1="${x}" y1="${top}" x2="${x}" y2="${bottom}"/>`,
    svgText(middle, top - 10, words, 'incident-words'),
  ];
}

/** The drawing in words, for those who do not see it; the table below has every entry. */
function description(
  { entries, scale, incident, zone }: TimelineInput,
  lanes: readonly Lane[],
  hostsLeft: number,
): string {
  const clock = (ms: number) => clockText(new Date(ms).toISOString());
  const count = (of: (entry: AxisEntry) => boolean) => formatNumber(entries.filter(of).length);
  return text('summary.drawing.description', {
    from: clock(scale.fromMs),
    to: clock(scale.toMs),
    hosts: lanes.length + hostsLeft,
    operations: count(({ kind }) => kind === 'operation'),
    errors: count(({ kind }) => kind === 'error' || kind === 'warning'),
    service: count(({ kind }) => kind === 'service-started' || kind === 'service-stopped'),
    silences: formatNumber(entries.reduce((sum, { silences }) => sum + silences.length, 0)),
    incident:
      incident === undefined
        ? ''
        : text('summary.drawing.describedIncident', {
            time: zone === undefined ? clockText(incident.utc) : bothClocksText(incident),
          }),
  });
}

import { text } from '../texts/text';
import { escapeHtml } from './escape-html';
import type { SummaryModel } from './summary-model';

const width = 1000;
const left = 10;
const right = 990;
const axisY = 60;
/** More strokes than this cannot be told apart; those that fall on one pixel are drawn once. */
const steps = right - left;

/**
 * The timeline as a drawing: a stroke for every event, a dashed one for the incident, both ends of the axis
 * named in UTC. Empty when no time can be read.
 */
export function timelineSvg(model: SummaryModel): string {
  const times = model.timeline.map(({ at }) => Date.parse(at.utc)).filter(Number.isFinite);
  const incidentMs = Date.parse(model.incident?.utc ?? '');
  const all = Number.isFinite(incidentMs) ? [...times, incidentMs] : times;
  if (times.length === 0) return '';
  const firstMs = all.reduce((least, ms) => Math.min(least, ms));
  const lastMs = all.reduce((most, ms) => Math.max(most, ms));
  const place = (ms: number) =>
    lastMs === firstMs
      ? Math.round((left + right) / 2)
      : Math.round(left + ((ms - firstMs) / (lastMs - firstMs)) * steps);
  const strokes = [...new Set(times.map(place))].map(
    (x) => `<line class="event" x1="${x}" y1="${axisY - 24}" x2="${x}" y2="${axisY}"/>`,
  );
  const incident = Number.isFinite(incidentMs)
    ? [
        `<line class="incident" x1="${place(incidentMs)}" y1="18" x2="${place(incidentMs)}" y2="${axisY + 6}"/>`,
        label(place(incidentMs), 12, text('package.summary.timeline.incident')),
      ]
    : [];
  const description = text('package.summary.timeline.description', {
    count: times.length,
    from: iso(firstMs),
    to: iso(lastMs),
  });
  return `<svg viewBox="0 0 ${width} 84" role="img" aria-label="${escapeHtml(description)}">
<line class="axis" x1="${left}" y1="${axisY}" x2="${right}" y2="${axisY}"/>
${[...strokes, ...incident].join('\n')}
<text x="${left}" y="${axisY + 18}">${iso(firstMs)}</text>
<text x="${right}" y="${axisY + 18}" text-anchor="end">${iso(lastMs)}</text>
</svg>`;
}

function label(x: number, y: number, words: string): string {
  const anchor = x < width / 4 ? 'start' : x > (width * 3) / 4 ? 'end' : 'middle';
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${escapeHtml(words)}</text>`;
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

import { text } from '../../../texts/text';
import type { AxisEntry } from '../../../triage/time-axis-schema';
import { escapeHtml } from '../../escape-html';
import { formatDuration, oneLine, shorten } from '../../plain-text';
import type { Drawn } from './draw-marks';
import { round, type Scale } from './scale';
import { svgText, textWidth } from './svg-text';

type Range = { readonly x: number; readonly endX: number; readonly durationMs: number };

/** At most so many silences of one namespace are drawn, the longest. */
const drawnSilences = 60;

/** The heartbeats of one namespace: a band where they are, empty dashed boxes where the listener was silent. */
export function drawHeartbeats(entries: readonly AxisEntry[], scale: Scale, y: number): Drawn {
  const middle = y + 10;
  const bands = merged(entries.map(({ at, until }) => rangeOf(at, until ?? at, 0, scale)));
  const silences = merged(
    entries
      .flatMap((entry) => entry.silences)
      .sort((a, b) => b.durationMs - a.durationMs || (a.from < b.from ? -1 : 1))
      .slice(0, drawnSilences)
      .map(({ from, to, durationMs }) => rangeOf(from, to, durationMs, scale))
      .filter(({ x, endX }) => Number.isFinite(x) && endX > x),
  );
  const named = silences.flatMap(({ x, endX, durationMs }) => {
    const words = text('summary.drawing.silent', { duration: formatDuration(durationMs) });
    return textWidth(words) + 6 > endX - x ? [] : [svgText(round((x + endX) / 2), middle + 4, words, 'name')];
  });
  return {
    height: 24,
    markup: [
      ...bands.map(
        ({ x, endX }) =>
          `<rect class="band" x="${x}" y="${middle - 4}" width="${width(x, endX)}" height="8"/>`,
      ),
      ...silences.map(({ x, endX, durationMs }) => {
        const title = text('summary.drawing.silent', { duration: formatDuration(durationMs) });
        return `<g><title>${escapeHtml(shorten(oneLine(title), 200))}</title><rect class="silence" x="${x}" y="${middle - 8}" width="${width(x, endX)}" height="16"/></g>`;
      }),
      ...named,
    ],
  };
}

function rangeOf(from: string, to: string, durationMs: number, scale: Scale): Range {
  const fromMs = Date.parse(from);
  const toMs = Date.parse(to);
  const [x, endX] = [scale.place(fromMs), scale.place(Number.isFinite(toMs) ? toMs : fromMs)];
  const outside = toMs < scale.fromMs || fromMs > scale.toMs;
  return { x: outside ? Number.NaN : x, endX, durationMs };
}

/** Ranges from left to right; those that touch are one, its silence the longest. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const range of ranges.filter(({ x }) => Number.isFinite(x)).sort((a, b) => a.x - b.x)) {
    const last = result.at(-1);
    if (last === undefined || range.x > last.endX + 2) result.push(range);
    else {
      result[result.length - 1] = {
        x: last.x,
        endX: Math.max(last.endX, range.endX),
        durationMs: Math.max(last.durationMs, range.durationMs),
      };
    }
  }
  return result;
}

function width(x: number, endX: number): number {
  return round(Math.max(endX - x, 2));
}

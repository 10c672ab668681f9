import { escapeHtml } from '../../escape-html';
import { oneLine, shorten } from '../../plain-text';
import { type Mark, markName, type Shape } from './marks';
import { placeLabels } from './place-labels';
import { round } from './scale';
import { svgText } from './svg-text';

export type Drawn = { readonly markup: readonly string[]; readonly height: number };

const levelHeight = 15;
const markHeight = 24;

/** A row of marks with their names above, `y` being its upper edge. */
export function drawMarks(marks: readonly Mark[], y: number): Drawn {
  const labels = placeLabels(marks);
  const levels = labels.reduce((most, { level }) => Math.max(most, level + 1), 0);
  const middle = y + levels * levelHeight + markHeight / 2;
  const lines = labels
    .filter(({ level, x, markX }) => level > 0 || Math.abs(x - markX) > 20)
    .map(({ level, markX }) => {
      const top = middle - markHeight / 2 - level * levelHeight + 1;
      return `<line class="leader" x1="${markX}" y1="${top}" x2="${markX}" y2="${middle - 7}"/>`;
    });
  const names = labels.map(({ x, level, words }) =>
    svgText(x, middle - markHeight / 2 - level * levelHeight - 2, words, 'name'),
  );
  return {
    markup: [...marks.map((mark) => drawMark(mark, middle)), ...lines, ...names],
    height: levels * levelHeight + markHeight,
  };
}

function drawMark(mark: Mark, y: number): string {
  const { x, endX, shape, entries } = mark;
  const span =
    endX === undefined || endX - x < 10
      ? ''
      : `<rect class="span" x="${x}" y="${y - 2}" width="${round(endX - x)}" height="4"/>`;
  const title = `<title>${escapeHtml(shorten(oneLine(markName(mark)), 200))}</title>`;
  const drawn = shape === undefined ? severalShape(x, y, mark.grave) : shapeMarkup(shape, x, y);
  const count =
    entries === 1
      ? ''
      : shape === undefined
        ? svgText(x, y + 4, countText(entries), 'count')
        : svgText(round(x + 8), y - 2, countText(entries), 'small count');
  return `<g>${title}${span}${drawn}${count}</g>`;
}

function countText(entries: number): string {
  return entries > 99 ? '99+' : String(entries);
}

/** A box for a count; the border of one that holds an error is thick. */
function severalShape(x: number, y: number, grave: boolean): string {
  return `<rect class="several${grave ? ' grave' : ''}" x="${round(x - 11)}" y="${y - 8}" width="22" height="16" rx="4"/>`;
}

/** One shape, its middle at `x` and `y`. */
export function shapeMarkup(shape: Shape, x: number, y: number): string {
  const path = (classes: string, d: string) => `<path class="${classes}" d="${d}"/>`;
  switch (shape) {
    case 'succeeded':
      return `<circle class="good open" cx="${x}" cy="${y}" r="6"/>${path('good stroke', `M${round(x - 3)} ${y}l2 2.5l4 -5`)}`;
    case 'failed':
      return `<circle class="bad full" cx="${x}" cy="${y}" r="7"/>${path('cross', `M${round(x - 3)} ${y - 3}l6 6m0 -6l-6 6`)}`;
    case 'open-ended':
      return `<circle class="warn open dashed" cx="${x}" cy="${y}" r="6"/>`;
    case 'error':
      return path('bad full', `M${x} ${y - 8}l7 8l-7 8l-7 -8z`);
    case 'warning':
      return path('warn open', `M${x} ${y - 7}l7 12h-14z`);
    case 'note':
      return `<circle class="quiet full" cx="${x}" cy="${y}" r="3"/>`;
    case 'service-started':
      return path('good full', `M${round(x - 5)} ${y - 7}l11 7l-11 7z`);
    case 'service-stopped':
      return `<rect class="bad full" x="${round(x - 6)}" y="${y - 6}" width="12" height="12"/>`;
    case 'change':
      return path('mark stroke thick', `M${round(x - 6)} ${y}h12m-6 -6v12`);
  }
}

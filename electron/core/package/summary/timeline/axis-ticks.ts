import type { TimeZone } from '../../../case/time-zone';
import { text } from '../../../texts/text';
import { bothClocks } from '../both-clocks';
import { plot, type Scale } from './scale';
import { svgText } from './svg-text';

/** Height of the axis: a date and a time for each of both clocks. */
export function axisHeight(zone: TimeZone | undefined): number {
  return zone === undefined ? 40 : 72;
}

/** The axis below the lanes: local time with dates, and below it UTC with dates. */
export function axisTicks(scale: Scale, zone: TimeZone | undefined, y: number): readonly string[] {
  const rows = zone === undefined ? (['utc'] as const) : (['local', 'utc'] as const);
  const line = `<line class="axis" x1="${plot.left}" y1="${y}" x2="${plot.right}" y2="${y}"/>`;
  const marks = scale.ticksMs.map((ms) => {
    const x = scale.place(ms);
    return `<line class="axis" x1="${x}" y1="${y}" x2="${x}" y2="${y + 5}"/>`;
  });
  const labels = rows.flatMap((clock, row) => {
    const top = y + 18 + row * 32;
    let shownDate = '';
    const ticks = scale.ticksMs.flatMap((ms) => {
      const clocks = bothClocks(new Date(ms).toISOString(), zone);
      const iso = clock === 'utc' ? clocks.utc : (clocks.local ?? '');
      const [date = '', rest = ''] = iso.split('T');
      const time = rest.slice(0, scale.stepMs < 60_000 ? 8 : 5);
      const x = scale.place(ms);
      const dated = date === shownDate ? [] : [svgText(x, top + 13, date, 'tick date')];
      shownDate = date;
      return [svgText(x, top, time, 'tick'), ...dated];
    });
    return [svgText(4, top, text(`summary.drawing.clock.${clock}`), 'row'), ...ticks];
  });
  return [line, ...marks, ...labels];
}

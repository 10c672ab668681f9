import type { AxisEntry } from '#core/triage/time-axis-schema';
import { type Scale, xOf } from './scale';

/** Width of the shape that stands for one entry. */
export const shapeSize = 14;
const clusterSize = 24;
const leastLabel = 76;

/** What is drawn at one place of a track: an entry, or several that would lie upon each other. */
export type Mark = {
  readonly entries: readonly [AxisEntry, ...AxisEntry[]];
  /** Middle of the shape. */
  readonly x: number;
  /** How much room there is for words to the right of the shape; 0 where there is too little. */
  readonly labelWidth: number;
};

/**
 * The marks of a track that can be seen, in the order of time. Their shapes never lie upon each other and no label
 * reaches into the next shape, so there are at most as many marks as the width has room for.
 */
export function marksOf(entries: readonly AxisEntry[], scale: Scale): readonly Mark[] {
  const right = scale.left + scale.width;
  const groups: { entries: [AxisEntry, ...AxisEntry[]]; x: number; end: number }[] = [];
  for (const entry of entries) {
    const startX = xOf(scale, Date.parse(entry.at));
    const endX = xOf(scale, Date.parse(entry.until ?? entry.at));
    // What began before the view and lasts into it is shown at the edge.
    const x = startX < scale.left && endX >= scale.left ? scale.left : startX;
    if (x < scale.left || x > right) continue;
    const last = groups.at(-1);
    if (last !== undefined && x - clusterSize / 2 < last.end) {
      last.entries.push(entry);
      last.end = last.x + clusterSize / 2;
    } else groups.push({ entries: [entry], x, end: x + shapeSize / 2 });
  }
  return groups.map(({ entries: own, x, end }, index) => {
    const next = groups[index + 1];
    const limit = next === undefined ? right : next.x - clusterSize / 2;
    const room = limit - end - 8;
    return { entries: own, x, labelWidth: room >= leastLabel ? room : 0 };
  });
}

/** The gravest of several, which decides how a cluster looks; the first of equals. */
export function gravest(entries: readonly [AxisEntry, ...AxisEntry[]]): AxisEntry {
  const ranks = ['information', 'warning', 'error'];
  return entries.reduce((worst, entry) =>
    ranks.indexOf(entry.severity) > ranks.indexOf(worst.severity) ? entry : worst,
  );
}

import { oneLine, shorten } from '../../plain-text';
import { type Mark, markName } from './marks';
import { plot, round } from './scale';
import { textWidth } from './svg-text';

export type Label = {
  /** Middle of the text. */
  readonly x: number;
  /** 0 is nearest to the marks. */
  readonly level: number;
  readonly words: string;
  readonly markX: number;
};

/** Levels above a row of marks, and the longest name in one. */
const levels = 3;
const longestName = 48;
const gap = 8;

/**
 * Names for marks, none over another and none crossed by the line that leads from another to its mark: the most
 * important first, each at the lowest level with room. A mark of several entries that differ has its count instead, and one
 * without room stays without a name; the table has them all.
 */
export function placeLabels(marks: readonly Mark[]): readonly Label[] {
  const taken: [number, number][][] = Array.from({ length: levels }, () => []);
  const free = (level: number, left: number, right: number) =>
    (taken[level] ?? []).every(([from, to]) => right < from || left > to);
  const labels: Label[] = [];
  const named = marks.filter(({ words }) => oneLine(words) !== '');
  for (const mark of named.sort((a, b) => a.rank - b.rank || a.x - b.x)) {
    const words = shorten(oneLine(markName(mark)), longestName);
    const half = textWidth(words) / 2;
    const x = round(Math.min(Math.max(mark.x, plot.left + half), plot.right - half));
    const [left, right] = [x - half - gap / 2, x + half + gap / 2];
    const level = taken.findIndex(
      (_, candidate) =>
        free(candidate, left, right) &&
        taken.slice(0, candidate).every((_lower, lower) => free(lower, mark.x - 2, mark.x + 2)),
    );
    if (level < 0) continue;
    taken[level]?.push([left, right]);
    for (let lower = 0; lower < level; lower++) taken[lower]?.push([mark.x - 2, mark.x + 2]);
    labels.push({ x, level, words, markX: mark.x });
  }
  return labels;
}

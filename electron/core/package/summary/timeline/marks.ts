import { text } from '../../../texts/text';
import type { Operation } from '../../../triage/operation-schema';
import type { AxisEntry } from '../../../triage/time-axis-schema';
import type { Scale } from './scale';

/** Shapes tell the kinds apart, also in black and white. */
export const shapes = [
  'succeeded',
  'failed',
  'open-ended',
  'error',
  'warning',
  'note',
  'service-started',
  'service-stopped',
  'change',
] as const;

export type Shape = (typeof shapes)[number];

/** One mark of a row; several entries that would lie on each other are one mark with their count. */
export type Mark = {
  readonly x: number;
  /** Where something that lasts ends. */
  readonly endX: number | undefined;
  /** Absent where entries of several kinds are one mark. */
  readonly shape: Shape | undefined;
  readonly words: string;
  readonly entries: number;
  /** Whether one of its entries is an error or a failure. */
  readonly grave: boolean;
  /** 0 is named first where there is no room for all names. */
  readonly rank: number;
};

/** Marks nearer than this would hide each other or their counts. */
const nearest = 26;

export function shapeOf(entry: AxisEntry, operations: ReadonlyMap<string, Operation>): Shape {
  switch (entry.kind) {
    case 'operation': {
      const result = operations.get(entry.operationId ?? '')?.result;
      if (result === undefined) {
        return entry.severity === 'error'
          ? 'failed'
          : entry.severity === 'warning'
            ? 'open-ended'
            : 'succeeded';
      }
      return result === 'succeeded' || result === 'failed' ? result : 'open-ended';
    }
    case 'error':
      return entry.severity === 'warning' ? 'warning' : 'error';
    case 'warning':
    case 'service-started':
    case 'service-stopped':
    case 'change':
      return entry.kind;
    case 'incident':
    case 'heartbeats':
      return 'note';
  }
}

/** The marks of one row, from left to right; those too near to each other become one. */
export function marksOf(
  entries: readonly AxisEntry[],
  scale: Scale,
  operations: ReadonlyMap<string, Operation>,
): readonly Mark[] {
  const single = entries
    .map((entry): Mark => {
      const x = scale.place(Date.parse(entry.at));
      const endMs = Date.parse(entry.until ?? '');
      const end = Number.isFinite(endMs) ? scale.place(endMs) : x;
      const count = entry.mergedEntries ?? 1;
      const ofIncident = operations.get(entry.operationId ?? '')?.relation === 'incident';
      return {
        x,
        endX: end > x ? end : undefined,
        shape: shapeOf(entry, operations),
        words: entry.title,
        entries: count,
        grave: entry.severity === 'error',
        rank: (ofIncident ? 0 : 3) + ['error', 'warning', 'information'].indexOf(entry.severity),
      };
    })
    .sort((a, b) => a.x - b.x);
  const marks: Mark[] = [];
  for (const mark of single) {
    const last = marks.at(-1);
    if (last !== undefined && mark.x - last.x < nearest) marks[marks.length - 1] = joined(last, mark);
    else marks.push(mark);
  }
  return marks;
}

function joined(first: Mark, second: Mark): Mark {
  const ends = [first.endX, second.endX].filter((x) => x !== undefined);
  return {
    x: first.x,
    endX: ends.length === 0 ? undefined : Math.max(...ends),
    shape: first.shape === second.shape ? first.shape : undefined,
    words: first.words === second.words ? first.words : '',
    entries: first.entries + second.entries,
    grave: first.grave || second.grave,
    rank: Math.min(first.rank, second.rank),
  };
}

/** What stands beside a mark: its title, or how many entries it stands for. */
export function markName({ words, entries }: Mark): string {
  if (entries === 1) return words;
  if (words === '') return text('summary.drawing.several', { count: entries });
  return text('summary.drawing.repeated', { title: words, count: entries });
}

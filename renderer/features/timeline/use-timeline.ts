import { useCallback, useMemo } from 'react';
import { assertNever } from '#core/model/assert-never';
import type { AxisEntry, TimeAxis } from '#core/triage/time-axis-schema';
import type { Span } from '../../store/look-slice';
import { useApp, useAppStore } from '../../store/store-context';
import { inTimeOrder } from './lanes';
import { bringIntoSpan, incidentSpan, lengthOf, panned, spanOf, wholeSpan, within, zoomed } from './span';
import type { EntryCommand, ViewCommand } from './timeline-keys';

const zoomStep = 1.6;
const moveShare = 0.15;

/** The timeline as it is looked at, and everything that can be done to it. */
export type Timeline = {
  readonly entries: readonly AxisEntry[];
  readonly whole: Span;
  readonly span: Span;
  readonly selected: AxisEntry | undefined;
  readonly hasIncident: boolean;
  readonly setSpan: (span: Span) => void;
  readonly view: (command: ViewCommand) => void;
  readonly zoomAt: (factor: number, aroundMs: number) => void;
  /** Selects an entry and brings it into sight. */
  readonly select: (entry: AxisEntry) => void;
  /** Comes closer until entries that share a place part; the first of them is selected. */
  readonly part: (entries: readonly [AxisEntry, ...AxisEntry[]]) => void;
  readonly walk: (command: Exclude<EntryCommand, 'open'>) => void;
};

/** The timeline of an axis; undefined while it holds nothing that can be drawn. */
export function useTimeline(axis: TimeAxis): Timeline | undefined {
  const store = useAppStore();
  const selectedId = useApp((state) => state.selectedEntry);
  const asked = useApp((state) => state.span);
  const entries = useMemo(() => inTimeOrder(axis.entries), [axis]);
  const whole = useMemo(() => (entries.length === 0 ? undefined : wholeSpan(axis)), [axis, entries]);
  const span = useMemo(
    () => (whole === undefined ? undefined : asked === undefined ? whole : within(asked, whole)),
    [asked, whole],
  );
  const selected = useMemo(() => entries.find(({ id }) => id === selectedId), [entries, selectedId]);

  const setSpan = useCallback((to: Span) => store.getState().setSpan(to), [store]);
  const select = useCallback(
    (entry: AxisEntry) => {
      store.getState().selectEntry(entry.id);
      if (span !== undefined && whole !== undefined) setSpan(bringIntoSpan(span, entry, whole));
    },
    [store, span, whole, setSpan],
  );
  if (whole === undefined || span === undefined) return undefined;

  const around = incidentSpan(entries, whole);
  return {
    entries,
    whole,
    span,
    selected,
    hasIncident: around !== undefined,
    setSpan,
    select,
    zoomAt: (factor, aroundMs) => setSpan(zoomed(span, factor, aroundMs, whole)),
    view: (command) => {
      const to = viewed(command, { span, whole, around, middleMs: anchorMs(span, selected) });
      if (to !== undefined) setSpan(to);
    },
    part: (shared) => {
      store.getState().selectEntry(shared[0].id);
      setSpan(spanOf(shared, whole));
    },
    walk: (command) => {
      const entry = walked(command, entries, selected, span);
      if (entry !== undefined) select(entry);
    },
  };
}

type Looked = {
  readonly span: Span;
  readonly whole: Span;
  readonly around: Span | undefined;
  readonly middleMs: number;
};

function viewed(command: ViewCommand, { span, whole, around, middleMs }: Looked): Span | undefined {
  switch (command) {
    case 'zoom-in':
      return zoomed(span, 1 / zoomStep, middleMs, whole);
    case 'zoom-out':
      return zoomed(span, zoomStep, middleMs, whole);
    case 'fit-all':
      return whole;
    case 'fit-incident':
      return around;
    case 'move-back':
      return panned(span, -moveShare, whole);
    case 'move-on':
      return panned(span, moveShare, whole);
    case 'to-start':
      return within({ fromMs: whole.fromMs, toMs: whole.fromMs + lengthOf(span) }, whole);
    case 'to-end':
      return within({ fromMs: whole.toMs - lengthOf(span), toMs: whole.toMs }, whole);
    default:
      return assertNever(command);
  }
}

/** Keys zoom around the selected entry where it is in sight, else around the middle. */
function anchorMs({ fromMs, toMs }: Span, selected: AxisEntry | undefined): number {
  const atMs = Date.parse(selected?.at ?? '');
  return atMs >= fromMs && atMs <= toMs ? atMs : (fromMs + toMs) / 2;
}

/** The entry that a step leads to; the first one in sight where none is selected yet. */
export function walked(
  command: Exclude<EntryCommand, 'open'>,
  entries: readonly AxisEntry[],
  selected: AxisEntry | undefined,
  span: Span,
): AxisEntry | undefined {
  if (command === 'first') return entries[0];
  if (command === 'last') return entries.at(-1);
  if (selected === undefined) {
    return entries.find(({ at }) => Date.parse(at) >= span.fromMs) ?? entries.at(-1);
  }
  const index = entries.indexOf(selected) + (command === 'next' ? 1 : -1);
  return entries[index] ?? selected;
}

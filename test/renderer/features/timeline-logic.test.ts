import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AxisEntry } from '#core/triage/time-axis-schema';
import { chartLayout } from '../../../renderer/features/timeline/chart-layout';
import { fitWords } from '../../../renderer/features/timeline/fit-words';
import { inTimeOrder, lanesOf } from '../../../renderer/features/timeline/lanes';
import { marksOf, shapeSize } from '../../../renderer/features/timeline/marks';
import { msAt, xOf } from '../../../renderer/features/timeline/scale';
import { drawnSilences } from '../../../renderer/features/timeline/silences';
import {
  bringIntoSpan,
  incidentSpan,
  lengthOf,
  panned,
  shortestSpanMs,
  wholeSpan,
  within,
  zoomed,
} from '../../../renderer/features/timeline/span';
import { ticksOf } from '../../../renderer/features/timeline/ticks';
import { entryCommand, viewCommand } from '../../../renderer/features/timeline/timeline-keys';
import { walked } from '../../../renderer/features/timeline/use-timeline';

const startMs = Date.parse('2026-11-18T08:00:00Z');
const hourMs = 3_600_000;
const whole = { fromMs: startMs, toMs: startMs + 24 * hourMs };

function entry(id: string, minutes: number, changes: Partial<AxisEntry> = {}): AxisEntry {
  return {
    id,
    kind: 'error',
    at: new Date(startMs + minutes * 60_000).toISOString(),
    severity: 'error',
    title: `Entry ${id}`,
    host: 'AADC01',
    silences: [],
    records: [],
    count: 1,
    ...changes,
  };
}

const spans = fc
  .tuple(fc.integer({ min: 0, max: 24 * hourMs }), fc.integer({ min: shortestSpanMs, max: 24 * hourMs }))
  .map(([from, length]) => within({ fromMs: startMs + from, toMs: startMs + from + length }, whole));

describe('the visible span', () => {
  it('never leaves the whole, whatever is done to it', () => {
    fc.assert(
      fc.property(
        spans,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.nat(100),
        (span, factor, share) => {
          const around = span.fromMs + (lengthOf(span) * share) / 100;
          for (const next of [zoomed(span, factor, around, whole), panned(span, factor - 1, whole)]) {
            expect(next.fromMs).toBeGreaterThanOrEqual(whole.fromMs - 1);
            expect(next.toMs).toBeLessThanOrEqual(whole.toMs + 1);
            expect(lengthOf(next)).toBeGreaterThanOrEqual(shortestSpanMs - 1);
          }
        },
      ),
    );
  });

  it('keeps the moment under the pointer where it is while zooming', () => {
    const span = { fromMs: startMs + 8 * hourMs, toMs: startMs + 12 * hourMs };
    const around = startMs + 9 * hourMs;
    const near = zoomed(span, 0.5, around, whole);
    expect(lengthOf(near)).toBe(2 * hourMs);
    expect((around - near.fromMs) / lengthOf(near)).toBeCloseTo(0.25);
  });

  it('moves no further than needed to show an entry', () => {
    const span = { fromMs: startMs + 8 * hourMs, toMs: startMs + 9 * hourMs };
    expect(bringIntoSpan(span, entry('in', 8.5 * 60), whole)).toBe(span);
    const later = bringIntoSpan(span, entry('later', 9.5 * 60), whole);
    expect(lengthOf(later)).toBe(lengthOf(span));
    expect(later.toMs).toBeGreaterThan(startMs + 9.5 * hourMs);
    expect(later.fromMs).toBeGreaterThan(span.fromMs);
    const across = entry('across', 0, { until: new Date(whole.toMs).toISOString() });
    expect(bringIntoSpan(span, across, whole)).toBe(span);
  });

  it('has the hour around the incident, and the whole with room at its ends', () => {
    const incident = entry('incident', 14 * 60, { kind: 'incident' });
    expect(incidentSpan([incident], whole)).toEqual({
      fromMs: startMs + 13.5 * hourMs,
      toMs: startMs + 14.5 * hourMs,
    });
    expect(incidentSpan([], whole)).toBeUndefined();
    expect(wholeSpan({ entries: [] })).toBeUndefined();
    const one = wholeSpan({ entries: [entry('one', 0)] });
    expect(one && lengthOf(one)).toBeGreaterThanOrEqual(60_000);
  });
});

describe('the scale', () => {
  it('leads from a moment to a pixel and back', () => {
    const scale = { span: whole, left: 150, width: 800 };
    expect(xOf(scale, startMs)).toBe(150);
    expect(xOf(scale, whole.toMs)).toBe(950);
    expect(msAt(scale, xOf(scale, startMs + 5 * hourMs))).toBeCloseTo(startMs + 5 * hourMs);
  });

  it('has ticks at round moments of the zone, far enough apart, each with both clocks', () => {
    const ticks = ticksOf(whole, 800, 100, 'Europe/Berlin');
    expect(ticks.slice(0, 2)).toEqual([
      { ms: startMs, local: '11-18 09:00', utc: '11-18 08:00' },
      { ms: startMs + 3 * hourMs, local: '12:00', utc: '11:00' },
    ]);
    expect(ticks.some(({ local }) => local === '11-19 00:00')).toBe(true);
    const india = ticksOf(whole, 800, 100, 'Asia/Kolkata');
    expect(india.every(({ local }) => local.endsWith(':00'))).toBe(true);
    expect(india[0]?.utc).toMatch(/:30$/);
  });

  it('labels each tick with the clock of its own moment across a clock change', () => {
    const fromMs = Date.parse('2026-10-24T22:00:00Z');
    const ticks = ticksOf({ fromMs, toMs: fromMs + 6 * hourMs }, 700, 100, 'Europe/Berlin');
    expect(ticks.map(({ local }) => local.slice(-5))).toEqual([
      '00:00',
      '01:00',
      '02:00',
      '02:00',
      '03:00',
      '04:00',
      '05:00',
    ]);
  });

  it('never has more ticks than can be read', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 100, max: 4_000 }), (span, width) => {
        expect(ticksOf(span, width, 100).length).toBeLessThanOrEqual(width / 100 + 2);
      }),
    );
  });
});

describe('marks', () => {
  const scale = { span: whole, left: 150, width: 800 };

  it('never lie upon each other, nor does a label upon the next mark, and none is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_440 }), { maxLength: 400 }), (minutes) => {
        const entries = inTimeOrder(minutes.map((at, index) => entry(String(index), at)));
        const marks = marksOf(entries, scale);
        expect(marks.flatMap((mark) => mark.entries)).toEqual(entries);
        expect(marks.length).toBeLessThanOrEqual(scale.width / shapeSize + 1);
        for (const [index, mark] of marks.entries()) {
          const next = marks[index + 1];
          if (next === undefined) continue;
          expect(next.x - mark.x).toBeGreaterThan(shapeSize);
          expect(mark.x + mark.labelWidth).toBeLessThan(next.x);
        }
      }),
    );
  });

  it('show at the edge what began before and lasts into the view, and nothing that ended before it', () => {
    const view = { ...scale, span: { fromMs: startMs + hourMs, toMs: startMs + 2 * hourMs } };
    const lasting = entry('lasting', 30, { until: new Date(startMs + 1.5 * hourMs).toISOString() });
    expect(marksOf([lasting, entry('before', 45), entry('after', 180)], view)).toMatchObject([
      { x: view.left, entries: [{ id: 'lasting' }] },
    ]);
  });

  it('draw silences no thinner than can be seen and not more of them than there is room for', () => {
    const silences = Array.from({ length: 2_000 }, (_, index) => {
      const fromMs = startMs + index * 40_000;
      return {
        from: new Date(fromMs).toISOString(),
        to: new Date(fromMs + 10_000).toISOString(),
        durationMs: 10_000,
      };
    });
    const drawn = drawnSilences(silences, scale);
    expect(drawn.length).toBeGreaterThan(50);
    expect(drawn.length).toBeLessThan(scale.width / 3);
    expect(Math.min(...drawn.map(({ width }) => width))).toBeGreaterThanOrEqual(3);
  });
});

describe('lanes', () => {
  it('are one a host, with a track for each kind of thing and for each namespace', () => {
    const lanes = lanesOf([
      entry('1', 1),
      entry('2', 2, { kind: 'operation', host: 'AADC02' }),
      entry('3', 3, { kind: 'heartbeats', namespace: 'ns1' }),
      entry('4', 4, { kind: 'heartbeats', namespace: 'ns2' }),
      entry('5', 5, { kind: 'warning' }),
      entry('6', 6, { kind: 'incident' }),
    ]);
    expect(
      lanes.map(({ host, tracks }) => [host, tracks.map(({ kind, entries }) => `${kind} ${entries.length}`)]),
    ).toEqual([
      ['AADC01', ['problems 2', 'heartbeats 1', 'heartbeats 1']],
      ['AADC02', ['operations 1']],
    ]);
    const layout = chartLayout(lanes, 1_000, 2);
    const bottoms = layout.lanes.flatMap(({ tracks }) => tracks.map(({ y, height }) => y + height));
    expect(bottoms).toEqual([...bottoms].sort((a, b) => a - b));
    expect(layout.bottom).toBeGreaterThanOrEqual(Math.max(...bottoms));
  });

  it('show every heartbeat of a host with many namespaces on few tracks', () => {
    const beats = Array.from({ length: 9 }, (_, index) =>
      entry(String(index), index, { kind: 'heartbeats', namespace: `ns${index}` }),
    );
    const [lane] = lanesOf(beats);
    expect(lane?.tracks).toHaveLength(4);
    expect(lane?.tracks.flatMap(({ entries }) => entries)).toHaveLength(9);
  });
});

describe('words in the drawing', () => {
  it('fit into their room, also those of wide letters, and end in an ellipsis where they are cut', () => {
    expect(fitWords('short', 200)).toBe('short');
    expect(fitWords('a title that is too long', 80)).toMatch(/^a title.*…$/);
    expect(fitWords('too little room', 20)).toBe('');
    expect([...fitWords('漢字'.repeat(20), 100)].length).toBeLessThanOrEqual(8);
  });
});

describe('keys', () => {
  const plain = { ctrlKey: false, metaKey: false, altKey: false };

  it('move and zoom the drawing, and leave those of the window alone', () => {
    expect(viewCommand({ ...plain, key: '+' })).toBe('zoom-in');
    expect(viewCommand({ ...plain, key: 'End' })).toBe('to-end');
    expect(viewCommand({ ...plain, key: '+', ctrlKey: true })).toBeUndefined();
    expect(entryCommand({ ...plain, key: 'ArrowDown' })).toBe('next');
    expect(entryCommand({ ...plain, key: '1', ctrlKey: true })).toBeUndefined();
  });

  it('walk the entries in the order of time and stop at both ends', () => {
    const entries = inTimeOrder([entry('b', 2), entry('a', 1), entry('c', 3)]);
    const [a, b, c] = entries;
    expect(entries.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(walked('next', entries, a, whole)).toBe(b);
    expect(walked('next', entries, c, whole)).toBe(c);
    expect(walked('previous', entries, a, whole)).toBe(a);
    expect(walked('last', entries, a, whole)).toBe(c);
    const later = { fromMs: startMs + 90_000, toMs: whole.toMs };
    expect(walked('next', entries, undefined, later)).toBe(b);
  });
});

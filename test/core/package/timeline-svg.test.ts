// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '#core/package/summary/document';
import { summaryModel } from '#core/package/summary/summary-model';
import { drawTimelines } from '#core/package/summary/timeline/draw-timelines';
import { marksOf } from '#core/package/summary/timeline/marks';
import { placeLabels } from '#core/package/summary/timeline/place-labels';
import { plot, scaleOver } from '#core/package/summary/timeline/scale';
import { textWidth } from '#core/package/summary/timeline/svg-text';
import type { AxisEntry } from '#core/triage/time-axis-schema';
import { anyAxisEntry } from '#test/support/any-summary';
import { axisEntry, exampleInput, exampleReport } from '#test/support/summary-example';

function drawn(entries: readonly AxisEntry[], changes: object = {}): readonly SVGElement[] {
  const triage = { ...exampleReport, timeAxis: { entries: [...entries] } };
  return drawTimelines(summaryModel({ ...exampleInput, ...changes, triage })).map(svgOf);
}

function svgOf(block: Block): SVGElement {
  if (block.kind !== 'drawing') throw new Error(`A ${block.kind} is no drawing.`);
  const document = new DOMParser().parseFromString(
    block.svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" '),
    'image/svg+xml',
  );
  expect(document.querySelector('parsererror')).toBeNull();
  return document.documentElement as unknown as SVGElement;
}

const texts = (svg: SVGElement | undefined, classes: string) =>
  [...(svg?.querySelectorAll(`text.${classes}`) ?? [])].map(({ textContent }) => textContent);

describe('the drawing of the time', () => {
  it('shows the whole time and, closer, the minutes around the incident, with a lane a host', () => {
    const [near, whole] = drawn(exampleReport.timeAxis.entries);
    expect(texts(near, 'host')).toEqual(['ADC01.contoso.com', 'ADC02.contoso.com']);
    expect(texts(whole, 'host')).toEqual(['ADC01.contoso.com', 'ADC02.contoso.com']);
    expect(texts(near, 'incident-words')).toEqual([
      'Incident 2026-11-18 09:14:05 +01:00 = 2026-11-18 08:14:05 UTC',
    ]);
    expect(near?.querySelectorAll('line.incident')).toHaveLength(1);
    expect(near?.querySelectorAll('.silence').length).toBeGreaterThan(0);
    expect(texts(near, 'name')).toContain('silent 11 min');
  });

  it('names both clocks on the axis, the local one by the zone of the case', () => {
    const [near] = drawn(exampleReport.timeAxis.entries);
    const ticks = texts(near, 'tick');
    expect(ticks).toContain('09:15');
    expect(ticks).toContain('08:15');
    expect(texts(near, 'row')).toEqual(expect.arrayContaining(['Local time', 'UTC']));
  });

  it('has the UTC clock alone where no zone is known, and no incident line', () => {
    const [only, ...more] = drawn(exampleReport.timeAxis.entries, {
      caseFile: { schema: 'casebundle.case/1' },
    });
    expect(more).toEqual([]);
    expect(texts(only, 'row')).not.toContain('Local time');
    expect(only?.querySelectorAll('.incident')).toHaveLength(0);
  });

  it('tells kinds and results apart by shape', () => {
    const at = '2026-11-18T08:14:05Z';
    const kinds = ['error', 'warning', 'service-started', 'service-stopped', 'change'] as const;
    const shapes = kinds.map((kind) => {
      const severity = kind === 'error' ? 'error' : 'warning';
      const [svg] = drawn([axisEntry({ id: kind, kind, at, severity, title: kind })]);
      return svg?.querySelector('g > :is(path, rect, circle)')?.outerHTML.replace(/class="[^"]*"/, '');
    });
    expect(new Set(shapes).size).toBe(kinds.length);
    expect(shapes).not.toContain(undefined);
  });

  it('makes one mark with a count of what would lie on each other', () => {
    const entries = Array.from({ length: 40 }, (_, index) =>
      axisEntry({
        id: `e${index}`,
        kind: index % 2 === 0 ? 'error' : 'warning',
        at: `2026-11-18T08:14:05.${100 + index}Z`,
        title: `title ${index}`,
      }),
    );
    const svg = drawn(entries)[0];
    expect(texts(svg, 'count')).toEqual(['40']);
    expect(texts(svg, 'name')).toEqual([]);
  });

  it('counts what one merged entry stands for', () => {
    const merged = axisEntry({
      id: 'm',
      kind: 'error',
      at: '2026-11-18T08:14:05Z',
      title: 'Lost',
      mergedEntries: 7,
    });
    const svg = drawn([merged])[0];
    expect(texts(svg, 'count')).toEqual(['7']);
    expect(texts(svg, 'name')).toEqual(['Lost (7 times)']);
  });

  it('names the hosts it has no room for by their number', () => {
    const entries = Array.from({ length: 9 }, (_, index) =>
      axisEntry({
        id: `e${index}`,
        kind: 'change',
        at: '2026-11-18T08:14:05Z',
        title: 'x',
        host: `h${index}`,
      }),
    );
    const svg = drawn(entries)[0];
    expect(texts(svg, 'host')).toHaveLength(6);
    expect(texts(svg, 'row')).toContain('3 more hosts are in the table below.');
  });

  it('marks the time asked for where it shows more than that, for little is kept outside', () => {
    const early = axisEntry({ id: 'e', kind: 'error', at: '2026-11-14T08:00:00Z', title: 'Early' });
    const [, whole] = drawn([...exampleReport.timeAxis.entries, early]);
    expect(whole?.querySelectorAll('.asked')).toHaveLength(2);
    expect(texts(whole, 'row')).toContain('time asked for');
    const within = drawn(exampleReport.timeAxis.entries)[1];
    expect(within?.querySelectorAll('.asked')).toHaveLength(0);
  });

  it('draws nothing where no time can be read', () => {
    expect(drawn([axisEntry({ id: 'x', kind: 'error', at: 'soon', title: 'x' })])).toEqual([]);
  });

  it('stays small, within its borders and well formed, whatever the axis holds', () => {
    fc.assert(
      fc.property(
        fc.array(anyAxisEntry, { maxLength: 60 }),
        fc.integer({ min: 1, max: 12 }),
        (some, times) => {
          const entries = Array.from({ length: times }, () => some).flat();
          for (const svg of drawn(entries)) {
            expect(svg.querySelectorAll('*').length).toBeLessThan(4_000);
            const [, , , height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
            for (const element of svg.querySelectorAll('[x], [cx]')) {
              const x = Number(element.getAttribute('x') ?? element.getAttribute('cx'));
              const y = Number(element.getAttribute('y') ?? element.getAttribute('cy'));
              expect(x).toBeGreaterThanOrEqual(0);
              expect(x).toBeLessThanOrEqual(plot.width);
              expect(y).toBeGreaterThanOrEqual(0);
              expect(y).toBeLessThanOrEqual(height);
            }
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('the names beside marks', () => {
  it('never lie on each other, and no line to a mark crosses one', () => {
    fc.assert(
      fc.property(fc.array(anyAxisEntry, { maxLength: 80 }), (some) => {
        const entries = some.filter(({ at }) => Number.isFinite(Date.parse(at)));
        const scale = scaleOver(Date.UTC(2026, 10, 16), Date.UTC(2026, 10, 21));
        const labels = placeLabels(marksOf(entries, scale, new Map()));
        const boxes = labels.map(({ x, level, words, markX }) => {
          const half = textWidth(words) / 2;
          return { left: x - half, right: x + half, level, markX };
        });
        for (const [index, box] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) {
            if (box.level === other.level) {
              expect(box.right < other.left || other.right < box.left).toBe(true);
            }
          }
          for (const other of boxes.filter(({ level }) => level > box.level)) {
            expect(other.markX < box.left || other.markX > box.right).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the scale', () => {
  it('has two to eight ticks within it and keeps the order of time', () => {
    const moment = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) });
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 400 * 86_400_000 }), (fromMs, spanMs) => {
        const { ticksMs, place, toMs } = scaleOver(fromMs, fromMs + spanMs);
        expect(ticksMs.length).toBeLessThanOrEqual(9);
        const xs = ticksMs.map(place);
        expect([...xs].sort((a, b) => a - b)).toEqual(xs);
        expect(place(toMs)).toBe(plot.right);
        expect(place(-1e15)).toBe(plot.left);
      }),
    );
  });
});

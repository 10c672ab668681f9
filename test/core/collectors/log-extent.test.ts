import { expect, it } from 'vitest';
import { recordNumbers } from '#core/collectors/log-extent';

function judged(ids: Iterable<number>) {
  const numbers = recordNumbers();
  for (const id of ids) numbers.add(id);
  return { extent: numbers.extent(), missing: numbers.missing() };
}

function* every(step: number, count: number, from = 1) {
  for (let index = 0; index < count; index += 1) yield from + index * step;
}

it('takes a log with no gap, or with few, for a whole one and names what it lacks', () => {
  expect(judged(every(1, 10))).toEqual({ extent: 'whole', missing: [] });
  expect(judged([...every(1, 60, 100), ...every(1, 60, 163)])).toEqual({
    extent: 'whole',
    missing: ['160-162'],
  });
  // The oldest chunk of a ring log is seldom the first of the file.
  expect(judged([...every(1, 60, 160), ...every(1, 60, 100)])).toEqual({ extent: 'whole', missing: [] });
});

it('takes a log with a gap behind nearly every record for a filtered one', () => {
  expect(judged(every(7, 50)).extent).toBe('filtered');
  expect(judged(every(7, 100_000)).extent).toBe('filtered');
});

it('does not decide where there are no records, or some gaps', () => {
  expect(judged([]).extent).toBe('not-known');
  expect(judged([...every(1, 30), ...every(1, 30, 40), ...every(1, 30, 80)]).extent).toBe('not-known');
});

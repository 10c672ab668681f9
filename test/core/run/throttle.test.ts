import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { throttle } from '#core/run/throttle';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('passes the first at once, at most one in each interval, and the last always', () => {
  const passed: number[] = [];
  const { push } = throttle<number>(100, (value) => passed.push(value));
  for (let value = 0; value < 50; value++) {
    push(value);
    vi.advanceTimersByTime(10);
  }
  vi.advanceTimersByTime(1_000);
  expect(passed[0]).toBe(0);
  expect(passed.at(-1)).toBe(49);
  expect(passed.length).toBeLessThanOrEqual(6);
});

it('drops what waits when it is cancelled', () => {
  const passed: number[] = [];
  const { push, cancel } = throttle<number>(100, (value) => passed.push(value));
  push(1);
  push(2);
  cancel();
  vi.advanceTimersByTime(1_000);
  expect(passed).toEqual([1]);
});

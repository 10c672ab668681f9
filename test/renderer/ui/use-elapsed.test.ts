import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useElapsed } from '../../../renderer/ui/use-elapsed';

afterEach(() => vi.useRealTimers());

it('goes on every second between two reports, and takes each report as it is', () => {
  vi.useFakeTimers();
  const { result, rerender } = renderHook(({ elapsedMs }) => useElapsed(elapsedMs), {
    initialProps: { elapsedMs: 500 },
  });
  expect(result.current).toBe(500);
  act(() => vi.advanceTimersByTime(1_000));
  expect(result.current).toBe(1_500);
  act(() => vi.advanceTimersByTime(2_000));
  expect(result.current).toBe(3_500);
  rerender({ elapsedMs: 3_600 });
  expect(result.current).toBe(3_600);
  act(() => vi.advanceTimersByTime(1_000));
  expect(result.current).toBe(4_600);
});

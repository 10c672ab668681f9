import { describe, expect, it, vi } from 'vitest';
import { throttledSteps } from '../../electron/worker/jobs/throttled-steps';

describe('throttledSteps', () => {
  it('passes the borders of each step and a few values between', () => {
    vi.useFakeTimers({ now: 0 });
    try {
      const passed: string[] = [];
      const steps = throttledSteps(({ step, doneBytes }) => passed.push(`${step} ${doneBytes}`));
      for (const step of ['writing', 'verifying'] as const) {
        for (let doneBytes = 1; doneBytes <= 1000; doneBytes += 1) {
          steps.push({ step, doneBytes, totalBytes: 1000 });
          if (doneBytes % 250 === 0 && doneBytes < 1000) vi.advanceTimersByTime(100);
        }
        steps.push({ step, doneBytes: 1000, totalBytes: 1000 });
      }
      expect(passed.filter((line) => / (1|1000)$/.test(line))).toEqual([
        'writing 1',
        'writing 1000',
        'verifying 1',
        'verifying 1000',
      ]);
      expect(passed.length).toBeGreaterThan(8);
      expect(passed.length).toBeLessThan(20);
      const before = passed.length;
      steps.cancel();
      vi.advanceTimersByTime(1000);
      expect(passed).toHaveLength(before);
    } finally {
      vi.useRealTimers();
    }
  });
});

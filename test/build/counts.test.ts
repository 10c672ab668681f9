import { describe, expect, it } from 'vitest';
import {
  addCounts,
  countPlaywright,
  countsLine,
  countVitest,
  readCountsLine,
  settleCounts,
} from '../../build/lib/counts.mjs';

const tests = (...statuses: readonly string[]) => statuses.map((status) => ({ status }));

describe('countVitest', () => {
  it('counts tests by state', () => {
    const report = {
      testResults: [
        { status: 'passed', assertionResults: tests('passed', 'passed', 'skipped') },
        { status: 'failed', assertionResults: tests('passed', 'failed', 'todo') },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    expect(countVitest({ testResults: [{ status: 'failed', assertionResults: [] }] })).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });

  it('counts a file whose tests pass but whose hook failed as one failure', () => {
    expect(countVitest({ testResults: [{ status: 'failed', assertionResults: tests('passed') }] })).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  it.each([undefined, null, 'text', {}, { testResults: 3 }])('refuses %j, which is no report', (report) => {
    expect(countVitest(report)).toBeUndefined();
  });
});

describe('countPlaywright', () => {
  it('counts flaky tests and errors outside of tests as failures', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
    expect(countPlaywright(report)).toEqual({ passed: 4, failed: 3, skipped: 2 });
  });

  it('refuses something that is no report', () => {
    expect(countPlaywright(undefined)).toBeUndefined();
    expect(countPlaywright({ stats: {} })).toBeUndefined();
  });
});

describe('settleCounts', () => {
  it('keeps what a good run reports', () => {
    expect(settleCounts({ passed: 3, failed: 0, skipped: 1 }, 0)).toEqual({
      passed: 3,
      failed: 0,
      skipped: 1,
    });
  });

  it('counts a runner without a report as one failure', () => {
    expect(settleCounts(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a run of nothing as one failure', () => {
    expect(settleCounts({ passed: 0, failed: 0, skipped: 5 }, 0)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 5,
    });
  });

  it('counts an error beside passing tests as one failure', () => {
    expect(settleCounts({ passed: 3, failed: 0, skipped: 0 }, 1)).toEqual({
      passed: 3,
      failed: 1,
      skipped: 0,
    });
  });

  it('does not count a failed test twice', () => {
    expect(settleCounts({ passed: 3, failed: 2, skipped: 0 }, 1)).toEqual({
      passed: 3,
      failed: 2,
      skipped: 0,
    });
  });
});

describe('the last line', () => {
  it('leaves the skipped ones out when there are none', () => {
    expect(countsLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(countsLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });

  it('is read back from the end of an output', () => {
    for (const counts of [
      { passed: 12, failed: 0, skipped: 0 },
      { passed: 0, failed: 7, skipped: 3 },
    ]) {
      expect(readCountsLine(`Tests 99 passed, 1 failed\n\n${countsLine(counts)}\n`)).toEqual(counts);
    }
  });

  it('is not found where something follows it', () => {
    expect(readCountsLine('3 passed, 0 failed\nKilled\n')).toBeUndefined();
    expect(readCountsLine('')).toBeUndefined();
  });

  it('adds up', () => {
    const all = [
      { passed: 1, failed: 0, skipped: 2 },
      { passed: 10, failed: 1, skipped: 0 },
    ];
    expect(addCounts(all)).toEqual({ passed: 11, failed: 1, skipped: 2 });
  });
});

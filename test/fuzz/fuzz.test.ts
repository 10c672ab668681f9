import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleFuzz } from '../../build/lib/bundle-fuzz.mjs';
import { type FuzzPlan, runFuzz } from './run/run-fuzz';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await bundleFuzz(root, ['worker', 'planted-worker']);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function plan(worker: string, end: number, inputTimeoutMs: number): FuzzPlan {
  const workerFile = path.join(folder, `${worker}.mjs`);
  return {
    root,
    workerFile,
    seed: 20_261_118,
    first: 0,
    end,
    workers: 2,
    inputTimeoutMs,
    largestRssMiB: 300,
  };
}

describe('damaged logs', () => {
  test('are read to their end, and all that is given of them holds', async () => {
    const { tally, failures } = await runFuzz(plan('worker', 4_000, 30_000));
    expect(failures).toEqual([]);
    expect(tally.inputs).toBe(4_000);
    expect(tally.records).toBeGreaterThan(10_000);
    expect(tally.damage).toBeGreaterThan(2_000);
  }, 240_000);
});

describe('a reader with planted faults', () => {
  test('is found out at each of them, and the run goes on behind them', async () => {
    const { tally, failures } = await runFuzz(plan('planted-worker', 60, 3_000));
    expect(failures.map(({ index, check }) => [index, check])).toEqual([
      [5, 'does not throw'],
      [11, 'ends'],
      [16, 'ends'],
      [19, 'does not crash'],
      [23, 'record shape'],
      [29, 'damage offset'],
      [31, 'bounded'],
      [37, 'statistics'],
      [41, 'memory'],
      [42, 'filter'],
      [43, 'well-formed xml'],
      [44, 'same records'],
      [47, 'utf-8'],
    ]);
    expect(failures.find(({ index }) => index === 5)?.detail).toContain('TypeError: planted');
    expect(failures.find(({ index }) => index === 19)?.detail).toContain('exit code 7');
    expect(tally.inputs).toBe(60);
  }, 120_000);
});

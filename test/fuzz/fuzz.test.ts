import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundlePrograms } from '../../build/lib/bundle-programs.mjs';
import { type FuzzPlan, runFuzz } from './run/run-fuzz';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await bundlePrograms(root, 'fuzz', ['fuzz/worker', 'fuzz/planted-worker']);
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
    const { tally, failures } = await runFuzz(plan('worker', 2_000, 30_000));
    expect(failures).toEqual([]);
    expect(tally.inputs).toBe(2_000);
    expect(tally.records).toBeGreaterThan(10_000);
    expect(tally.damage).toBeGreaterThan(1_000);
  }, 240_000);
});

describe('a reader with planted faults', () => {
  test('is found out at each of them, and the run goes on behind them', async () => {
    const { tally, failures } = await runFuzz(plan('planted-worker', 130, 3_000));
    const [memory, ...more] = failures.filter(({ check }) => check === 'memory');
    expect(memory?.index).toBeGreaterThanOrEqual(41);
    expect(more).toEqual([]);
    const others = failures.filter(({ check }) => check !== 'memory');
    const single = others.filter(({ index }) => index < 50);
    expect(single.map(({ index, check }) => [index, check])).toEqual([
      [5, 'does not throw'],
      [11, 'ends'],
      [16, 'ends'],
      [19, 'does not crash'],
      [23, 'record shape'],
      [29, 'damage offset'],
      [31, 'bounded'],
      [37, 'statistics'],
    ]);
    // Not each of these inputs is read with a filter, and not each is rendered as JSON.
    const checksFrom = (first: number) =>
      new Set(others.flatMap(({ index, check }) => (index >= first && index < first + 20 ? [check] : [])));
    expect(checksFrom(50)).toEqual(new Set(['filter']));
    expect(checksFrom(70)).toEqual(new Set(['same records']));
    expect(checksFrom(90)).toContain('utf-8');
    expect(checksFrom(110)).toContain('well-formed xml');
    expect(checksFrom(110)).toContain('well-formed jsonl');
    expect(failures.find(({ index }) => index === 5)?.detail).toContain('TypeError: planted');
    expect(failures.find(({ index }) => index === 19)?.detail).toContain('exit code 7');
    expect(tally.inputs).toBe(130);
  }, 120_000);
});

test('a run that is ended gives what it has found', async () => {
  const stop = new AbortController();
  const running = runFuzz({ ...plan('worker', 1_000_000, 30_000), signal: stop.signal }, ({ inputs }) => {
    if (inputs > 100) stop.abort();
  });
  const { tally } = await running;
  expect(tally.inputs).toBeGreaterThan(100);
  expect(tally.inputs).toBeLessThan(1_000_000);
}, 60_000);

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { MutatorKind } from '../inputs/mutators/all-mutators';
import { addTally, emptyTally, type Failure, type Tally } from './messages';
import { runWorker } from './run-worker';

export type FuzzPlan = {
  /** The checkout, whose sample and neighbours are the sources. */
  readonly root: string;
  /** The bundled worker. */
  readonly workerFile: string;
  readonly seed: number;
  readonly only?: MutatorKind;
  /** Inputs from `first` up to, not including, `end`. */
  readonly first: number;
  readonly end: number;
  readonly workers: number;
  /** After so long an input counts as one that never ends. */
  readonly inputTimeoutMs: number;
  readonly largestRssMiB: number;
  /** After so long no further input is begun. */
  readonly durationMs?: number;
  /** Ends the run; what was found until then is given. */
  readonly signal?: AbortSignal;
};

export type FuzzResult = {
  readonly tally: Tally;
  readonly failures: readonly Failure[];
  /** The run was given up because worker after worker had to be ended. */
  readonly isGivenUp: boolean;
};

/** Each worker that hangs or crashes costs a new start. */
const mostLostWorkers = 40;

/**
 * Tries the inputs of a plan in several processes. An input that hangs is ended and one that crashes is found, and the
 * run goes on behind it. `onProgress` is called after each report of a worker.
 */
export async function runFuzz(
  plan: FuzzPlan,
  onProgress: (tally: Tally, failures: number) => void = () => {},
): Promise<FuzzResult> {
  const { workers, first, end, durationMs, largestRssMiB } = plan;
  const folder = mkdtempSync(path.join(tmpdir(), 'casebundle-fuzz-'));
  const deadline = durationMs === undefined ? undefined : Date.now() + durationMs;
  const failures: Failure[] = [];
  let tally = emptyTally;
  let lostWorkers = 0;
  const runLane = async (lane: number) => {
    const fixed = {
      root: plan.root,
      seed: plan.seed,
      ...(plan.only && { only: plan.only }),
      ...(deadline !== undefined && { deadline }),
      step: workers,
      end,
      progressFile: path.join(folder, `lane-${lane}`),
      largestRssKiB: largestRssMiB * 1024,
    };
    let next = first + lane;
    while (next < end && lostWorkers < mostLostWorkers && !plan.signal?.aborted) {
      let reported = 0;
      const lost = await runWorker(plan, { ...fixed, first: next }, (message) => {
        if (message.kind === 'failure') failures.push(message.failure);
        if (message.kind === 'tally') {
          tally = addTally(tally, message.tally);
          reported += message.tally.inputs;
        }
        onProgress(tally, failures.length);
      });
      if (!lost || plan.signal?.aborted) return;
      lostWorkers += 1;
      failures.push(lost);
      const begun = (lost.index - next) / workers + 1;
      tally = addTally(tally, { ...emptyTally, inputs: begun - reported });
      next = lost.index + workers;
    }
  };
  try {
    await Promise.all(Array.from({ length: workers }, (_, lane) => runLane(lane)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    tally,
    failures: failures.sort((a, b) => a.index - b.index),
    isGivenUp: lostWorkers >= mostLostWorkers,
  };
}

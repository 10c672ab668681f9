import { openSync, writeSync } from 'node:fs';
import type { FuzzedReader } from '../checks/fuzzed-reader';
import { tryInput } from '../checks/try-input';
import { type FuzzInput, makeInput } from '../inputs/make-input';
import { fuzzSources } from '../inputs/sources';
import { addTally, emptyTally, type Failure, type WorkerMessage, type WorkerOrder } from './messages';

const inputsPerTally = 50;
const inputsPerMemoryLook = 10;

/** The body of a worker process: tries the inputs it was told to with a reader, and reports to its parent. */
export async function serveInputs(reader: FuzzedReader): Promise<void> {
  const order = JSON.parse(process.argv[2] ?? '') as WorkerOrder;
  const { root, first, step, end, deadline = Number.POSITIVE_INFINITY, largestRssKiB } = order;
  const recipe = { ...order, sources: fuzzSources(root) };
  const progress = openSync(order.progressFile, 'w');
  let tally = emptyTally;
  let isMemoryTold = false;
  let peakRssKiB = 0;
  for (let index = first; index < end && Date.now() < deadline; index += step) {
    const place = new Uint32Array([index]);
    writeSync(progress, place, 0, 4, 0);
    const input = makeInput(recipe, index);
    const { records, damage, elapsedMs: slowestMs, faults } = await tryInput(input, reader);
    // Asking takes as long as reading a small log.
    if ((index - first) % (step * inputsPerMemoryLook) === 0) peakRssKiB = process.resourceUsage().maxRSS;
    const inputs = { inputs: 1, byMutator: countMutators(input) };
    tally = addTally(tally, { ...inputs, records, damage, slowestMs, slowestIndex: index, peakRssKiB });
    for (const fault of faults) await tell({ kind: 'failure', failure: { index, ...fault } });
    if (peakRssKiB > largestRssKiB && !isMemoryTold) {
      isMemoryTold = true;
      await tell({ kind: 'failure', failure: memoryFailure(index, peakRssKiB) });
    }
    if (tally.inputs < inputsPerTally) continue;
    await tell({ kind: 'tally', tally });
    tally = emptyTally;
  }
  peakRssKiB = process.resourceUsage().maxRSS;
  await tell({ kind: 'tally', tally: addTally(tally, { ...emptyTally, peakRssKiB }) });
  await tell({ kind: 'done' });
  process.disconnect?.();
}

function countMutators({ mutators }: FuzzInput): (typeof emptyTally)['byMutator'] {
  return Object.fromEntries([...new Set(mutators)].map((kind) => [kind, 1]));
}

function memoryFailure(index: number, peakRssKiB: number): Failure {
  const used = `the worker has used ${Math.round(peakRssKiB / 1024)} MiB`;
  const detail = `${used} at this input or one of the ${inputsPerMemoryLook - 1} that it tried before`;
  return { index, check: 'memory', detail };
}

/** Waits until the message is written, so that a worker that hangs afterwards has told it. */
function tell(message: WorkerMessage): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!process.send) reject(new Error('A worker reports to the process that forked it'));
    else process.send(message, undefined, undefined, (error) => (error ? reject(error) : resolve()));
  });
}

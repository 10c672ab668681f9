import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FuzzOptions, readFuzzOptions } from './fuzz-options';
import { inputLine, progressLine, summaryLines } from './fuzz-report';
import { makeInput } from './inputs/make-input';
import { fuzzSources } from './inputs/sources';
import { runFuzz } from './run/run-fuzz';

const inputTimeoutMs = 5_000;
const largestRssMiB = 300;
const tellEveryMs = 5_000;
const [root = '', ...args] = process.argv.slice(2);

/**
 * Tries as many inputs as were asked for. Exit code 1 when anything does not hold, 2 for options that make no sense, 130
 * when it was ended: what was found until then is told.
 */
async function main(): Promise<number> {
  let options: FuzzOptions;
  try {
    options = readFuzzOptions(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
  const { seed, only, inputs, durationMs, replay } = options;
  if (replay === undefined) console.log(`seed ${seed}`);
  else writeInput(options, replay);
  const stopped = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopped.abort());
  const startedMs = performance.now();
  let toldMs = startedMs;
  const result = await runFuzz(
    {
      root,
      workerFile: fileURLToPath(new URL('worker.mjs', import.meta.url)),
      seed,
      ...(only && { only }),
      first: replay ?? 0,
      end: replay === undefined ? inputs : replay + 1,
      workers: replay === undefined ? 2 : 1,
      inputTimeoutMs,
      largestRssMiB,
      signal: stopped.signal,
      ...(durationMs !== undefined && { durationMs }),
    },
    (tally, failures) => {
      if (!process.stderr.isTTY || performance.now() - toldMs < tellEveryMs) return;
      toldMs = performance.now();
      process.stderr.write(`\r${progressLine(tally, failures)} `);
    },
  );
  if (process.stderr.isTTY) process.stderr.write('\n');
  for (const line of summaryLines(options, result, (performance.now() - startedMs) / 1000)) console.log(line);
  if (stopped.signal.aborted) return 130;
  return result.failures.length > 0 ? 1 : 0;
}

/** Keeps the input of a replay where other tools can read it. */
function writeInput({ seed, only }: FuzzOptions, index: number): void {
  const input = makeInput({ seed, ...(only && { only }), sources: fuzzSources(root) }, index);
  const folder = path.join(root, '.cache', 'fuzz');
  const file = path.join(folder, `${[seed, index, ...(only ? [only] : [])].join('-')}.evtx`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, input.bytes);
  console.log(inputLine(input));
  console.log(`written to ${path.relative(root, file)}`);
}

process.exitCode = await main();

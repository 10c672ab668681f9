import path from 'node:path';
import { type JobInput, type JobName, type JobOutput, jobs } from '#contract/worker-messages';
import type { openTenant } from '#core';
import { fixedClock } from '#core/model/clock';
import type { Result } from '#core/model/result';
import type { JobRunner } from '../../electron/worker/job-loop';
import { jobRunners } from '../../electron/worker/job-runners';

export const assetsDirectory = path.resolve('assets');
export const sampleSource = { id: 'sample', source: { kind: 'sample' as const, assetsDirectory } };
const clock = fixedClock('2026-11-18T12:00:00.000Z');

type RunOptions = {
  readonly signal?: AbortSignal;
  readonly signalOfPart?: (part: string) => AbortSignal;
  readonly onProgress?: (value: unknown) => void;
  /** The way to a network; a job that should take none has none. */
  readonly open?: typeof openTenant;
};

/** Runs a job as the loop does, and checks its output and progress with the schemas that main checks them with. */
export async function runJob<K extends JobName>(
  name: K,
  input: JobInput<K>,
  options: RunOptions = {},
): Promise<{ result: Result<JobOutput<K>>; progress: unknown[] }> {
  const never = new AbortController().signal;
  const { signal = never, signalOfPart = () => never, onProgress, open = noNetwork } = options;
  const progress: unknown[] = [];
  const runner = jobRunners(clock, '1.2.3', open)[name] as JobRunner<K>;
  const result = await runner(input, {
    signal,
    signalOfPart,
    progress: (value) => {
      progress.push(jobs[name].progress.parse(value));
      onProgress?.(value);
    },
  });
  if (result.ok) jobs[name].output.parse(result.value);
  return { result, progress };
}

function noNetwork(): never {
  throw new Error('Nothing may be sent in this test.');
}

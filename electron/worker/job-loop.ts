import type { z } from 'zod';
import {
  type FromWorker,
  type JobInput,
  type JobName,
  type JobOutput,
  type JobProgress,
  jobs,
  toWorkerSchema,
} from '#contract/worker-messages';
import { failure, type Result } from '#core/model/result';
import { text } from '#core/texts/text';

/** How the worker talks to main. */
export type WorkerPort = {
  readonly post: (message: FromWorker) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
};

/** What a job may do beside its work. */
export type JobContext<K extends JobName> = {
  /** Says that a person cancelled the job. */
  readonly signal: AbortSignal;
  /** Says that a person cancelled one part of it, whether that has begun or not. */
  readonly signalOfPart: (part: string) => AbortSignal;
  readonly progress: (value: JobProgress<K>) => void;
};

/** Does one kind of work. Expected failures are values. */
export type JobRunner<K extends JobName> = (
  input: JobInput<K>,
  context: JobContext<K>,
) => Promise<Result<JobOutput<K>>>;

export type JobRunners = { readonly [K in JobName]: JobRunner<K> };

/**
 * Takes jobs from `port` and answers each exactly once, with `done` or `failed`. Jobs run side by side. An exception is
 * a bug: it becomes the problem `unexpected`, its stack goes to `logBug`, and the loop goes on.
 */
export function runJobLoop(
  port: WorkerPort,
  runners: JobRunners,
  logBug: (message: string, cause: unknown) => void,
): void {
  const running = new Map<string, RunningJob>();

  const start = async (id: string, name: JobName, rawInput: unknown): Promise<void> => {
    const job = runningJob();
    running.set(id, job);
    const { signal } = job.controllerOf('');
    const result = await runJob(name, rawInput, {
      signal,
      signalOfPart: (part) => job.controllerOf(part).signal,
      progress: (value) => port.post({ kind: 'progress', id, value }),
    }).catch((error: unknown) => {
      if (signal.aborted && error instanceof Error && error.name === 'AbortError') {
        return failure('cancelled', text('app.cancelled'));
      }
      logBug(`The job ${name} failed unexpectedly:`, error);
      const reason = error instanceof Error ? error.message : String(error);
      return failure('unexpected', text('app.worker.bug', { job: name, reason }), name);
    });
    running.delete(id);
    port.post(
      result.ok ? { kind: 'done', id, value: result.value } : { kind: 'failed', id, problem: result.problem },
    );
  };

  const runJob = async <K extends JobName>(
    name: K,
    rawInput: unknown,
    context: JobContext<K>,
  ): Promise<Result<JobOutput<K>>> => {
    const input = (jobs[name].input as unknown as z.ZodType<JobInput<K>>).parse(rawInput);
    return runners[name](input, context);
  };

  port.onMessage((raw) => {
    const message = toWorkerSchema.safeParse(raw);
    if (!message.success) {
      logBug('Main sent what is no message:', message.error);
      return;
    }
    const { data } = message;
    if (data.kind === 'cancel')
      running
        .get(data.id)
        ?.controllerOf(data.part ?? '')
        .abort();
    else void start(data.id, data.job, data.input);
  });
}

/** The controllers of a job: its own under the empty name, and one for each of its parts. */
type RunningJob = { readonly controllerOf: (part: string) => AbortController };

function runningJob(): RunningJob {
  const controllers = new Map<string, AbortController>();
  return {
    controllerOf: (part) => {
      const controller = controllers.get(part) ?? new AbortController();
      controllers.set(part, controller);
      return controller;
    },
  };
}

import type { z } from 'zod';
import {
  type FromWorker,
  fromWorkerSchema,
  type JobInput,
  type JobName,
  type JobOutput,
  type JobProgress,
  jobs,
  type ToWorker,
} from '#contract/worker-messages';
import { failure, type Result } from '#core/model/result';
import { text } from '#core/texts/text';
import type { Log } from './log';

/** A running worker process, as far as it is used. */
export type WorkerProcess = {
  readonly post: (message: ToWorker) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  readonly onExit: (listener: (exitCode: number) => void) => void;
  readonly kill: () => void;
};

export type JobOptions<K extends JobName> = {
  readonly onProgress?: (progress: JobProgress<K>) => void;
  readonly signal?: AbortSignal;
  /** Is given the function that stops one part of the job. */
  readonly onCancelPart?: (listener: (part: string) => void) => void;
};

/** Gets work done in the worker. */
export type WorkerClient = {
  /**
   * Runs one job to its end. Problems: what the job says; worker-stopped when the process ended meanwhile. A cancelled
   * job ends as the job decides, with what it has or with the problem `cancelled`.
   */
  readonly run: <K extends JobName>(
    name: K,
    input: JobInput<K>,
    options?: JobOptions<K>,
  ) => Promise<Result<JobOutput<K>>>;
  readonly stop: () => void;
};

type PendingJob = {
  readonly name: JobName;
  readonly onProgress: (value: unknown) => void;
  readonly settle: (result: Result<unknown>) => void;
};

/** How often in a row the worker may stop without having finished a job before it is no longer started. */
const maxFruitlessExits = 3;

/** A client that starts the worker when there is work, and again after a crash, with a limit. */
export function workerClient(start: () => WorkerProcess, log: Log): WorkerClient {
  const pending = new Map<string, PendingJob>();
  let process: WorkerProcess | undefined;
  let fruitlessExits = 0;
  let lastId = 0;

  const settle = (id: string, result: Result<unknown>): void => {
    const job = pending.get(id);
    pending.delete(id);
    job?.settle(result);
  };

  const take = (message: FromWorker): void => {
    const job = pending.get(message.id);
    // A message may cross the cancel or the end of its job.
    if (job === undefined) return;
    const schemas = jobs[job.name];
    switch (message.kind) {
      case 'progress': {
        const progress = schemas.progress.safeParse(message.value);
        if (progress.success) job.onProgress(progress.data);
        else log.error(`The worker's progress of ${job.name} is invalid:`, progress.error);
        return;
      }
      case 'done': {
        fruitlessExits = 0;
        const output = (schemas.output as z.ZodType).safeParse(message.value);
        if (!output.success) log.error(`The worker's answer to ${job.name} is invalid:`, output.error);
        settle(
          message.id,
          output.success
            ? { ok: true, value: output.data }
            : failure('unexpected', text('app.worker.badMessage')),
        );
        return;
      }
      case 'failed':
        fruitlessExits = 0;
        settle(message.id, { ok: false, problem: message.problem });
    }
  };

  const ensureProcess = (): WorkerProcess => {
    if (process !== undefined) return process;
    const started = start();
    process = started;
    started.onMessage((message) => {
      const parsed = fromWorkerSchema.safeParse(message);
      if (parsed.success) take(parsed.data);
      else log.error('The worker sent what is no message:', parsed.error);
    });
    started.onExit((exitCode) => {
      if (process === started) process = undefined;
      if (pending.size === 0) return;
      fruitlessExits += 1;
      log.error(`The worker stopped with exit code ${exitCode} and ${pending.size} unfinished jobs.`);
      for (const id of [...pending.keys()]) {
        settle(id, failure('worker-stopped', text('app.worker.stopped', { code: exitCode })));
      }
    });
    return started;
  };

  return {
    run: <K extends JobName>(name: K, input: JobInput<K>, options: JobOptions<K> = {}) => {
      const { onProgress, signal, onCancelPart } = options;
      if (signal?.aborted === true) return Promise.resolve(failure('cancelled', text('app.cancelled')));
      if (fruitlessExits >= maxFruitlessExits) {
        const message = text('app.worker.startsExhausted', { count: fruitlessExits });
        return Promise.resolve(failure('worker-stopped', message));
      }
      lastId += 1;
      const id = String(lastId);
      return new Promise<Result<JobOutput<K>>>((resolve) => {
        const cancel = (): void => process?.post({ kind: 'cancel', id });
        pending.set(id, {
          name,
          onProgress: (value) => onProgress?.(value as JobProgress<K>),
          settle: (result) => {
            signal?.removeEventListener('abort', cancel);
            resolve(result as Result<JobOutput<K>>);
          },
        });
        signal?.addEventListener('abort', cancel);
        onCancelPart?.((part) => {
          if (pending.has(id)) process?.post({ kind: 'cancel', id, part });
        });
        ensureProcess().post({ kind: 'start', id, job: name, input });
      });
    },
    stop: () => process?.kill(),
  };
}

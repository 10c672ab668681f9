import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import type { Failure, WorkerMessage, WorkerOrder } from './messages';
import { processorTimeMs } from './spent-time';

/** A heap this small makes a leak or a flood end the worker instead of the machine. */
const heapMiB = 160;
/** Node's own, for a program whose top-level await can no longer be settled. */
const unsettledExitCode = 13;
const lookEveryMs = 200;
/** Reading the sources on a busy machine. */
const startTimeoutMs = 60_000;
/** A worker that waits uses no processor time. */
const mostClockPerProcessorTime = 12;
const keptCharacters = 4_000;

/**
 * Runs one worker to its end and hands on what it reports. Gives the failure that ended it before its work was done:
 * an input that takes too long, after which it is killed, or one at which it crashed.
 */
export function runWorker(
  {
    workerFile,
    inputTimeoutMs,
    signal: abort,
  }: { readonly workerFile: string; readonly inputTimeoutMs: number; readonly signal?: AbortSignal },
  order: WorkerOrder,
  onMessage: (message: WorkerMessage) => void,
): Promise<Failure | undefined> {
  return new Promise((resolve) => {
    rmSync(order.progressFile, { force: true });
    const child = fork(workerFile, [JSON.stringify(order)], {
      execArgv: [`--max-old-space-size=${heapMiB}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let isDone = false;
    let lastWords = '';
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      lastWords = (lastWords + text).slice(0, keptCharacters);
    });
    child.on('message', (message: WorkerMessage) => {
      if (message.kind === 'done') isDone = true;
      onMessage(message);
    });
    const stop = () => child.kill('SIGKILL');
    abort?.addEventListener('abort', stop, { once: true });
    const watch = watchInputs(child, order.progressFile, inputTimeoutMs);
    const settle = (reason: string, isUnsettled = false) => {
      watch.stop();
      abort?.removeEventListener('abort', stop);
      const index = indexIn(order.progressFile) ?? order.first;
      if (isDone) resolve(undefined);
      else if (watch.hasKilled()) resolve({ index, check: 'ends', detail: `not after ${inputTimeoutMs} ms` });
      else if (isUnsettled) resolve({ index, check: 'ends', detail: 'it waits for what never comes' });
      else resolve({ index, check: 'does not crash', detail: `${reason} ${essence(lastWords)}`.trim() });
    };
    child.once('error', (error) => settle(error.message));
    child.once('close', (code, signal) => {
      settle(`the worker ended with ${signal ?? `exit code ${code}`}.`, code === unsettledExitCode);
    });
  });
}

/**
 * Kills the worker when it stays at one input for too long: by the processor time it uses where that is known, since it
 * may get little of it.
 */
function watchInputs(child: ChildProcess, progressFile: string, inputTimeoutMs: number) {
  const times = () => ({ clockMs: performance.now(), processorMs: processorTimeMs(child.pid) });
  let index: number | undefined;
  let since = times();
  let hasKilled = false;
  const timer = setInterval(() => {
    const at = indexIn(progressFile);
    const now = times();
    const clockMs = now.clockMs - since.clockMs;
    const usedMs = (now.processorMs ?? now.clockMs) - (since.processorMs ?? since.clockMs);
    const timeoutMs = index === undefined ? startTimeoutMs : inputTimeoutMs;
    if (at !== index) {
      index = at;
      since = now;
    } else if (usedMs > timeoutMs || clockMs > timeoutMs * mostClockPerProcessorTime) {
      hasKilled = true;
      child.kill('SIGKILL');
    }
  }, lookEveryMs);
  return { stop: () => clearInterval(timer), hasKilled: () => hasKilled };
}

/** The index of the input at which a worker is; nothing before its first. */
function indexIn(progressFile: string): number | undefined {
  try {
    const bytes = readFileSync(progressFile);
    return bytes.length === 4 ? bytes.readUInt32LE() : undefined;
  } catch {
    return undefined;
  }
}

/** The line that names the error, of what Node prints when it ends. */
function essence(lastWords: string): string {
  const lines = lastWords.split('\n').map((line) => line.trim());
  return (lines.find((line) => /error|fatal|warning/i.test(line)) ?? lines[0] ?? '').slice(0, 300);
}

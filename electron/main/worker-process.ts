import { utilityProcess } from 'electron';
import type { Log } from './log';
import type { WorkerProcess } from './worker-client';

/** Starts the worker's bundle in a utility process. What it prints goes to the log. */
export function startWorkerProcess(entry: string, log: Log): WorkerProcess {
  const child = utilityProcess.fork(entry, [], { serviceName: 'casebundle-worker', stdio: 'pipe' });
  child.stderr?.on('data', (chunk: Buffer) => log.error(`worker: ${chunk.toString('utf8').trimEnd()}`));
  child.stdout?.resume();
  return {
    post: (message) => child.postMessage(message),
    onMessage: (listener) => {
      child.on('message', listener);
    },
    onExit: (listener) => {
      child.once('exit', listener);
    },
    kill: () => {
      child.kill();
    },
  };
}

import type { FromWorker } from '#contract/worker-messages';
import { openTenant } from '#core';
import { clockAt } from '#core/model/clock';
import { runJobLoop } from './job-loop';
import { jobRunners } from './job-runners';

/** Put in by the bundler. */
declare const __APP_VERSION__: string;

/** What Electron puts on `process` in a utility process; its types belong to main, which alone imports electron. */
type ParentPort = {
  readonly postMessage: (message: FromWorker) => void;
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void;
};

/** Takes jobs from main until the process ends. `open` is the only way to a network. */
export function startWorker(open = openTenant): void {
  const { parentPort } = process as unknown as { readonly parentPort: ParentPort };

  // Electron's utility processes only warn of these. A process in an unknown state ends; main starts a new one.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      console.error(error);
      process.exit(1);
    });
  }

  runJobLoop(
    {
      post: (message) => parentPort.postMessage(message),
      onMessage: (listener) => parentPort.on('message', ({ data }) => listener(data)),
    },
    jobRunners(clockAt(process.env['CASEBUNDLE_NOW']), __APP_VERSION__, open),
    (message, cause) => console.error(message, cause),
  );
}

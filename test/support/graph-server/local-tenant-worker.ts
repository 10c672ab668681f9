import { openTenant } from '#core';
import { createHttpsSend } from '#core/graph/https-send';
import { startWorker } from '../../../electron/worker/start-worker';

/** The worker with a local server in the place of Microsoft's, whose address and certificate the test gives it. */
const url = process.env['CASEBUNDLE_TEST_TENANT'] ?? '';
const send = createHttpsSend({ ca: process.env['CASEBUNDLE_TEST_CERTIFICATE'] ?? '' });

startWorker((plan, options) =>
  openTenant({ ...plan, endpoints: { signInUrl: url, graphUrl: url } }, { ...options, send }),
);

import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import {
  type Answers,
  type GraphServer,
  openGraphServer,
} from '#test/support/graph-server/open-graph-server';
import { bundleTargets } from '../../../build/lib/bundle-targets.mjs';
import { type LaunchedApp, launchApp } from './launch';

const root = path.resolve(import.meta.dirname, '../../..');

export type LocalTenant = {
  readonly launched: LaunchedApp;
  readonly server: GraphServer;
  readonly close: () => Promise<void>;
};

/**
 * The application whose worker, bundled like the real one, asks a local server where it would ask Microsoft's. The real worker
 * knows no such way: main is told to start another file.
 */
export async function launchWithTenant(answers: Answers): Promise<LocalTenant> {
  const server = await openGraphServer(answers);
  const folder = await mkdtemp(path.join(root, '.cache', 'tenant-worker-'));
  const entry = await bundleWorker(folder);
  const launched = await launchApp({
    env: {
      CASEBUNDLE_TEST_TENANT: server.endpoints.graphUrl,
      CASEBUNDLE_TEST_CERTIFICATE: server.certificate,
    },
  });
  await launched.app.evaluate(({ utilityProcess }, file) => {
    const { fork } = utilityProcess;
    utilityProcess.fork = (_entry, args, options) => fork(file, args, options);
  }, entry);
  const close = async () => {
    await launched.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { launched, server, close };
}

async function bundleWorker(outDir: string): Promise<string> {
  const { build } = await import('vite');
  const target = bundleTargets.find(({ name }) => name === 'worker');
  if (target === undefined) throw new Error('There is no bundle of the worker.');
  const config = await target.config(root, outDir, { __APP_VERSION__: '"0.0.0"' });
  const ssr = path.join(root, 'test/support/graph-server/local-tenant-worker.ts');
  await build({ ...config, build: { ...config.build, ssr } });
  return path.join(outDir, 'index.cjs');
}

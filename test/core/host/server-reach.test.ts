import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { unreachableProblem } from '#core/host/server-problem';
import { reachServer } from '#core/host/server-reach';

const signal = new AbortController().signal;
/** Addresses of this machine on which nobody else listens; macOS has none but 127.0.0.1. */
const [quiet, busy] = process.platform === 'darwin' ? ['127.0.0.1', '127.0.0.1'] : ['127.0.0.2', '127.0.0.3'];
const loopback = async () => quiet;

/** Something that listens on the port of PowerShell remoting. */
async function listening(): Promise<void> {
  const server = createServer((socket) => socket.destroy());
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(5985, busy, resolve);
  });
}

it('tells a name that does not resolve, at once', async () => {
  const reach = await reachServer('no-such-server.invalid', { signal });
  expect(reach).toEqual({ kind: 'unknown-name' });
  expect(unreachableProblem('no-such-server.invalid', reach)).toMatchObject({
    code: 'server-not-found',
    message: expect.stringContaining('no-such-server.invalid does not resolve'),
  });
});

it('tells a server that refuses from one that does not answer', async () => {
  const refused = await reachServer('AADC01', { signal, resolve: loopback });
  expect(refused).toEqual({
    kind: 'known',
    address: quiet,
    ports: { 135: 'refused', 445: 'refused', 5985: 'refused' },
  });
  expect(unreachableProblem('AADC01', refused)).toMatchObject({
    code: 'server-not-reachable',
    message: expect.stringContaining(`AADC01 (${quiet}) refuses connections`),
  });
  const silent = await reachServer('AADC01', { signal, resolve: loopback, portState: async () => 'silent' });
  expect(unreachableProblem('AADC01', silent)).toMatchObject({
    code: 'server-not-reachable',
    message: expect.stringContaining('does not answer'),
  });
});

it('goes on where one of the ports answers', async () => {
  await listening();
  const reach = await reachServer('AADC01', { signal, resolve: async () => busy });
  expect(reach).toMatchObject({ ports: { 135: 'refused', 445: 'refused', 5985: 'open' } });
  expect(unreachableProblem('AADC01', reach)).toBeUndefined();
});

it('waits for a resolver and for ports no longer than told', async () => {
  const never = () => new Promise<never>(() => undefined);
  expect(await reachServer('AADC01', { signal, timeoutMs: 20, resolve: never })).toEqual({
    kind: 'unknown-name',
  });
});

it('ends when it is cancelled', async () => {
  const controller = new AbortController();
  const never = () => new Promise<never>(() => undefined);
  const reaching = reachServer('AADC01', { signal: controller.signal, resolve: never });
  controller.abort();
  expect(await reaching).toEqual({ kind: 'cancelled' });
  expect(unreachableProblem('AADC01', await reaching)).toMatchObject({ code: 'cancelled' });
});

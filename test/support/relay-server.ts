import { type AddressInfo, connect, createServer, type Server, Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { Worker } from 'node:worker_threads';
import { onTestFinished } from 'vitest';
import type { Network } from '#core/connectivity/network';
import { selfSignedCertificate } from './graph-server/self-signed';

export const relayHost = 'relay-1.servicebus.windows.net';
export const certificate = selfSignedCertificate(relayHost);

export type Listening = {
  readonly port: number;
  /** What clients sent, decrypted. */
  readonly received: string[];
};

/** Listens on a free port of this computer until the test ends; `onData` is told of everything a client sends. */
async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** A server that does as it is told with each connection. */
export async function startServer(serve: (socket: Socket, received: string[]) => void): Promise<Listening> {
  const received: string[] = [];
  const port = await listen(createServer((socket) => serve(socket, received)));
  return { port, received };
}

/** A relay: TLS, and an answer to each request; none where `answer` is empty. */
export async function startRelay(
  answer = 'HTTP/1.1 401 MissingToken\r\nContent-Length: 5\r\n\r\ntoken',
  { key, cert } = certificate,
): Promise<Listening> {
  const received: string[] = [];
  const server = createTlsServer({ key, cert }, (socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (part) => {
      received.push(part.toString('latin1'));
      socket.end(answer);
    });
  });
  server.on('tlsClientError', () => undefined);
  return { port: await listen(server), received };
}

/** A proxy that answers CONNECT with `answer`, and opens the way to a port of this computer where that is a success. */
export function startProxy(answer: string, relayPort: number): Promise<Listening> {
  return startServer((socket, received) => {
    socket.once('data', (part) => {
      received.push(part.toString('latin1'));
      if (!answer.includes(' 200')) {
        socket.end(answer);
        return;
      }
      const upstream = new Socket().connect(relayPort, '127.0.0.1');
      upstream.on('error', () => socket.destroy());
      socket.write(answer);
      socket.pipe(upstream).pipe(socket);
    });
  });
}

/** A port of this computer where nothing listens. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A network on which every name leads to this computer, with short limits. */
export function networkOf(port: number, changes: Partial<Network> = {}): Network {
  return {
    resolve: async () => ['127.0.0.1'],
    port,
    ca: certificate.cert,
    limitsMs: { name: 400, connect: 5_000, proxy: 400, tls: 400, answer: 400 },
    ...changes,
  };
}

/** A port of this computer whose queue is full: Linux drops what else wants to connect. */
export async function fullPort(): Promise<number> {
  const program = `
    const { createServer } = require('node:net');
    const server = createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
      require('node:worker_threads').parentPort.postMessage(server.address().port);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20_000);
    });`;
  const worker = new Worker(program, { eval: true });
  const port = await new Promise<number>((resolve) => worker.once('message', resolve));
  const fillers = Array.from({ length: 8 }, () => connect(port, '127.0.0.1').on('error', () => undefined));
  onTestFinished(async () => {
    for (const filler of fillers) filler.destroy();
    await worker.terminate();
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  return port;
}

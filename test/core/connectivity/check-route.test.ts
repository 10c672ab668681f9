import type { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { checkRoute } from '#core/connectivity/check-route';
import type { Network } from '#core/connectivity/network';
import type { Route } from '#core/connectivity/route';
import { selfSignedCertificate } from '#test/support/graph-server/self-signed';
import {
  certificate,
  closedPort,
  fullPort,
  networkOf,
  relayHost,
  startProxy,
  startRelay,
  startServer,
} from '#test/support/relay-server';

const endpoint = '0a1b2c3d-0000-4000-8000-000000000001_0a1b2c3d-0000-4000-8000-000000000002';
const target = { namespace: 'relay-1', host: relayHost, endpoint, isWritten: false };
const never = new AbortController().signal;

function check(network: Network, route: Route = { via: 'direct' }, signal = never) {
  return checkRoute(target, route, { network, signal });
}

const through = (port: number): Route => ({ via: 'proxy', host: 'proxy.test', port, namedBy: ['a test'] });
/** `name ok, connect failed`. */
const course = ({ steps }: Awaited<ReturnType<typeof check>>) =>
  steps.map(({ step, ok }) => `${step} ${ok ? 'ok' : 'failed'}`).join(', ');
const lastSentence = ({ steps }: Awaited<ReturnType<typeof check>>) => steps.at(-1)?.sentence ?? '';

it('goes all the way to the answer without a token, and sends nothing but the request', async () => {
  const relay = await startRelay();
  const checked = await check(networkOf(relay.port));
  expect(course(checked)).toBe('name ok, connect ok, tls ok, certificate ok, answer ok');
  expect(checked).toMatchObject({ reaches: true, status: 401, addresses: ['127.0.0.1'] });
  expect(checked.protocol).toMatch(/^TLSv1\.[23]$/);
  expect(checked.certificates).toMatchObject([{ subject: `CN=${relayHost}`, issuer: `CN=${relayHost}` }]);
  expect(checked.certificates[0]?.pem.replace(/\s/g, '')).toBe(certificate.cert.replace(/\s/g, ''));
  expect(checked.raw.join('')).toContain('HTTP/1.1 401 MissingToken');
  expect(relay.received).toEqual([
    `GET /${endpoint} HTTP/1.1\r\nHost: ${relayHost}\r\nAccept: */*\r\nConnection: close\r\n\r\n`,
  ]);
});

it('shows a certificate that nobody vouches for, and sends no request past it', async () => {
  const relay = await startRelay();
  const { ca: _, ...withoutOwn } = networkOf(relay.port);
  const checked = await check(withoutOwn);
  expect(course(checked)).toBe('name ok, connect ok, tls ok, certificate failed');
  expect(lastSentence(checked)).toContain(`was issued by CN=${relayHost}`);
  expect(lastSentence(checked)).toContain('opens TLS');
  expect(relay.received).toEqual([]);
});

it.each([
  ['of another host', selfSignedCertificate('login.contoso.com'), 'and not of relay-1'],
  ['that has expired', selfSignedCertificate(relayHost, 21), 'clock'],
])('says what is wrong with a certificate %s', async (_, own, words) => {
  const relay = await startRelay(undefined, own);
  const checked = await check(networkOf(relay.port, { ca: own.cert }));
  expect(course(checked)).toBe('name ok, connect ok, tls ok, certificate failed');
  expect(lastSentence(checked)).toContain(words);
});

it.each([
  ['HTTP/1.1 404 Not Found\r\n\r\n', 'answer ok', 'answered 404 Not Found'],
  ['220 mail.contoso.com ready\r\n', 'answer failed', 'NOT-HTTP'],
  ['', 'answer failed', 'CLOSED'],
])('takes the answer %j for what it is', async (answer, step, words) => {
  const relay = await startRelay(answer);
  const checked = await check(networkOf(relay.port));
  expect(course(checked)).toContain(step);
  expect(lastSentence(checked)).toContain(words);
});

it('says which name was not resolved, and which did not come in time', async () => {
  const unknown = Object.assign(new Error('no'), { code: 'ENOTFOUND' });
  const notFound = await check(networkOf(1, { resolve: () => Promise.reject(unknown) }));
  expect(course(notFound)).toBe('name failed');
  expect(lastSentence(notFound)).toBe(`The name ${relayHost} was not resolved (ENOTFOUND).`);
  const silent = await check(networkOf(1, { resolve: () => new Promise(() => undefined) }));
  expect(lastSentence(silent)).toContain('was not resolved within');
  const empty = await check(networkOf(1, { resolve: async () => [] }));
  expect(course(empty)).toBe('name failed');
});

it('tries the next address where one refuses, and says so where all do', async () => {
  const relay = await startRelay();
  const second = await check(networkOf(relay.port, { resolve: async () => ['127.0.0.2', '127.0.0.1'] }));
  expect(second.reaches).toBe(true);
  const refused = await check(networkOf(await closedPort()));
  expect(course(refused)).toBe('name ok, connect failed');
  expect(lastSentence(refused)).toContain('refused the connection');
});

it.skipIf(process.platform !== 'linux')('says that a port does not answer', async () => {
  const limitsMs = { name: 400, connect: 400, proxy: 400, tls: 400, answer: 400 };
  const checked = await check(networkOf(await fullPort(), { limitsMs }));
  expect(course(checked)).toBe('name ok, connect failed');
  expect(lastSentence(checked)).toContain('drops the packets');
});

it.each([
  ['says nothing', 'did not end within', (socket: Socket) => socket.resume()],
  [
    'resets',
    'ended during the TLS handshake',
    (socket: Socket) => socket.once('data', () => socket.resetAndDestroy()),
  ],
  ['closes', 'ended during the TLS handshake', (socket: Socket) => socket.once('data', () => socket.end())],
  [
    'speaks plain text',
    'No TLS connection',
    (socket: Socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'),
  ],
] as const)('says how TLS failed with a server that %s', async (_, words, serve) => {
  const server = await startServer((socket) => void serve(socket));
  const checked = await check(networkOf(server.port));
  expect(course(checked)).toBe('name ok, connect ok, tls failed');
  expect(lastSentence(checked)).toContain(words);
});

it('goes through a proxy by CONNECT, with the name unresolved and without credentials', async () => {
  const relay = await startRelay();
  const proxy = await startProxy('HTTP/1.1 200 Connection established\r\n\r\n', relay.port);
  const asked: string[] = [];
  const network = networkOf(relay.port, {
    resolve: async (host) => {
      asked.push(host);
      return ['127.0.0.1'];
    },
  });
  const checked = await check(network, through(proxy.port));
  expect(course(checked)).toBe('name ok, connect ok, proxy ok, tls ok, certificate ok, answer ok');
  expect(asked).toEqual(['proxy.test']);
  const way = `${relayHost}:${relay.port}`;
  expect(proxy.received).toEqual([`CONNECT ${way} HTTP/1.1\r\nHost: ${way}\r\n\r\n`]);
});

it.each([
  [
    'asks for a user',
    'HTTP/1.1 407 Proxy Authentication Required\r\n\r\n',
    'asks for a user name and password',
  ],
  ['refuses', 'HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno', 'refused the way to'],
  ['sends rubbish', '\x00\x01\x02 rubbish\r\n\r\n', 'is no HTTP proxy'],
  ['sends rubbish without end', 'x'.repeat(100_000), 'is no HTTP proxy'],
  ['closes', '', 'ended the connection instead'],
])('says that a proxy %s', async (_, answer, words) => {
  const proxy = await startProxy(answer, 1);
  const checked = await check(networkOf(1), through(proxy.port));
  expect(course(checked)).toBe('name ok, connect ok, proxy failed');
  expect(lastSentence(checked)).toContain(words);
});

it.each([
  ['hangs', (socket: Socket) => socket.resume(), 'did not answer within'],
  [
    'resets',
    (socket: Socket) => socket.once('data', () => socket.resetAndDestroy()),
    'ended the connection instead',
  ],
] as const)('says that a proxy %s', async (_, serve, words) => {
  const proxy = await startServer((socket) => void serve(socket));
  const checked = await check(networkOf(1), through(proxy.port));
  expect(course(checked)).toBe('name ok, connect ok, proxy failed');
  expect(lastSentence(checked)).toContain(words);
});

it('ends at once when it is cancelled, wherever it is', async () => {
  const server = await startServer((socket) => socket.resume());
  const long = { name: 60_000, connect: 60_000, proxy: 60_000, tls: 60_000, answer: 60_000 };
  for (const route of [{ via: 'direct' } as const, through(server.port)]) {
    const controller = new AbortController();
    const checking = check(networkOf(server.port, { limitsMs: long }), route, controller.signal);
    setTimeout(() => controller.abort(), 50);
    expect(lastSentence(await checking)).toBe('The check was cancelled.');
  }
});

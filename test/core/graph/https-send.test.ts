import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { connect } from 'node:tls';
import { expect, it, vi } from 'vitest';
import type { HttpRequest } from '#core/graph/http-send';
import { createHttpsSend } from '#core/graph/https-send';
import { startGraphServer } from '#test/support/graph-server/graph-server';
import type { Answers } from '#test/support/graph-server/open-graph-server';

const asked = (url: string, more: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'GET',
  url,
  timeoutMs: 20_000,
  maxBytes: 1_000,
  signal: new AbortController().signal,
  ...more,
});
const started = async (answers: Answers) => {
  const { send, endpoints, seen } = await startGraphServer(answers);
  return { send, url: `${endpoints.graphUrl}/x`, seen };
};

it('gives status, headers and body, whatever the status is, and follows no redirection', async () => {
  const { send, url, seen } = await started(() => ({
    status: 302,
    text: 'over there',
    headers: { location: '/y', 'retry-after': '7' },
  }));
  const sent = await send(asked(url, { headers: { authorization: 'Bearer x' } }));
  expect(sent).toMatchObject({ ok: true, value: { status: 302, body: 'over there', sizeBytes: 10 } });
  expect(sent.ok && sent.value.headers['retry-after']).toBe('7');
  expect(seen.map(({ path, headers }) => [path, headers.authorization])).toEqual([['/x', 'Bearer x']]);
});

it('sends a body', async () => {
  const { send, url, seen } = await started(() => ({ json: {} }));
  await send(asked(url, { method: 'POST', body: 'grüße' }));
  expect(seen[0]).toMatchObject({ method: 'POST', body: 'grüße' });
});

it.each<[string, Answers, Partial<HttpRequest>, string]>([
  ['an answer that is too large', () => ({ text: 'x'.repeat(1_001) }), {}, 'graph-answer-invalid'],
  ['an answer without end', () => flood, {}, 'graph-answer-invalid'],
  ['no answer in time', () => () => undefined, { timeoutMs: 50 }, 'network-timed-out'],
  ['an answer that stops half-way', () => stall, { timeoutMs: 200 }, 'network-timed-out'],
  ['a connection that is cut', () => (response) => response.destroy(), {}, 'network-failed'],
  ['an answer that is cut', () => cut, {}, 'network-failed'],
])('%s is a problem', async (_, answers, more, code) => {
  const { send, url } = await started(answers);
  expect(await send(asked(url, more))).toMatchObject({ ok: false, problem: { code } });
});

function flood(response: ServerResponse) {
  const more = () => {
    while (response.write('x'.repeat(65_536)));
  };
  response.on('drain', more);
  more();
}

function stall(response: ServerResponse) {
  response.writeHead(200, { 'content-length': '100' });
  response.write('half');
}

function cut(response: ServerResponse) {
  stall(response);
  setImmediate(() => response.destroy());
}

it('ends at once when it is cancelled, before and while it waits', async () => {
  const controller = new AbortController();
  const { send, url, seen } = await started(() => () => controller.abort());
  expect(await send(asked(url, { signal: controller.signal }))).toMatchObject({
    problem: { code: 'cancelled' },
  });
  expect(await send(asked(url, { signal: controller.signal }))).toMatchObject({
    problem: { code: 'cancelled' },
  });
  expect(seen).toHaveLength(1);
});

it('trusts no other certificate, also when the environment says to trust all', async () => {
  const { url, seen } = await started(() => ({ json: {} }));
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
  const { hostname, port } = new URL(url);
  const careless = connect({ host: hostname, port: Number(port), servername: hostname });
  await once(careless, 'secureConnect');
  careless.destroy();
  const sent = await createHttpsSend()(asked(url));
  vi.unstubAllEnvs();
  expect(sent).toMatchObject({ ok: false, problem: { code: 'network-failed' } });
  expect(JSON.stringify(sent)).toContain('does not trust');
  expect(seen).toEqual([]);
});

it('asks https addresses only', async () => {
  const sent = await createHttpsSend()(asked('http://localhost:1/'));
  expect(sent).toMatchObject({ ok: false, problem: { code: 'network-failed' } });
});

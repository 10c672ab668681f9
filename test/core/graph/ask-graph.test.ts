import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askGraph } from '#core/graph/ask-graph';
import { agentsRequest, type GraphRequest, userRequest } from '#core/graph/graph-requests';
import { retryAfterMs } from '#core/graph/send-patiently';
import type { NetworkRequest } from '#core/host/host';
import { startGraphServer } from '#test/support/graph-server/graph-server';
import { madeUpUser, secretToken } from '#test/support/graph-server/made-up-tenant';
import type { Answers } from '#test/support/graph-server/open-graph-server';

const user = userRequest('ada@contoso.com');

async function ask(answers: Answers, request: GraphRequest = user) {
  const server = await startGraphServer(answers);
  const waits: number[] = [];
  const requests: NetworkRequest[] = [];
  const session = {
    endpoints: server.endpoints,
    grantedPermissions: new Set<string>(),
    authorization: () => `Bearer ${secretToken}`,
  };
  const result = await askGraph(session, request, {
    send: server.send,
    signal: new AbortController().signal,
    onRequest: (told) => requests.push(told),
    patience: {
      attempts: 4,
      waitMs: 60_000,
      nowMs: () => Date.parse('2026-11-18T08:00:00Z'),
      sleep: async (ms) => {
        waits.push(ms);
      },
    },
  });
  return { result, waits, requests, server };
}
const agent = (status: string) => ({ status, machineName: 'M', externalIp: '203.0.113.9' });

it('asks for the needed fields only, and keeps no other', async () => {
  const { result, server, requests } = await ask(() => ({ json: { ...madeUpUser, mobilePhone: '+49' } }));
  expect(result).toEqual({
    ok: true,
    value: { kind: 'users', source: 'GET /v1.0/users/ada@contoso.com', items: [madeUpUser] },
  });
  const [seen] = server.seen;
  expect(seen?.headers.authorization).toBe(`Bearer ${secretToken}`);
  expect(seen?.search.get('$select')).toMatch(/^id,userPrincipalName,.*onPremisesSyncEnabled/);
  expect(requests).toMatchObject([{ outcome: '200', durationMs: 0 }]);
  expect(JSON.stringify(requests)).not.toContain(secretToken);
});

it('escapes what could lead to another object', async () => {
  const { server } = await ask(() => undefined, userRequest('ada/../../me?$x=1#@contoso.com'));
  expect(server.seen[0]?.path).toBe('/v1.0/users/ada/../../me?$x=1#@contoso.com');
  expect(server.seen[0]?.search.get('$select')).toContain('id');
});

it('reads all pages', async () => {
  const { result, server } = await ask((seen, count) => {
    const link = `https://${seen.headers.host}${seen.path}?$skiptoken=${count}`;
    const next = count < 3 ? { '@odata.nextLink': link } : {};
    return { json: { value: [agent(count === 3 ? 'active' : 'inactive')], ...next } };
  }, agentsRequest);
  expect(result).toMatchObject({
    value: { items: [{ status: 'inactive' }, { status: 'inactive' }, { status: 'active' }] },
  });
  expect(JSON.stringify(result)).not.toMatch(/machineName|externalIp/);
  expect(server.seen).toHaveLength(3);
});

it.each<[string, (host: string, count: number) => unknown, number]>([
  ['never end', (host, count) => `https://${host}/x?${count}`, 20],
  ['go round in a circle', (host) => `https://${host}/x`, 2],
  ['are elsewhere', () => 'https://graph.microsoft.com.example/x', 1],
  ['are not encrypted', (host) => `http://${host}/x`, 1],
  ['are no address', () => 7, 1],
])('gives no half answer when pages %s', async (_, link, most) => {
  let count = 0;
  const { result, server } = await ask((seen) => {
    count += 1;
    return { json: { value: [agent('inactive')], '@odata.nextLink': link(seen.headers.host ?? '', count) } };
  }, agentsRequest);
  expect(result).toMatchObject({ ok: false, problem: { code: 'graph-answer-invalid' } });
  expect(server.seen).toHaveLength(most);
});

it('waits as long as it is asked to, and asks again', async () => {
  const later = ['3', 'Wed, 18 Nov 2026 08:00:05 GMT', undefined];
  const { result, waits } = await ask((_, count) => {
    const [value] = later.slice(count - 1);
    if (count > later.length) return { json: madeUpUser };
    return {
      status: count === 2 ? 503 : 429,
      json: {},
      headers: value === undefined ? {} : { 'retry-after': value },
    };
  });
  expect(result.ok).toBe(true);
  expect(waits).toEqual([3_000, 5_000, 4_000]);
});

it.each([
  ['too long', '3600', 1, '3600 seconds'],
  ['too often', '1', 4, '1 seconds'],
])('says how long it was to wait when that is %s', async (_, value, requests, said) => {
  const throttled = { status: 429, json: {}, headers: { 'retry-after': value } };
  const { result, server } = await ask(() => throttled);
  expect(result).toMatchObject({ ok: false, problem: { code: 'throttled' } });
  expect(JSON.stringify(result)).toContain(said);
  expect(server.seen).toHaveLength(requests);
});

const graphError = (code: string) => ({ error: { code, message: 'Because\r\nof this.', innerError: {} } });

it.each([
  [401, graphError('InvalidAuthenticationToken'), 'sign-in-failed', /401.*synchronized/],
  [403, graphError('Authorization_RequestDenied'), 'permission-missing', /User\.Read\.All.*synchronized/],
  [404, graphError('Request_ResourceNotFound'), 'not-found', /404/],
  [400, graphError('BadRequest'), 'graph-answer-invalid', /400 \(BadRequest: Because of this\.\)/],
  [500, 'oops', 'graph-answer-invalid', /answered 500\./],
  [302, {}, 'graph-answer-invalid', /302/],
  [204, {}, 'graph-answer-invalid', /204/],
])('says in words what %d means', async (status, json, code, said) => {
  const { result } = await ask(() => ({ status, json }));
  expect(result).toMatchObject({ ok: false, problem: { code, subject: 'GET /v1.0/users/ada@contoso.com' } });
  expect(result.ok ? '' : result.problem.message).toMatch(said);
});

it.each([
  ['no JSON', { text: '<html>sign in to the proxy</html>' }, /not JSON/],
  ['half of it', { text: '{"userPrincipalName": "ada@co' }, /not JSON/],
  ['a list', { json: [madeUpUser] }, /not JSON/],
  ['a wrong field', { json: { ...madeUpUser, onPremisesSyncEnabled: 'yes' } }, /onPremisesSyncEnabled/],
  ['another object', { json: { hello: 'world' } }, /userPrincipalName/],
])('does not take %s for an answer', async (_, answer, said) => {
  const { result } = await ask(() => answer);
  expect(result).toMatchObject({ ok: false, problem: { code: 'graph-answer-invalid' } });
  expect(result.ok ? '' : result.problem.message).toMatch(said);
});

it('takes no object for a list', async () => {
  const { result } = await ask(() => ({ json: { status: 'active' } }), agentsRequest);
  expect(result).toMatchObject({ ok: false, problem: { code: 'graph-answer-invalid' } });
});

it('refuses a gigantic answer', async () => {
  const { result } = await ask(() => ({ json: { ...madeUpUser, displayName: 'x'.repeat(3 * 1024 * 1024) } }));
  expect(result).toMatchObject({ ok: false, problem: { code: 'graph-answer-invalid' } });
  expect(result.ok ? '' : result.problem.message).toMatch(/more than 2097152 bytes.*synchronized/);
});

it('reads any Retry-After without harm', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.nat().map(String)), fc.nat(), (value, nowMs) => {
      const waitMs = retryAfterMs(value, nowMs);
      expect(waitMs === undefined || waitMs >= 0).toBe(true);
    }),
  );
  expect(retryAfterMs('120', 0)).toBe(120_000);
  expect(retryAfterMs('Thu, 01 Jan 1970 00:00:09 GMT', 4_000)).toBe(5_000);
  expect(retryAfterMs('soon', 0)).toBeUndefined();
});

import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { defaultClientId } from '#core/graph/cloud';
import type { DeviceCode } from '#core/graph/device-code';
import { signIn } from '#core/graph/sign-in';
import { startGraphServer } from '#test/support/graph-server/graph-server';
import { secretToken, signInAnswers, tokenAnswer } from '#test/support/graph-server/made-up-tenant';
import type { Answers } from '#test/support/graph-server/open-graph-server';
import { unwrap } from '#test/support/unwrap';

async function trySignIn(
  answers: Answers,
  signal = new AbortController().signal,
  doubtfulPermissions: readonly string[] = [],
) {
  const server = await startGraphServer(answers);
  const codes: DeviceCode[] = [];
  const result = await signIn({
    ...server,
    tenant: 'contoso.com',
    clientId: defaultClientId,
    permissions: ['User.Read.All'],
    doubtfulPermissions,
    signal,
    onDeviceCode: (code) => codes.push(code),
  });
  return { result, codes, server };
}
const refused = (error: string, error_description = '') =>
  signInAnswers(() => ({ status: 400, json: { error, error_description } }));

it('tells the code, waits for it to be entered and keeps the token to itself', async () => {
  const { result, codes, server } = await trySignIn(
    signInAnswers((_, count) =>
      count === 1 ? { status: 400, json: { error: 'authorization_pending' } } : { json: tokenAnswer },
    ),
  );
  const session = unwrap(result);
  expect(codes).toEqual([
    { userCode: 'C7NVK2QHD', address: 'https://microsoft.com/devicelogin', expiresInSeconds: 900 },
  ]);
  expect(session.authorization()).toBe(`Bearer ${secretToken}`);
  expect([...session.grantedPermissions]).toEqual(['user.read.all', 'domain.read.all']);
  expect(inspect(session, { depth: 9 }) + JSON.stringify(session)).not.toContain(secretToken);
  const asked = server.seen.find(({ path }) => path.endsWith('/devicecode'));
  const scope = new URLSearchParams(asked?.body).get('scope');
  expect(scope?.split(' ')).toContain(`${server.endpoints.graphUrl}/User.Read.All`);
  expect(scope).not.toMatch(/Write|\.default/);
});

it('tries once more without a permission that the tenant does not know, before any code is shown', async () => {
  const unknown = "AADSTS70011: The scope 'New.Read.All' does not exist.";
  const usual = signInAnswers();
  const answers: Answers = (seen, count) =>
    seen.path.endsWith('/devicecode') && seen.body.includes('New.Read.All')
      ? { status: 400, json: { error: 'invalid_scope', error_description: unknown } }
      : usual(seen, count);
  const { result, codes, server } = await trySignIn(answers, undefined, ['New.Read.All']);
  expect(result.ok).toBe(true);
  expect(codes).toHaveLength(1);
  expect(server.seen.filter(({ path }) => path.endsWith('/devicecode'))).toHaveLength(2);
  const without = await trySignIn(() => ({ status: 400, json: { error: 'invalid_scope' } }));
  expect(without.result).toMatchObject({ problem: { code: 'sign-in-failed' } });
});

it('goes on when it is told to ask less often', async () => {
  const { result } = await trySignIn(
    signInAnswers((_, count) =>
      count === 1 ? { status: 400, json: { error: 'slow_down' } } : { json: tokenAnswer },
    ),
  );
  expect(result.ok).toBe(true);
});

it.each([
  ['declined', refused('authorization_declined'), /was declined/],
  ['expired', refused('expired_token', 'AADSTS70020: The code has expired.'), /not entered in time/],
  ['without consent', refused('invalid_grant', 'AADSTS65001: No consent. Trace ID: 1'), /consent/],
  ['blocked', refused('invalid_grant', 'AADSTS53003: Access blocked.\r\nTrace ID: 1'), /Conditional Access/],
  ['of an unknown client', refused('unauthorized_client', 'AADSTS700016: No such app.'), /--client-id/],
  ['refused otherwise', refused('server_error', 'AADSTS90033: Transient error.'), /AADSTS90033/],
])('says in words why it was %s', async (_, answers, said) => {
  const { result } = await trySignIn(answers);
  expect(result).toMatchObject({ ok: false, problem: { code: 'sign-in-failed' } });
  expect(JSON.stringify(result)).toMatch(said);
  expect(JSON.stringify(result)).not.toContain('Trace ID');
});

it.each([
  ['no address', { verification_uri: undefined }],
  ['an address that is not https', { verification_uri: 'http://microsoft.com' }],
  ['a code with control characters', { user_code: '\u001b[2J' }],
  ['a code that never expires', { expires_in: undefined }],
])('refuses a device code with %s instead of waiting for ever', async (_, changed) => {
  const { result, codes } = await trySignIn(signInAnswers(undefined, changed));
  expect(result).toMatchObject({ ok: false, problem: { code: 'sign-in-failed' } });
  expect(codes).toEqual([]);
});

it('ends when the tenant is not known, and when nothing sensible is answered', async () => {
  const unknown = await trySignIn(() => ({
    status: 400,
    json: { error: 'invalid_tenant', error_description: "AADSTS90002: Tenant 'contoso.com' not found." },
  }));
  expect(unknown.result).toMatchObject({ ok: false, problem: { code: 'sign-in-failed' } });
  expect(JSON.stringify(unknown.result)).toContain('--tenant');
  const rubbish = await trySignIn(() => ({ text: '<html>proxy</html>' }));
  expect(rubbish.result).toMatchObject({ ok: false, problem: { code: 'sign-in-failed' } });
});

it('is cancelled while it waits', async () => {
  const controller = new AbortController();
  const { result } = await trySignIn(
    signInAnswers(() => {
      controller.abort();
      return { status: 400, json: { error: 'authorization_pending' } };
    }),
    controller.signal,
  );
  expect(result).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
});

it('says that the sign-in service cannot be reached', async () => {
  const server = await startGraphServer(() => undefined);
  const result = await signIn({
    send: server.send,
    endpoints: { signInUrl: 'https://localhost:1', graphUrl: 'https://localhost:1' },
    tenant: 'contoso.com',
    clientId: defaultClientId,
    permissions: ['User.Read.All'],
    doubtfulPermissions: [],
    signal: new AbortController().signal,
    onDeviceCode: () => undefined,
  });
  expect(result).toMatchObject({ ok: false, problem: { code: 'network-failed' } });
});

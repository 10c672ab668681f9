import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyCase } from '#core/case/empty-case';
import { collectors } from '#core/collectors/registry';
import { createTenantHost } from '#core/graph/tenant-host';
import type { Host } from '#core/host/host';
import { openSource } from '#core/host/open-source';
import { factsNamed } from '#core/model/fact';
import { problem } from '#core/model/problem';
import { collectWith } from '#test/support/collect-with';
import { fakeHost } from '#test/support/fake-host';
import { startGraphServer } from '#test/support/graph-server/graph-server';
import { madeUpUser, secretToken, tenantAnswers } from '#test/support/graph-server/made-up-tenant';
import type { Answer } from '#test/support/graph-server/open-graph-server';
import { unwrap } from '#test/support/unwrap';

const caseFile = { ...emptyCase, user: { principalName: 'ada@contoso.com' } };
const user = '/v1.0/users/ada@contoso.com';
const licences = `${user}/licenseDetails`;
const domain = '/v1.0/domains/contoso.com';
const synchronization = '/v1.0/directory/onPremisesSynchronization';
const rollout = '/v1.0/policies/featureRolloutPolicies';
const agents = '/beta/onPremisesPublishingProfiles/authentication/agents';
const realm = '/getuserrealm.srf';

type Changes = Readonly<Record<string, Answer>>;
type Options = {
  readonly realm?: boolean;
  readonly servers?: readonly Host[];
  readonly granted?: readonly string[];
  readonly timeoutMs?: number;
  readonly controller?: AbortController;
};

async function collect(changes: Changes = {}, options: Options = {}) {
  const { realm = false, servers = [], controller = new AbortController(), timeoutMs } = options;
  const server = await startGraphServer(tenantAnswers(changes));
  const host = createTenantHost({
    ...server,
    session: {
      ok: true,
      value: {
        endpoints: server.endpoints,
        grantedPermissions: new Set(options.granted),
        authorization: () => `Bearer ${secretToken}`,
      },
    },
    question: { principalName: 'ada@contoso.com', realm },
    patience: { attempts: 2, waitMs: 0, nowMs: Date.now, sleep: async () => undefined },
    servers,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
  const { runs, directory } = await collectWith([...servers, host], collectors, {
    caseFile,
    signal: controller.signal,
  });
  const ofTenant = runs.filter((run) => run.host === 'tenant');
  const facts = ofTenant.flatMap((run) => run.facts);
  const outcomes = Object.fromEntries(ofTenant.map((run) => [run.collector, run.outcome]));
  const kind = factsNamed(facts, 'user.kind', 'tenant').map(({ value }) => value);
  return {
    runs,
    ofTenant,
    outcomes,
    facts,
    kind,
    directory,
    server,
    asked: server.seen.map(({ path }) => path),
  };
}
const refused: Answer = { status: 403, json: { error: { code: 'Authorization_RequestDenied' } } };
const federated: Answer = { json: { id: 'contoso.com', authenticationType: 'Federated' } };

it('decides kind and licence, asks each question once, and lays down what files are read in', async () => {
  const { ofTenant, outcomes, kind, facts, directory, asked } = await collect();
  expect(outcomes).toEqual({ user: { status: 'collected' }, licence: { status: 'collected' } });
  expect(kind).toEqual(['password-hash-synchronized']);
  expect(factsNamed(facts, 'licence.allows-writeback')[0]?.value).toBe(true);
  expect([...asked].sort()).toEqual([agents, synchronization, domain, user, licences].sort());
  expect(ofTenant.flatMap((run) => run.artifacts.map(({ path }) => path))).toEqual([
    'evidence/tenant/user.json',
    'evidence/tenant/domain.json',
    'evidence/tenant/synchronization.json',
    'evidence/tenant/pass-through-agents.json',
    'evidence/tenant/licences.json',
  ]);
  const folder = unwrap(await openSource({ kind: 'folder', path: join(directory, 'evidence') }));
  const again = await collectWith([folder], collectors, { caseFile });
  const values = (name: 'user.kind' | 'licence.allows-writeback' | 'licence.plans') =>
    factsNamed(
      again.runs.flatMap((run) => run.facts),
      name,
    ).map(({ value }) => value);
  expect(values('user.kind')).toEqual(kind);
  expect(values('licence.allows-writeback')).toEqual([true]);
  expect(values('licence.plans')).toEqual(factsNamed(facts, 'licence.plans').map(({ value }) => value));
});

it('writes the token nowhere, and journals each request', async () => {
  const { directory } = await collect();
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const contents = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  expect(files.length).toBeGreaterThan(5);
  expect(contents.join('\n')).not.toMatch(/secret|Bearer|mobilePhone|"state"/);
  const journal = readFileSync(join(directory, 'journal.jsonl'), 'utf8');
  expect(journal.match(/"step":"request"/g)).toHaveLength(5);
  expect(journal).toMatch(/"subject":"GET https:\/\/localhost:\d+\/v1\.0\/domains\/contoso\.com\?\$select=/);
});

it.each<[string, Changes, readonly string[], readonly string[]]>([
  ['federated', { [domain]: federated, [rollout]: { json: { value: [] } } }, [rollout], ['federated']],
  ['cloud-only', { [user]: { json: { ...madeUpUser, onPremisesSyncEnabled: null } } }, [], ['cloud-only']],
  [
    'a guest',
    { [user]: { json: { ...madeUpUser, userType: 'Guest', onPremisesSyncEnabled: null } } },
    [],
    [],
  ],
  ['unknown to the tenant', { [user]: { status: 404, json: {} } }, [], []],
])('asks no more than it needs when the user is %s', async (_, changes, more, kinds) => {
  const { asked, kind } = await collect(changes);
  expect([...asked].sort()).toEqual([domain, licences, user, ...more].sort());
  expect(kind).toEqual(kinds);
});

it.each<[string, string, 'user' | 'licence', RegExp]>([
  [user, 'failed', 'user', /User\.Read\.All.*synchronized/],
  [licences, 'failed', 'licence', /LicenseAssignment\.Read\.All.*plans/],
  [domain, 'partial', 'user', /Domain\.Read\.All.*federated or managed/],
  [
    synchronization,
    'partial',
    'user',
    /OnPremDirectorySynchronization\.Read\.All.*hash synchronization is on/,
  ],
  [agents, 'partial', 'user', /OnPremisesPublishingProfiles\.ReadWrite\.All.*pass-through agents/],
])('names the permission when %s is refused, and gathers the rest', async (path, status, collector, said) => {
  const { outcomes, kind } = await collect({ [path]: refused });
  expect(outcomes[collector]?.status).toBe(status);
  expect(JSON.stringify(outcomes[collector])).toMatch(said);
  expect(outcomes[collector === 'user' ? 'licence' : 'user']).toEqual({ status: 'collected' });
  expect(kind).toEqual(collector === 'user' ? [] : ['password-hash-synchronized']);
});

it('names the role when the permission is there', async () => {
  const granted = ['onpremdirectorysynchronization.read.all'];
  const { outcomes } = await collect({ [synchronization]: refused }, { granted });
  expect(JSON.stringify(outcomes['user'])).toContain('its account lacks the role');
  const other = await collect({ [synchronization]: refused }, { granted: ['user.read.all'] });
  expect(JSON.stringify(other.outcomes['user'])).toContain('lacks the permission OnPremDirectory');
});

it('keeps what was answered when the time for all questions is over', async () => {
  const { outcomes, kind } = await collect({ [domain]: () => undefined }, { timeoutMs: 3_000 });
  expect(kind).toEqual([]);
  expect(outcomes['user']).toMatchObject({
    status: 'partial',
    problems: [{ code: 'network-timed-out' }, { code: 'user-not-decided' }],
  });
  expect(outcomes['licence']).toEqual({ status: 'collected' });
});

it('does not miss an answer that the kind did not need', async () => {
  const service =
    'SERVICE_NAME: AzureADConnectAuthenticationAgent\r\n        STATE              : 4  RUNNING\r\n';
  const off: Answer = { json: { value: [{ features: { passwordSyncEnabled: false } }] } };
  const changes = { [synchronization]: off, [agents]: refused };
  const { outcomes, kind } = await collect(changes, { servers: [fakeHost({ service })] });
  expect(kind).toEqual(['pass-through']);
  expect(outcomes['user']).toEqual({ status: 'collected' });
});

it('says federated with a caveat when staged rollouts may not be read', async () => {
  const { outcomes, kind } = await collect({ [domain]: federated, [rollout]: refused });
  expect(kind).toEqual(['federated']);
  expect(outcomes['user']).toMatchObject({ status: 'partial' });
  expect(JSON.stringify(outcomes['user'])).toMatch(/Policy\.Read\.HybridAuthentication.*staged rollout/);
});

it('asks about the realm only when it is wanted, and never with the real name or the token', async () => {
  const answer: Answer = {
    json: { Login: 'x', DomainName: 'contoso.com', NameSpaceType: 'Managed', AuthURL: 'x' },
  };
  expect((await collect({ [realm]: answer })).asked).not.toContain(realm);
  const { server, outcomes, kind, directory } = await collect(
    { [realm]: answer, [domain]: refused },
    { realm: true },
  );
  const asked = server.seen.find(({ path }) => path === realm);
  expect(asked?.search.get('login')).toMatch(/^casebundle-[0-9a-f]{12}@contoso\.com$/);
  expect(asked?.headers.authorization).toBeUndefined();
  expect(kind).toEqual(['password-hash-synchronized']);
  expect(outcomes['user']).toMatchObject({ status: 'partial', problems: [{ code: 'permission-missing' }] });
  const kept = JSON.parse(readFileSync(join(directory, 'evidence/tenant/realm.json'), 'utf8'));
  expect(kept).toEqual({ domainName: 'contoso.com', nameSpaceType: 'Managed' });
});

it.each<[string, Answer]>([
  ['is no JSON', { text: 'x' }],
  ['says nothing', { json: null }],
  ['is of another shape', { json: { DomainName: 7 } }],
  ['is an error', { status: 500, json: {} }],
])('goes on without the realm when it %s', async (_, answer) => {
  const { outcomes, kind } = await collect({ [realm]: answer }, { realm: true });
  expect(kind).toEqual(['password-hash-synchronized']);
  expect(outcomes['user']).toMatchObject({ problems: [{ code: 'graph-answer-invalid' }] });
});

it('is cancelled in the middle of a request', async () => {
  const controller = new AbortController();
  const { outcomes } = await collect({ [user]: () => controller.abort() }, { controller });
  expect(outcomes).toEqual({ user: { status: 'cancelled' }, licence: { status: 'cancelled' } });
});

it('fails with the reason when there is no sign-in, and leaves the other collectors alone', async () => {
  const declined = problem('sign-in-failed', 'It was declined.');
  const { send, endpoints, seen } = await startGraphServer(tenantAnswers());
  const host = createTenantHost({
    endpoints,
    send,
    session: { ok: false, problem: declined },
    question: { principalName: 'ada@contoso.com', realm: true },
    patience: { attempts: 1, waitMs: 0, nowMs: Date.now, sleep: async () => undefined },
    servers: [],
  });
  const { runs } = await collectWith([fakeHost({ kind: 'local' }), host], collectors, { caseFile });
  expect(runs.map(({ collector, host: of }) => `${of} ${collector}`)).toEqual([
    'SERVER1 event-log',
    'SERVER1 connect',
    'SERVER1 service',
    'SERVER1 host',
    'tenant user',
    'tenant licence',
  ]);
  expect(runs.slice(-2).map(({ outcome }) => outcome)).toEqual([
    { status: 'failed', problem: declined },
    { status: 'failed', problem: declined },
  ]);
  expect(seen).toEqual([]);
});

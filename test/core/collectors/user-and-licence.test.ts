import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyCase } from '#core/case/empty-case';
import { licenceCollector } from '#core/collectors/licence';
import { userCollector } from '#core/collectors/user';
import type { GraphDocument } from '#core/host/graph-document';
import { recognizeGraphJson } from '#core/host/recognize-graph-json';
import { factsNamed } from '#core/model/fact';
import type { CollectorRun } from '#core/model/outcome';
import { collectWith } from '#test/support/collect-with';
import { buildEventLog } from '#test/support/evtx-writer/build-event-log';
import { type FakeHostOptions, fakeHost } from '#test/support/fake-host';

const p1 = '41781fb2-bc02-4b7c-bd55-b576c07bb09d';
const p2 = 'EEC0EB4F-6444-4F95-ABA0-50C24D67F998';
const e3 = '05e9a617-0261-4cee-bb44-138d3ef5d965';
const officeE3 = '6fd2c87f-b296-42f0-b197-1e91e994b900';

const user = (synced: boolean | null | undefined, name = 'ada@contoso.com') => ({
  userPrincipalName: name,
  ...(synced === undefined ? {} : { onPremisesSyncEnabled: synced }),
});
const domain = (authenticationType: string, id = 'contoso.com') => ({ id, authenticationType });
const hashSync = (passwordSyncEnabled: boolean) => ({ value: [{ features: { passwordSyncEnabled } }] });
const agents = (...status: string[]) => ({
  '@odata.context': "$metadata#onPremisesPublishingProfiles('authentication')/agents",
  value: status.map((item) => ({ status: item, machineName: 'M', externalIp: '203.0.113.9' })),
});
const rollout = (feature: string, isEnabled = true) => ({ value: [{ feature, isEnabled }] });
const realm = (nameSpaceType: string, domainName = 'contoso.com') => ({
  Login: `casebundle-0@${domainName}`,
  DomainName: domainName,
  NameSpaceType: nameSpaceType,
  FederationBrandName: 'Contoso',
});
const runningAgent =
  'SERVICE_NAME: AzureADConnectAuthenticationAgent\r\n        STATE              : 4  RUNNING\r\n';
const stoppedAgent = runningAgent.replace('4  RUNNING', '1  STOPPED');

function documents(answers: readonly unknown[]): readonly GraphDocument[] {
  return answers.flatMap((json, index) => {
    const found = recognizeGraphJson(json, `${index}.json`);
    if (found.kind !== 'graph') throw new Error(`answer ${index} is ${found.kind}`);
    return found.documents;
  });
}

async function collect(answers: readonly unknown[], principalName?: string, server: FakeHostOptions = {}) {
  const caseFile = principalName === undefined ? emptyCase : { ...emptyCase, user: { principalName } };
  const host = fakeHost({ graph: documents(answers), ...server });
  const { runs, directory } = await collectWith([host], [userCollector, licenceCollector], { caseFile });
  const [first, second] = runs as readonly [CollectorRun, CollectorRun];
  return { user: first, licence: second, directory };
}
const valuesOf = (run: CollectorRun, name: 'user.kind' | 'licence.allows-writeback' | 'licence.plans') =>
  factsNamed(run.facts, name, 'tenant').map((fact) => fact.value);

it.each([
  ['federated', [user(true), domain('Federated')]],
  ['password-hash-synchronized', [user(true), domain('Managed'), hashSync(true), agents()]],
  ['password-hash-synchronized', [user(true), domain('managed'), hashSync(true), agents('inactive')]],
  ['pass-through', [user(true), domain('Managed'), hashSync(false), agents('active', 'inactive')]],
  ['cloud-only', [user(false)]],
  ['cloud-only', [user(null), domain('Managed')]],
  ['cloud-only', [user(null), domain('Managed'), hashSync(true), agents('active')]],
  ['cloud-only', [{ ...user(null), onPremisesImmutableId: 'left over' }]],
  ['federated', [user(true), domain('Managed', 'fabrikam.com'), domain('Federated')]],
  ['federated', [user(true, 'ada@EU.contoso.com'), domain('Federated', 'eu.contoso.com'), domain('Managed')]],
  ['federated', [user(true), domain('Federated'), rollout('seamlessSso')]],
  ['federated', [user(true), domain('Federated'), rollout('passwordHashSync', false)]],
  ['federated', [user(true), realm('Federated')]],
  ['federated', [user(true), domain('Federated'), realm('Unknown')]],
  ['pass-through', [user(true), realm('Managed'), hashSync(false), agents('active')]],
  [
    'password-hash-synchronized',
    [user(true), domain('Managed'), rollout('passwordHashSync'), hashSync(true), agents()],
  ],
])('decides %s', async (kind, answers) => {
  const { user: run } = await collect(answers);
  expect(run.outcome).toEqual({ status: 'collected' });
  expect(valuesOf(run, 'user.kind')).toEqual([kind]);
});

it.each([
  ['onPremisesSyncEnabled was not asked for', [user(undefined), domain('Managed')], 'onPremisesSyncEnabled'],
  ['a cloud user has a federated domain', [user(false), domain('Federated')], 'federated'],
  ['the domain is not known', [user(true)], 'contoso.com'],
  ['only another domain is known', [user(true), domain('Federated', 'fabrikam.com')], 'contoso.com'],
  [
    'hash sync is rolled out',
    [user(true), domain('Federated'), rollout('passwordHashSync')],
    'staged rollout',
  ],
  [
    'pass-through is rolled out',
    [user(true), domain('Federated'), rollout('passthroughAuthentication')],
    'staged rollout',
  ],
  ['the user is a guest', [{ ...user(true), userType: 'Guest' }, domain('Managed')], 'guest'],
  ['the user is external', [user(null, 'ada_fabrikam.com#EXT#@contoso.com')], 'guest'],
  ['two answers disagree', [user(true), domain('Federated'), domain('Managed')], 'does not agree'],
  ['the realm disagrees', [user(true), domain('Federated'), realm('Managed')], 'does not agree'],
  ['the realm is of another domain', [user(true), realm('Federated', 'fabrikam.com')], 'contoso.com'],
  ['the realm knows nothing', [user(true), realm('Unknown')], 'contoso.com'],
  [
    'the domain is not verified',
    [user(true), { ...domain('Managed'), isVerified: false }, hashSync(true), agents()],
    'not verified',
  ],
  ['the domain is of no known type', [user(true), domain('None')], 'contoso.com'],
  [
    'hash sync is off and agents are not known',
    [user(true), domain('Managed'), hashSync(false)],
    'pass-through is likely',
  ],
  ['hash sync is not known', [user(true), domain('Managed'), agents()], 'onPremisesSynchronization'],
  ['agents are not known', [user(true), domain('Managed'), hashSync(true)], 'agents'],
  [
    'both methods are there',
    [user(true), domain('Managed'), hashSync(true), agents('active')],
    'pass-through',
  ],
  ['neither method is there', [user(true), domain('Managed'), hashSync(false), agents()], 'off'],
])('leaves the kind open when %s', async (_, answers, said) => {
  const { user: run } = await collect(answers);
  expect(valuesOf(run, 'user.kind')).toEqual([]);
  expect(run.outcome).toMatchObject({ status: 'partial', problems: [{ code: 'user-not-decided' }] });
  expect(JSON.stringify(run.outcome)).toContain(said);
});

const managed = [user(true), domain('Managed')];
const userKinds = (run: CollectorRun) => valuesOf(run, 'user.kind');

it('takes an agent that runs on the server for an active one', async () => {
  const answers = [...managed, hashSync(false)];
  const running = await collect(answers, undefined, { service: runningAgent });
  expect(userKinds(running.user)).toEqual(['pass-through']);
  expect(factsNamed(running.user.facts, 'user.kind')[0]?.origin.source).toContain('service.txt');
  expect(userKinds((await collect(answers, undefined, { service: stoppedAgent })).user)).toEqual([]);
  const both = await collect([...managed, hashSync(true), agents()], undefined, { service: runningAgent });
  expect(userKinds(both.user)).toEqual([]);
  expect(JSON.stringify(both.user.outcome)).toContain('service.txt');
});

it('takes a record of hash synchronization for the answer that the tenant did not give', async () => {
  const printed =
    "<Event><TimeCreated SystemTime='2026-11-18T08:00:00.0000000Z'/><Data>CN=Someone Else</Data></Event>";
  const asked: (readonly string[])[] = [];
  const server: FakeHostOptions = {
    kind: 'local',
    runTool: (_, args) => {
      asked.push(args);
      return { stdout: printed };
    },
  };
  const { user: run } = await collect([...managed, agents()], undefined, server);
  expect(userKinds(run)).toEqual(['password-hash-synchronized']);
  expect(asked).toEqual([expect.arrayContaining(['qe', 'Application', '/c:1', '/rd:true'])]);
  expect(JSON.stringify(run)).toContain('656/657 at 2026-11-18T08:00:00');
  expect(JSON.stringify(run)).not.toContain('Someone Else');
  const off = await collect([...managed, hashSync(false), agents()], undefined, server);
  expect(userKinds(off.user)).toEqual([]);
});

it('finds such a record in a captured log', async () => {
  const timeCreated = '2026-11-18T08:00:00.0000000Z';
  const record = (eventId: number) =>
    buildEventLog({ chunks: [[{ provider: 'Directory Synchronization', eventId, timeCreated }]] });
  const answers = [...managed, agents()];
  const found = await collect(answers, undefined, { files: { 'Application.evtx': record(656) } });
  expect(userKinds(found.user)).toEqual(['password-hash-synchronized']);
  const other = await collect(answers, undefined, { files: { 'Application.evtx': record(611) } });
  expect(userKinds(other.user)).toEqual([]);
});

it('lays realm discovery down in a form that it reads again', async () => {
  const { directory } = await collect([user(true), realm('Federated')]);
  const kept = readFileSync(join(directory, 'evidence/tenant/realm.json'), 'utf8');
  expect(JSON.parse(kept)).toEqual({ domainName: 'contoso.com', nameSpaceType: 'Federated' });
  expect(recognizeGraphJson(JSON.parse(kept), 'x')).toMatchObject({ documents: [{ kind: 'realms' }] });
});

it('picks the user of the case, whatever its spelling, and keeps only needed fields', async () => {
  const many = {
    value: [user(false, 'bob@contoso.com'), { ...user(false, 'Ada@Contoso.com'), mobilePhone: '+49' }],
  };
  const { user: run, directory } = await collect([many, agents('active')], 'ada@contoso.com');
  expect(factsNamed(run.facts, 'user.principal-name')[0]?.value).toBe('Ada@Contoso.com');
  const tenant = join(directory, 'evidence/tenant');
  expect(JSON.parse(readFileSync(join(tenant, 'user.json'), 'utf8'))).toEqual(user(false, 'Ada@Contoso.com'));
  const kept = readFileSync(join(tenant, 'pass-through-agents.json'), 'utf8');
  expect(kept).not.toMatch(/machineName|externalIp|203\.0/);
  expect(recognizeGraphJson(JSON.parse(kept), 'x')).toMatchObject({ documents: [{ kind: 'agents' }] });
});

it.each([
  ['several users and no name in the case', undefined],
  ['a case about somebody else', 'eve@contoso.com'],
])('asks with %s', async (_, principalName) => {
  const { user: run } = await collect(
    [{ value: [user(false), user(false, 'bob@contoso.com')] }],
    principalName,
  );
  expect(run.outcome).toMatchObject({ status: 'partial', problems: [{ code: 'user-not-decided' }] });
});

const licence = (skuId: string, part: string, ...plans: readonly (readonly [string, string])[]) => ({
  skuId,
  skuPartNumber: part,
  servicePlans: plans.map(([servicePlanId, provisioningStatus]) => ({ servicePlanId, provisioningStatus })),
});

it.each([
  [
    'P1 is active',
    [licence(e3, 'SPE_E3', [p1, 'Success'])],
    true,
    ['Microsoft Entra ID P1 in Microsoft 365 E3 (SPE_E3)'],
  ],
  [
    'P2 alone is active in an unknown product',
    [licence('x', 'NEW', [p2, 'Success'])],
    true,
    ['Microsoft Entra ID P2 in NEW'],
  ],
  [
    'P1 is switched off',
    [licence(e3, 'SPE_E3', [p1, 'Disabled'])],
    false,
    ['Microsoft Entra ID P1 in Microsoft 365 E3 (SPE_E3), switched off'],
  ],
  [
    'there is no such plan',
    [licence(officeE3, 'ENTERPRISEPACK', ['x', 'Success'])],
    false,
    ['Office 365 E3 (ENTERPRISEPACK) without such a plan'],
  ],
])('decides the licence when %s', async (_, value, allows, plans) => {
  const { licence: run } = await collect([{ value }]);
  expect(run.outcome).toEqual({ status: 'collected' });
  expect(valuesOf(run, 'licence.allows-writeback')).toEqual([allows]);
  expect(valuesOf(run, 'licence.plans')).toEqual([plans]);
});

it('decides that a user has no licence at all', async () => {
  const json = { '@odata.context': "$metadata#users('ada%40contoso.com')/licenseDetails", value: [] };
  const { licence: run } = await collect([user(false), json]);
  expect(valuesOf(run, 'licence.allows-writeback')).toEqual([false]);
});

it.each([
  ['the plan waits', [{ value: [licence(e3, 'SPE_E3', [p1, 'PendingActivation'])] }]],
  [
    'only the tenant is known',
    [{ value: [{ ...licence(e3, 'SPE_E3', [p1, 'Success']), consumedUnits: 3 }] }],
  ],
  [
    'licences are of two users',
    [{ value: [licence(e3, 'SPE_E3', [p1, 'Success'])] }, { value: [licence('y', 'Y')] }],
  ],
])('leaves the licence open when %s', async (_, answers) => {
  const { licence: run } = await collect(answers);
  expect(valuesOf(run, 'licence.allows-writeback')).toEqual([]);
  expect(run.outcome).toMatchObject({ status: 'partial', problems: [{ code: 'licence-not-decided' }] });
});

it('takes the licences of the user of the case among several', async () => {
  const of = (name: string, ...value: unknown[]) => ({
    '@odata.context': `https://x/$metadata#users('${encodeURIComponent(name)}')/licenseDetails`,
    value,
  });
  const answers = [
    of('bob@contoso.com', licence(e3, 'SPE_E3', [p1, 'Success'])),
    of('ada@contoso.com', licence(officeE3, 'ENTERPRISEPACK')),
  ];
  const { licence: run } = await collect(answers, 'ada@contoso.com');
  expect(valuesOf(run, 'licence.allows-writeback')).toEqual([false]);
});

it('reads the assigned licences of a user, with plans that are switched off for it', async () => {
  const assigned = (disabledPlans: string[]) => ({
    ...user(false),
    assignedLicenses: [{ skuId: e3, disabledPlans }],
  });
  expect(valuesOf((await collect([assigned([])])).licence, 'licence.allows-writeback')).toEqual([true]);
  expect(
    valuesOf((await collect([assigned([p1.toUpperCase()])])).licence, 'licence.allows-writeback'),
  ).toEqual([false]);
});

const assignment = (assignedByGroup: string | null, state: string, error = 'None') => ({
  skuId: e3,
  assignedByGroup,
  disabledPlans: [],
  state,
  error,
});

it.each([
  [
    'through a group',
    [assignment('g', 'Active')],
    'Success',
    true,
    'P1 in Microsoft 365 E3 (SPE_E3), through a group',
  ],
  ['directly', [assignment(null, 'Active')], 'Success', true, 'P1 in Microsoft 365 E3 (SPE_E3)'],
  [
    'both ways',
    [assignment('g', 'Active'), assignment(null, 'Active')],
    'Success',
    true,
    'P1 in Microsoft 365 E3 (SPE_E3)',
  ],
  [
    'through a group with the plan switched off',
    [assignment('g', 'ActiveWithError')],
    'Disabled',
    false,
    'P1 in Microsoft 365 E3 (SPE_E3), switched off, through a group',
  ],
])('says that a licence came %s', async (_, licenseAssignmentStates, status, allows, plan) => {
  const answers = [
    { ...user(false), licenseAssignmentStates },
    { value: [licence(e3, 'SPE_E3', [p1, status])] },
  ];
  const { licence: run } = await collect(answers);
  expect(valuesOf(run, 'licence.allows-writeback')).toEqual([allows]);
  expect(valuesOf(run, 'licence.plans')).toEqual([[`Microsoft Entra ID ${plan}`]]);
});

it.each([
  ['g', 'Microsoft 365 E3, assigned through a group but not applied (CountViolation)'],
  [null, 'Microsoft 365 E3, assigned but not applied (CountViolation)'],
])('says that a licence of %s was not applied', async (group, plan) => {
  const failing = { ...user(false), licenseAssignmentStates: [assignment(group, 'Error', 'CountViolation')] };
  const none = { '@odata.context': "$metadata#users('ada%40contoso.com')/licenseDetails", value: [] };
  const { licence: run } = await collect([failing, none]);
  expect(valuesOf(run, 'licence.allows-writeback')).toEqual([false]);
  expect(valuesOf(run, 'licence.plans')).toEqual([[plan]]);
});

it.each(['PendingProvisioning', 'PendingInput', 'Error', 'SomethingNew'])(
  'leaves the licence open when its plan is %s and another is off',
  async (status) => {
    const value = [licence(e3, 'SPE_E3', [p1, status], [p2, 'Disabled'])];
    const { licence: run } = await collect([{ value }]);
    expect(valuesOf(run, 'licence.allows-writeback')).toEqual([]);
    expect(JSON.stringify(run.outcome)).toContain(status);
  },
);

it('counts one active plan among others that are off or waiting', async () => {
  const value = [
    licence(e3, 'SPE_E3', [p1, 'Disabled'], [p2, 'Success']),
    licence('x', 'X', [p1, 'PendingInput']),
  ];
  expect(valuesOf((await collect([{ value }])).licence, 'licence.allows-writeback')).toEqual([true]);
});

it('says without any JSON what the server shows of the way its users sign in', async () => {
  const { user: run } = await collect([], 'ada@contoso.com', { service: runningAgent });
  expect(run.outcome).toMatchObject({
    status: 'skipped',
    message: expect.stringContaining('A pass-through agent runs on this server (service.txt)'),
  });
  const stopped = await collect([], 'ada@contoso.com', { service: stoppedAgent });
  expect(stopped.user.outcome).not.toMatchObject({ message: expect.stringContaining('pass-through') });
});

it('is skipped without any JSON', async () => {
  const { user: userRun, licence: licenceRun } = await collect([]);
  for (const run of [userRun, licenceRun]) {
    expect(run).toMatchObject({ outcome: { status: 'skipped', because: 'not-in-evidence' }, artifacts: [] });
  }
});

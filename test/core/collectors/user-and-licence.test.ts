import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyCase } from '#core/case/case-schema';
import { licenceCollector } from '#core/collectors/licence';
import { userCollector } from '#core/collectors/user';
import type { GraphDocument } from '#core/host/graph-document';
import { recognizeGraphJson } from '#core/host/recognize-graph-json';
import { factsNamed } from '#core/model/fact';
import type { CollectorRun } from '#core/model/outcome';
import { collectWith } from '#test/support/collect-with';
import { fakeHost } from '#test/support/fake-host';

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
const rollout = { value: [{ feature: 'passwordHashSync', isEnabled: true }] };

function documents(answers: readonly unknown[]): readonly GraphDocument[] {
  return answers.flatMap((json, index) => {
    const found = recognizeGraphJson(json, `${index}.json`);
    if (found.kind !== 'graph') throw new Error(`answer ${index} is ${found.kind}`);
    return found.documents;
  });
}

async function collect(answers: readonly unknown[], principalName?: string) {
  const caseFile = principalName === undefined ? emptyCase : { ...emptyCase, user: { principalName } };
  const host = fakeHost({ graph: documents(answers) });
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
  ['a staged rollout is on', [user(true), domain('Federated'), rollout], 'staged rollout'],
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

it('is skipped without any JSON', async () => {
  const { user: userRun, licence: licenceRun } = await collect([]);
  for (const run of [userRun, licenceRun]) {
    expect(run).toMatchObject({ outcome: { status: 'skipped', because: 'not-in-evidence' }, artifacts: [] });
  }
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recognizeGraphJson } from '#core/host/recognize-graph-json';

const sample = join(import.meta.dirname, '../../../assets/sample');
const kindsOf = (json: unknown) => {
  const found = recognizeGraphJson(json, 'x.json');
  return found.kind === 'graph' ? found.documents.map(({ kind }) => kind) : found.kind;
};

it.each([
  ['user.json', 'users'],
  ['license-details.json', 'licence-details'],
  ['domain.json', 'domains'],
  ['on-premises-synchronization.json', 'synchronization'],
  ['organization.json', 'organization'],
  ['authentication-agents.json', 'agents'],
])('recognizes %s by what it holds', (name, kind) => {
  const json = JSON.parse(readFileSync(join(sample, 'graph', name), 'utf8'));
  expect(kindsOf(json)).toEqual([kind]);
});

it('recognizes what PowerShell prints, bare arrays, and tenant licences', () => {
  expect(kindsOf({ UserPrincipalName: 'a@b.c', OnPremisesSyncEnabled: true })).toEqual(['users']);
  expect(kindsOf([{ userPrincipalName: 'a@b.c' }, { userPrincipalName: 'd@b.c' }])).toEqual(['users']);
  expect(kindsOf({ value: [{ skuId: 's', consumedUnits: 1, servicePlans: [] }] })).toEqual([
    'subscribed-skus',
  ]);
  expect(kindsOf({ value: [{ feature: 'passwordHashSync', isEnabled: true }] })).toEqual([
    'rollout-policies',
  ]);
});

it('takes licences out of a user that was asked for with them', () => {
  const json = { userPrincipalName: 'a@b.c', licenseDetails: [{ skuId: 's', servicePlans: [] }] };
  expect(recognizeGraphJson(json, 'x.json')).toMatchObject({
    documents: [{ kind: 'users' }, { kind: 'licence-details', user: 'a@b.c' }],
  });
});

it('reads the user out of the context', () => {
  const json = { '@odata.context': "https://x/$metadata#users('a%40b.c')/licenseDetails", value: [] };
  expect(recognizeGraphJson(json, 'x')).toMatchObject({
    documents: [{ kind: 'licence-details', user: 'a@b.c', items: [] }],
  });
});

it('names the field that is wrong, and leaves alone what is not of Graph', () => {
  const wrong = { value: [{ id: 'contoso.com', authenticationType: 7 }] };
  expect(recognizeGraphJson(wrong, 'x')).toMatchObject({ kind: 'invalid', field: '0.authenticationType' });
  expect(kindsOf(JSON.parse(readFileSync(join(sample, 'case.json'), 'utf8')))).toBe('other');
  expect(kindsOf({ facts: [] })).toBe('other');
  expect(kindsOf({ value: [] })).toBe('other');
});

it('never throws, whatever the JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      recognizeGraphJson(json, 'x');
    }),
  );
});

import { expect, it } from 'vitest';
import { licencePlans, planNamed, planOf, productOf } from '#core/catalog/licence-plans';

it('knows the service plans by GUID and name, and which of them allow what', () => {
  const facts = licencePlans.servicePlans.map(({ name, allowsWriteback, cloudReset }) => [
    name,
    allowsWriteback,
    cloudReset,
  ]);
  expect(facts).toEqual([
    ['AAD_PREMIUM', true, 'yes'],
    ['AAD_PREMIUM_P2', true, 'yes'],
    ['AAD_BASIC', false, 'not-stated'],
    ['AAD_BASIC_EDU', false, 'not-stated'],
    ['AAD_EDU', false, 'not-stated'],
    ['AAD_SMB', false, 'not-stated'],
  ]);
  expect(planOf('41781FB2-BC02-4B7C-BD55-B576C07BB09D')).toBe(planNamed('AAD_PREMIUM'));
  expect(planOf('00000000-0000-0000-0000-000000000000')).toBeUndefined();
});

it('tells products apart whose names mislead', () => {
  const standard = productOf('f245ecc8-75af-4f8e-b61f-27d8114de5f3');
  expect(standard).toMatchObject({ title: 'Microsoft 365 Business Standard', cloudResetWithoutPlan: true });
  expect(standard?.plans).toEqual([]);
  expect(productOf('66b55226-6b4f-492c-910c-a3b7a3c9d993')?.title).toBe('Microsoft 365 F3');
  expect(productOf('cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46')?.plans).toContain('AAD_PREMIUM');
});

it('has each GUID once', () => {
  const ids = [
    ...licencePlans.servicePlans.map(({ id }) => id),
    ...licencePlans.products.map((p) => p.skuId),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});

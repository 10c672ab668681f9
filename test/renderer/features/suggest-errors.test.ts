import { expect, it } from 'vitest';
import { suggestErrors } from '../../../renderer/features/problem/suggest-errors';

const valuesOf = (typed: string) => suggestErrors(typed).map(({ value }) => value);

it('finds an error by its code, its name or its meaning', () => {
  expect(valuesOf('0029')).toEqual(['SSPR_0029']);
  expect(valuesOf('usernotlicensed')).toEqual(['SSPR_0012']);
  expect(valuesOf('cloud failed')).toEqual(['OnPremisesSuccessCloudFailure']);
  expect(valuesOf('')).toHaveLength(9);
});

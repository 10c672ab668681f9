import { expect, it } from 'vitest';
import { findIdentifiers } from '#core/case/identifiers';
import { ssprCodes } from '#core/catalog/sspr-codes';

it('holds the documented errors, each code once, and the one without a number', () => {
  const codes = ssprCodes.flatMap(({ code }) => (code === undefined ? [] : [code]));
  expect(codes).toEqual([9, 10, 11, 12, 13, 14, 29, 30].map((number) => `SSPR_00${pad(number)}`));
  expect(ssprCodes.filter(({ code }) => code === undefined).map(({ name }) => name)).toEqual([
    'OnPremisesSuccessCloudFailure',
  ]);
});

it('writes every code as it is found in a pasted page', () => {
  for (const { code } of ssprCodes) {
    if (code === undefined) continue;
    expect(findIdentifiers(`The page said ${code}.`).ssprCode.map(({ value }) => value)).toEqual([code]);
  }
});

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLongPasted } from '#core/case/read-long-pasted';
import { readPasted } from '#core/case/read-pasted';

const pieces = [
  'Support code: 7d0c6f1e-52c4-4b7e-9a35-0e6c7c1d84fa\n',
  'Timestamp: 2026-11-18T08:14:05Z\n',
  'ada@contoso.com\n',
  '"password": "Winter2026!x"\n',
  'https://passwordreset.microsoftonline.com/\n',
  'AADSTS50076 SSPR_0029\n',
];
const filler = `${'nothing here '.repeat(500)}\n`;

it('reads a long text the same as a whole one, wherever the pieces are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.tuple(
          fc.integer({ min: 0, max: 12 }),
          fc.integer({ min: 0, max: 200 }),
          fc.constantFrom(...pieces),
        ),
        { minLength: 3, maxLength: 12 },
      ),
      async (parts) => {
        const long = parts
          .map(([blocks, blanks, piece]) => `${filler.repeat(blocks)}${'.'.repeat(blanks)}\n${piece}`)
          .join('');
        const read = await readLongPasted(
          long,
          async () => undefined,
          () => true,
        );
        expect(read).toEqual(readPasted(long));
      },
    ),
    { numRuns: 25 },
  );
});

it('ends when it is no longer wanted', async () => {
  const read = await readLongPasted(
    'x'.repeat(1_000_000),
    async () => undefined,
    () => false,
  );
  expect(read).toBeUndefined();
});

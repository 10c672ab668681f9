import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSecrets } from '#core/case/pasted-secrets';
import { readPasted } from '#core/case/read-pasted';

/** What patterns for names, values and forms of secrets could try in many ways. */
const repeated = [
  'password',
  'password=',
  'password:"',
  '"password":"",',
  'code=',
  'passwd=&',
  '<password ',
  '<input name="passwd" ',
  'name="password"\n\n',
  '"name":"passwd",',
  '-----BEGIN PRIVATE KEY-----',
  'ey12345678.',
  'Bearer ',
  ' -u a:b',
  '://a:',
  'ESTSAUTH=',
  'パスワード',
  '8Q~',
  '?sig=',
  '\\"',
] as const;

describe('findSecrets', () => {
  // No clock is asked: with a pattern that takes a step for each pair of characters, these would not end in a day.
  it.each(repeated)('comes to an end on a long run of %j', (unit) => {
    const pasted = unit.repeat(Math.ceil(400_000 / unit.length));
    for (const { at, length } of findSecrets(pasted)) expect(at + length).toBeLessThanOrEqual(pasted.length);
  });

  it('gives places within the text, in order, none within another', () => {
    const run = fc.tuple(fc.oneof(fc.constantFrom(...repeated), fc.string()), fc.nat({ max: 2_000 }));
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
        const pasted = runs.map(([unit, times]) => unit.repeat(times)).join('');
        let end = 0;
        for (const { at, length } of findSecrets(pasted)) {
          expect(at).toBeGreaterThanOrEqual(end);
          expect(length).toBeGreaterThan(0);
          end = at + length;
        }
        expect(end).toBeLessThanOrEqual(pasted.length);
      }),
      { numRuns: 60 },
    );
  });

  it('finds any password that a form sends, and no reading repeats it', () => {
    const password = fc
      .string({ minLength: 6, maxLength: 40 })
      .filter((value) => /\d/.test(value) && /[a-z]/i.test(value) && !/^[[<{($%*x]/i.test(value.trim()));
    fc.assert(
      fc.property(password, (value) => {
        const pasted = `https://contoso.com/x?user=1&newPassword=${encodeURIComponent(value)}&again=2 SSPR_0029`;
        const [secret, ...others] = findSecrets(pasted);
        expect(others).toEqual([]);
        expect(secret?.kind).toBe('password');
        expect(pasted.slice(secret?.at ?? 0, (secret?.at ?? 0) + (secret?.length ?? 0))).toBe(
          encodeURIComponent(value),
        );
        expect(readPasted(pasted).identifiers.url).toEqual([{ value: 'https://contoso.com/x', at: 0 }]);
      }),
      { examples: [["ab1')cd"], ["'a1b2c3"], ["a1b2c3'"]] },
    );
  });
});

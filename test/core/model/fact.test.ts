import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Fact, factsNamed } from '#core/model/fact';

const names = ['host.name', 'connect.version', 'user.kind'] as const;
const hosts = ['A', 'B', 'tenant'];

it('gives the same facts of few and of many, asked once and asked often', () => {
  const anyFact = fc.record({
    name: fc.constantFrom(...names),
    host: fc.constantFrom(...hosts),
    value: fc.nat(),
  });
  fc.assert(
    fc.property(fc.array(anyFact, { minLength: 0, maxLength: 700 }), (some) => {
      const facts = some.map((one): Fact => ({ ...one, origin: { kind: 'program', source: '' }, at: '' }));
      for (let round = 0; round < 4; round++) {
        for (const name of names) {
          for (const host of [undefined, 'none', ...hosts]) {
            const wanted = facts.filter(
              (fact) => fact.name === name && (host === undefined || fact.host === host),
            );
            expect(factsNamed(facts, name, host)).toEqual(wanted);
          }
        }
      }
    }),
    { numRuns: 20 },
  );
});

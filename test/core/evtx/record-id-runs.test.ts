import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordIdRuns } from '#core/evtx/record-id-runs';

test('the gaps are those of the sorted ids', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 })), (ids) => {
      const runs = recordIdRuns();
      for (const id of ids) runs.add(id);
      const sorted = [...new Set(ids)].sort((a, b) => a - b);
      const gaps = sorted.slice(1).flatMap((before, index) => {
        const after = sorted[index] ?? 0;
        return before === after + 1 ? [] : [{ after, before }];
      });
      expect(runs.gaps(100)).toEqual(gaps);
    }),
  );
});

test('the lowest gaps stay exact when there are more runs than are kept', () => {
  const runs = recordIdRuns();
  for (let id = 20_000; id > 0; id -= 2) runs.add(id);
  runs.add(3);
  expect(runs.gaps(3)).toEqual([
    { after: 4, before: 6 },
    { after: 6, before: 8 },
    { after: 8, before: 10 },
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordIdRuns } from '#core/evtx/record-id-runs';
import { summarizeEventLog } from '#core/evtx/summarize-event-log';
import { memorySource } from '#test/support/evtx-memory-source';
import { buildEventLog } from '#test/support/evtx-writer/build-event-log';

test('says what a log covers, whatever the order of its chunks', async () => {
  const event = (recordId: number, timeCreated: string, provider = 'ADSync') => ({
    recordId,
    timeCreated,
    provider,
    eventId: 1,
  });
  const log = buildEventLog({
    chunks: [
      [event(20, '2026-11-18T08:00:00Z'), event(21, '2026-11-18T07:00:00Z', '__proto__')],
      [
        event(10, '2026-11-17T08:00:00Z'),
        event(11, '2026-11-17T09:00:00Z'),
        event(13, '2026-11-17T10:00:00Z'),
      ],
    ],
  });
  const summary = await summarizeEventLog(memorySource(log));
  expect(summary).toMatchObject({
    records: 5,
    oldest: '2026-11-17T08:00:00.0000000Z',
    newest: '2026-11-18T08:00:00.0000000Z',
    firstRecordId: 10,
    lastRecordId: 21,
    recordIdGaps: [
      { after: 11, before: 13 },
      { after: 13, before: 20 },
    ],
    damage: [],
    statistics: { recordsSeen: 5, chunks: 2 },
  });
  expect(Object.entries(summary.providers)).toEqual([
    ['ADSync', 4],
    ['__proto__', 1],
  ]);
});

test('an empty log has no extent', async () => {
  const summary = await summarizeEventLog(memorySource(buildEventLog({ chunks: [[]] })));
  expect(summary).toEqual({
    records: 0,
    providers: {},
    recordIdGaps: [],
    damage: [],
    statistics: expect.objectContaining({ recordsSeen: 0, chunks: 1, damaged: 0 }),
  });
});

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

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventFilter } from '#core/evtx/filter';
import { memorySource } from '#test/support/evtx-memory-source';
import { readWhole } from '#test/support/evtx-reading';
import { buildEventLog } from '#test/support/evtx-writer/build-event-log';
import type { WrittenEvent } from '#test/support/evtx-writer/written-event';

const times = [0, 1, 2, 3, 4, 5].map((tick) => `2026-11-18T08:14:05.000000${tick}Z`);
const providers = ['ADSync', 'PasswordResetService', 'Directory Synchronization', 'Überwachung'];
const forms = ['manifest', 'classic', 'text'] as const;

const event: fc.Arbitrary<WrittenEvent> = fc.record({
  timeCreated: fc.constantFrom(...times),
  headerTime: fc.constantFrom(...times),
  provider: fc.constantFrom(...providers),
  eventId: fc.integer({ min: 1, max: 4 }),
  form: fc.constantFrom(...forms),
});

const filters: fc.Arbitrary<EventFilter> = fc.record(
  {
    providers: fc.array(fc.constantFrom(...providers), { maxLength: 2 }),
    eventIds: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
    fromInstant: fc.constantFrom(...times),
    toInstant: fc.constantFrom(...times),
  },
  { requiredKeys: [] },
);

test('a filtered reading gives what filtering a full reading gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(event, { maxLength: 8 }), { maxLength: 3 }),
      filters,
      async (chunks, filter) => {
        const source = memorySource(buildEventLog({ chunks }));
        const all = await readWhole(source);
        const filtered = await readWhole(source, { filter });
        const wanted = all.records.filter(
          ({ provider, eventId, timeCreated }) =>
            (filter.providers?.includes(provider) ?? true) &&
            (filter.eventIds?.includes(eventId) ?? true) &&
            timeCreated >= (filter.fromInstant ?? '') &&
            timeCreated <= (filter.toInstant ?? '9'),
        );
        expect(filtered.records).toEqual(wanted);
        expect(filtered.statistics).toMatchObject({
          recordsSeen: all.records.length,
          recordsMatched: wanted.length,
        });
      },
    ),
    { numRuns: 60 },
  );
});

describe('a filter', () => {
  const log = buildEventLog({
    chunks: [
      [
        { timeCreated: times[0] ?? '', provider: 'PasswordResetService', eventId: 31_001 },
        { timeCreated: times[1] ?? '', provider: 'ÜBERWACHUNG', eventId: 2 },
      ],
    ],
  });
  const idsWith = async (filter: EventFilter) =>
    (await readWhole(memorySource(log), { filter })).records.map(({ recordId }) => recordId);

  test('compares provider names without regard to ASCII case only', async () => {
    expect(await idsWith({ providers: ['PASSWORDresetSERVICE'] })).toEqual([1]);
    expect(await idsWith({ providers: ['überwachung'] })).toEqual([]);
    expect(await idsWith({ providers: ['Überwachung'] })).toEqual([2]);
  });

  test('includes both ends, to 100 ns, in any offset', async () => {
    expect(await idsWith({ fromInstant: times[0] ?? '', toInstant: times[0] ?? '' })).toEqual([1]);
    expect(await idsWith({ fromInstant: '2026-11-18T09:14:05.0000001+01:00' })).toEqual([2]);
  });

  test('that asks for nothing at all matches all, an empty list nothing', async () => {
    expect(await idsWith({})).toEqual([1, 2]);
    expect(await idsWith({ providers: [] })).toEqual([]);
    expect(await idsWith({ eventIds: [] })).toEqual([]);
  });

  test('lets the events through that are always wanted, and them alone', async () => {
    const none = { fromInstant: '2030-01-01T00:00:00Z' };
    const always = [{ provider: 'passwordresetservice', eventId: 31_001 }];
    expect(await idsWith({ ...none, always })).toEqual([1]);
    expect(await idsWith({ ...none, always: [{ provider: 'PasswordResetService', eventId: 2 }] })).toEqual(
      [],
    );
    expect(await idsWith({ eventIds: [2], always })).toEqual([1, 2]);
  });

  test('tells the numbers of all records, wanted or not', async () => {
    const ids: number[] = [];
    const onRecordId = (recordId: number) => ids.push(recordId);
    await readWhole(memorySource(log), { filter: { eventIds: [2] }, onRecordId });
    expect(ids).toEqual([1, 2]);
    const texts = buildEventLog({
      firstRecordId: 7,
      chunks: [[{ timeCreated: times[0] ?? '', provider: 'P', eventId: 1, form: 'text' }]],
    });
    await readWhole(memorySource(texts), { filter: { eventIds: [2] }, onRecordId });
    expect(ids).toEqual([1, 2, 7]);
  });

  test('with an instant that is none is refused', async () => {
    await expect(idsWith({ fromInstant: 'yesterday' })).rejects.toThrow(RangeError);
  });
});

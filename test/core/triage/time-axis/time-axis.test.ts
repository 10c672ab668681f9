import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeAxisOf } from '#core/triage/time-axis/time-axis-of';
import { timeAxisSchema } from '#core/triage/time-axis-schema';
import { engineError, failed, made, start, trackingIds } from '../made-records';
import { ada, beats, context } from '../triage-context';

const [first] = trackingIds;
const records = [
  made(1, '07:00:00', 31016),
  made(2, '07:01:00', 31015),
  made(3, '07:30:00', 2617, '', { provider: 'Entra Connect Admin Actions' }),
  made(4, '08:14:05', 31001, start(first, ada)),
  engineError(5, '08:14:07', '80230626'),
  made(6, '08:14:08', 33004, failed(first, ada, '80230626')),
  made(7, '09:00:00', 31034, 'ServiceBusListenerError'),
];

describe('timeAxisOf', () => {
  it('puts operations, errors, heartbeats, stops, starts, changes and the incident on one axis', () => {
    const axis = timeAxisOf(context({ records, heartbeats: [beats('06:00:00', '09:30:00')] }));
    expect(axis.entries.map(({ kind, at, records: ids }) => [kind, at.slice(11, 16), ids])).toEqual([
      ['heartbeats', '06:00', [900, 999]],
      ['service-stopped', '07:00', [1]],
      ['service-started', '07:01', [2]],
      ['change', '07:30', [3]],
      ['incident', '08:14', []],
      ['operation', '08:14', [4, 5, 6]],
      ['error', '09:00', [7]],
    ]);
    expect([axis.from, axis.to]).toEqual(['2026-11-17T08:14:05Z', '2026-11-18T10:14:05Z']);
    expect(axis.entries.at(5)).toMatchObject({
      operationId: 'operation-1',
      until: '2026-11-18T08:14:08Z',
      severity: 'error',
    });
  });

  it('is empty without anything', () => {
    expect(timeAxisOf(context({ incident: {}, window: undefined }))).toEqual({ entries: [] });
  });

  it('keeps to 400 entries, whatever there is, and loses no record', () => {
    const ids = fc.tuple(
      fc.integer({ min: 0, max: 30 * 1440 }),
      fc.constantFrom(31034, 32002, 31015, 31016, 33002, 6800, 33004),
    );
    fc.assert(
      fc.property(fc.array(ids, { minLength: 0, maxLength: 1_500 }), (given) => {
        const many = given.map(([minutes, eventId], index) =>
          made(
            index + 1,
            new Date(Date.UTC(2026, 10, 1) + minutes * 60_000).toISOString(),
            eventId,
            '',
            eventId === 6800 ? { provider: 'ADSync' } : {},
          ),
        );
        const axis = timeAxisOf(context({ records: many }));
        expect(axis.entries.length).toBeLessThanOrEqual(400);
        expect(axis.entries.reduce((sum, { count }) => sum + count, 0)).toBe(many.length);
        const times = axis.entries.map(({ at }) => Date.parse(at));
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(axis.entries.filter(({ kind }) => kind === 'incident')).toHaveLength(1);
        expect(timeAxisSchema.safeParse(axis).success).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('merges what is far from the incident first, and says how many', () => {
    const many = Array.from({ length: 1_000 }, (_, index) =>
      made(
        index + 1,
        new Date(Date.parse('2026-11-18T08:14:05Z') + (index - 500) * 60_000).toISOString(),
        31034,
      ),
    );
    const { entries } = timeAxisOf(context({ records: many }));
    const merged = entries.filter(({ mergedEntries }) => mergedEntries !== undefined);
    expect(merged).toHaveLength(2);
    expect(
      merged.reduce((sum, { mergedEntries = 0 }) => sum + mergedEntries, 0) + entries.length - 2 - 1,
    ).toBe(1_000);
    const near = entries.find(({ records: ids }) => ids.includes(501));
    expect(near?.mergedEntries).toBeUndefined();
  });
});

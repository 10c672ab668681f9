import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOperations } from '#core/triage/operations/find-operations';
import type { TriageRecord } from '#core/triage/triage-context';
import { engineError, failed, made, start, succeeded, trackingIds } from '../made-records';

const [first, second, third] = trackingIds;
const ada = 'ada@contoso.com';
const bob = 'bob@contoso.com';
const incident = { instant: '2026-11-18T08:14:05Z', user: 'ADA@contoso.com' };
const late = () => Date.parse('2026-11-18T10:00:00Z');

function found(records: readonly TriageRecord[], seenUntil: (host: string) => number | undefined = late) {
  return findOperations(records, incident, seenUntil);
}

const denied = [
  made(1, '08:14:05.0004440', 31001, start(first, ada)),
  engineError(2, '08:14:07', '80230626'),
  made(3, '08:14:08.0002140', 33004, failed(first, ada, '80230626')),
];

describe('findOperations', () => {
  it('joins the start, the error of the engine and the failure', () => {
    const [operation, ...others] = found(denied);
    expect(others).toEqual([]);
    expect(operation).toMatchObject({
      id: 'operation-1',
      kind: 'reset-by-user',
      result: 'failed',
      user: ada,
      trackingId: first,
      hrCode: '80230626',
      endEventId: 33004,
      durationMs: 3000,
      unlocks: true,
      records: [1, 2, 3],
      relation: 'incident',
    });
    expect(operation?.steps.map(({ joinedBy }) => joinedBy)).toEqual(['tracking-id', 'time', 'tracking-id']);
  });

  it('tells resets, changes and those of administrators apart, with the administrator', () => {
    const records = [
      made(1, '07:00:00', 31002, succeeded(first, bob)),
      made(2, '07:10:00', 31007, succeeded(second, bob)),
      made(
        3,
        '07:20:00',
        31010,
        `${succeeded(third, bob)}, AdminUpn: root@contoso.com, ForcePasswordChange: True`,
      ),
    ];
    expect(
      found(records).map(({ kind, result, administrator, forcesChange }) => [
        kind,
        result,
        administrator,
        forcesChange,
      ]),
    ).toEqual([
      ['reset-by-user', 'succeeded', undefined, undefined],
      ['change-by-user', 'succeeded', undefined, undefined],
      ['reset-by-administrator', 'succeeded', 'root@contoso.com', true],
    ]);
  });

  it('takes the cause, not the general failure beside it, for the end', () => {
    const records = [...denied, made(4, '08:14:08.1', 31003, `TrackingId: ${first}, PasswordResetFail`)];
    expect(found(records)).toMatchObject([{ endEventId: 33004, records: [1, 2, 3, 4] }]);
  });

  it('says that an operation never ended only where the log goes on', () => {
    const records = [made(1, '08:14:05', 31001, start(first, ada))];
    expect(found(records)).toMatchObject([{ result: 'never-ended' }]);
    expect(found(records, () => Date.parse('2026-11-18T08:20:00Z'))).toMatchObject([{ result: 'not-known' }]);
    expect(found(records, () => undefined)).toMatchObject([{ result: 'not-known' }]);
  });

  it('joins records without a TrackingId by user, and by time where there is no user', () => {
    const records = [
      made(1, '08:00:00', 31001, `Details: ${ada}`),
      made(2, '08:00:30', 31001, `Details: ${bob}`),
      made(3, '08:01:00', 31002, `UserPrincipalName: ${ada}`),
      made(4, '08:01:05', 33004, 'hr=80230626'),
    ];
    expect(found(records).map(({ user, result, records: ids }) => [user, result, ids])).toEqual([
      [ada, 'succeeded', [1, 3]],
      [bob, 'failed', [2, 4]],
    ]);
  });

  it('keeps an error of the engine alone where no operation is near or the code is another one', () => {
    expect(found([...denied, engineError(9, '09:30:00', '80230626')])).toHaveLength(2);
    const [, operation] = found([
      made(3, '08:14:08', 33004, failed(first, ada, '80230626')),
      engineError(9, '08:14:09', '8023061f'),
    ]);
    expect(operation).toMatchObject({ kind: 'unknown', result: 'failed', hrCode: '8023061f', records: [9] });
  });

  it.each([
    ['08:14:12', 1],
    ['08:14:14', 2],
  ])(
    'takes an error of the engine for the same failure up to five seconds beside it: %s',
    (clock, operations) => {
      const end = made(3, '08:14:08', 33004, failed(first, ada, '80230626'));
      expect(found([end, engineError(9, clock, '80230626')])).toHaveLength(operations);
    },
  );

  it('keeps a TrackingId of two hosts apart and links them', () => {
    const records = [...denied, ...denied.map((record) => ({ ...record, host: 'AADC02' }))];
    expect(found(records).map(({ host, alsoOnHosts, records: ids }) => [host, alsoOnHosts, ids])).toEqual([
      ['AADC01', ['AADC02'], [1, 2, 3]],
      ['AADC02', ['AADC01'], [1, 2, 3]],
    ]);
  });

  it('takes the same TrackingId an hour and more later for another operation', () => {
    const again = denied.map((record) => ({
      ...record,
      recordId: record.recordId + 10,
      timeCreated: record.timeCreated.replace('T08:', 'T10:'),
    }));
    expect(found([...denied, ...again]).map(({ records: ids }) => ids)).toEqual([
      [1, 2, 3],
      [11, 12, 13],
    ]);
  });

  it('joins password hash synchronization only to a success of the user of the case', () => {
    const told = made(5, '08:20:00', 657, 'Result : Success.', { provider: 'Directory Synchronization' });
    const success = (user: string) => [
      made(1, '08:18:50', 31001, start(first, user)),
      made(2, '08:19:00', 31002, succeeded(first, user)),
    ];
    expect(found([...success(ada), told])[0]?.records).toEqual([1, 2, 5]);
    expect(found([...success(bob), told])[0]?.records).toEqual([1, 2]);
    expect(found([...denied, told])[0]?.records).toEqual([1, 2, 3]);
  });

  it('is another one where user or time is another one, and unknown without a time', () => {
    const other = [
      made(1, '08:14:05', 31002, succeeded(first, bob)),
      made(2, '09:14:05', 31002, succeeded(second, ada)),
    ];
    expect(found(other).map(({ relation }) => relation)).toEqual(['other', 'other']);
    expect(findOperations(other, { user: ada }, late).map(({ relation }) => relation)).toEqual([
      'unknown',
      'unknown',
    ]);
    const byId = findOperations(other, { trackingId: `{${second.toUpperCase()}}` }, late);
    expect(byId.map(({ relation }) => relation)).toEqual(['unknown', 'incident']);
  });

  it('gives each record to at most one operation, whatever the order of the log', () => {
    const texts = fc.constantFrom(
      '',
      start(first, ada),
      failed(second, bob, '80230626'),
      `Details: ${ada}`,
      'hr=80230619',
    );
    const record = fc
      .tuple(
        fc.integer({ min: 0, max: 3_600 }),
        fc.constantFrom(31001, 31002, 31003, 33004, 6329, 657, 31019),
        texts,
      )
      .map(([second, eventId, text]) => ({ second, eventId, text }));
    fc.assert(
      fc.property(fc.array(record, { maxLength: 30 }), (given) => {
        const records = given.map(({ second: at, eventId, text }, index) =>
          made(index + 1, new Date(Date.UTC(2026, 10, 18, 8) + at * 1000).toISOString(), eventId, text, {
            provider:
              eventId === 6329
                ? 'ADSync'
                : eventId === 657
                  ? 'Directory Synchronization'
                  : 'PasswordResetService',
          }),
        );
        const operations = found(records);
        const ids = operations.flatMap((operation) => operation.records);
        expect(new Set(ids).size).toBe(ids.length);
        expect(operations.every(({ steps }) => steps.length > 0)).toBe(true);
        const backwards = found([...records].reverse());
        expect(backwards).toEqual(operations);
      }),
    );
  });

  it('puts tens of thousands of records together without comparing each with each', () => {
    const records = Array.from({ length: 20_000 }, (_, index) =>
      engineError(index + 1, new Date(Date.UTC(2026, 10, 1) + index * 60_000).toISOString(), '80230626'),
    );
    expect(found(records)).toHaveLength(20_000);
  });
});

import { describe, expect, it } from 'vitest';
import { failedOperations } from '#core/triage/rules/failed-operations';
import { failureScope } from '#core/triage/rules/failure-scope';
import { manyAttempts } from '#core/triage/rules/many-attempts';
import { multipleMatches } from '#core/triage/rules/multiple-matches';
import { operationNeverEnded } from '#core/triage/rules/operation-never-ended';
import { reservedCharacters } from '#core/triage/rules/reserved-characters';
import { restrictRemoteSam } from '#core/triage/rules/restrict-remote-sam';
import { twoServers } from '#core/triage/rules/two-servers';
import { workedBefore } from '#core/triage/rules/worked-before';
import { engineError, fact, failed, made, start, succeeded, trackingIds } from '../made-records';
import { ada, beats, bob, context, judged } from '../triage-context';

const [first, second, third] = trackingIds;
const denied = [
  made(1, '08:14:05', 31001, start(first, ada)),
  engineError(2, '08:14:07', '80230626'),
  made(3, '08:14:08', 33004, failed(first, ada, '80230626')),
];
const bobWorked = [
  made(11, '07:00:00', 31001, start(second, bob)),
  made(12, '07:00:05', 31002, succeeded(second, bob)),
];
const adaWorkedLater = [
  made(21, '09:00:00', 31001, start(third, ada)),
  made(22, '09:00:05', 31002, succeeded(third, ada)),
];

describe('failedOperations', () => {
  it('is sure where the service and the engine say the same', () => {
    expect(judged(failedOperations, { records: denied })).toEqual([
      'event-33004-80230626 explains-incident high',
    ]);
    const [finding] = failedOperations(context({ records: denied }));
    expect(finding).toMatchObject({ records: [1, 2, 3], count: 1, host: 'AADC01' });
    expect(finding?.meaning).toContain(ada);
  });

  it('takes the error of the engine for the cause where the end names none', () => {
    const records = [
      made(1, '08:14:05', 31001, start(first, ada)),
      engineError(2, '08:14:07', '80230619'),
      made(3, '08:14:08', 31003, `TrackingId: ${first}, PasswordResetFail, Details: ${ada}`),
    ];
    expect(judged(failedOperations, { records })).toEqual(['event-6329-80230619 explains-incident medium']);
    expect(judged(failedOperations, { records: records.filter(({ eventId }) => eventId !== 6329) })).toEqual([
      'event-31003 explains-incident medium',
    ]);
  });

  it('leaves an endpoint that never started to its own rule', () => {
    const records = [made(1, '08:00:00', 6800, 'could not start', { provider: 'ADSync' })];
    expect(judged(failedOperations, { records })).toEqual([]);
    const startedLater = [...records, made(2, '08:05:00', 31015)];
    expect(judged(failedOperations, { records: startedLater })).toHaveLength(1);
  });

  it('keeps an error of the listener where heartbeats came back only after the incident', () => {
    const records = [made(1, '08:10:00', 31034, 'remote certificate is invalid')];
    const silence = {
      from: '2026-11-18T08:00:00Z',
      to: '2026-11-18T08:30:00Z',
      durationMs: 1_800_000,
      afterRecordId: 910,
      beforeRecordId: 911,
    };
    const silent = beats('07:00:00', '09:00:00', { silences: [silence] });
    expect(failedOperations(context({ records, heartbeats: [silent] }))).toMatchObject([
      { severity: 'error', contradictedBy: [] },
    ]);
    expect(failedOperations(context({ records, heartbeats: [beats('07:00:00', '09:00:00')] }))).toMatchObject(
      [{ severity: 'warning', contradictedBy: [{ records: [999] }] }],
    );
  });

  it('is less sure of one record alone, and least where that does not name a cause', () => {
    const alone = [made(3, '08:14:08', 33004, failed(first, ada, '80230626'))];
    expect(judged(failedOperations, { records: alone })).toEqual([
      'event-33004-80230626 explains-incident medium',
    ]);
    const unknown = [made(3, '08:14:08', 33001, `TrackingId: ${first}, UserPrincipalName: ${ada}`)];
    expect(judged(failedOperations, { records: unknown })).toEqual(['event-33001 explains-incident low']);
  });

  it('is only seen where it is another user or another time, and unknown without a time', () => {
    const ofBob = [made(3, '08:14:08', 33004, failed(first, bob, '80230626'))];
    expect(judged(failedOperations, { records: ofBob })).toEqual(['event-33004-80230626 seen-in-log medium']);
    expect(judged(failedOperations, { records: denied, incident: { user: ada } })).toEqual([
      'event-33004-80230626 unknown high',
    ]);
  });

  it('is contradicted by a later success of the same user, not of another one', () => {
    expect(judged(failedOperations, { records: [...denied, ...adaWorkedLater] })).toEqual([
      'event-33004-80230626 explains-incident medium contradicted',
    ]);
    const bobLater = [made(31, '09:00:05', 31002, succeeded(second, bob))];
    expect(judged(failedOperations, { records: [...denied, ...bobLater] })).toEqual([
      'event-33004-80230626 explains-incident high',
    ]);
  });

  it('takes an error that the listener got over for a warning', () => {
    const records = [made(1, '08:14:00', 31034, 'The remote certificate is invalid')];
    const still = failedOperations(context({ records }));
    expect(still).toMatchObject([
      { code: 'event-31034-remote-certificate', severity: 'error', relation: 'explains-incident' },
    ]);
    const over = failedOperations(context({ records, heartbeats: [beats('07:00:00', '09:00:00')] }));
    expect(over).toMatchObject([{ severity: 'warning', contradictedBy: [{ records: [999] }] }]);
  });

  it('keeps to the window', () => {
    const window = { fromInstant: '2026-11-18T08:14:08Z', toInstant: '2026-11-18T09:00:00Z' };
    expect(judged(failedOperations, { records: denied, window })).toHaveLength(1);
    const later = { ...window, fromInstant: '2026-11-18T08:14:09Z' };
    expect(judged(failedOperations, { records: denied, window: later })).toEqual([]);
    expect(judged(operationNeverEnded, { records: denied.slice(0, 1), window: later })).toEqual([]);
  });

  it('keeps two hosts apart', () => {
    const records = [...denied, ...denied.map((record) => ({ ...record, host: 'AADC02' }))];
    expect(failedOperations(context({ records })).map(({ host }) => host)).toEqual(['AADC01', 'AADC02']);
  });
});

describe('failureScope', () => {
  it('tells one user from everyone', () => {
    expect(judged(failureScope, { records: [...denied, ...bobWorked] })).toEqual([
      'one-user-fails explains-incident medium',
    ]);
    const bobFails = [
      made(11, '07:00:00', 31001, start(second, bob)),
      made(12, '07:00:05', 33004, failed(second, bob, '80230626')),
    ];
    expect(judged(failureScope, { records: [...denied, ...bobFails] })).toEqual([
      'everyone-fails explains-incident medium',
    ]);
    expect(judged(failureScope, { records: [...denied, ...bobFails, ...adaWorkedLater] })).toEqual([]);
  });

  it('says nothing of one user alone, or without a failure', () => {
    expect(judged(failureScope, { records: denied })).toEqual([]);
    expect(judged(failureScope, { records: bobWorked })).toEqual([]);
    expect(judged(failureScope)).toEqual([]);
  });
});

describe('workedBefore', () => {
  const adaWorked = [made(31, '06:00:00', 31002, succeeded(third, ada))];
  it('needs an earlier success of the same user', () => {
    expect(judged(workedBefore, { records: [...adaWorked, ...denied] })).toEqual([
      'worked-before explains-incident high',
    ]);
    expect(judged(workedBefore, { records: [...denied, ...adaWorkedLater] })).toEqual([]);
    expect(judged(workedBefore, { records: [...bobWorked, ...denied] })).toEqual([]);
  });
});

describe('operationNeverEnded', () => {
  it('needs a start without an end in a log that goes on', () => {
    expect(judged(operationNeverEnded, { records: denied.slice(0, 1) })).toEqual([
      'operation-never-ended explains-incident medium',
    ]);
    expect(judged(operationNeverEnded, { records: denied })).toEqual([]);
    expect(judged(operationNeverEnded, { records: [made(1, '09:55:00', 31001, start(first, ada))] })).toEqual(
      [],
    );
  });
});

describe('manyAttempts', () => {
  const attempts = (count: number, minutes: number) =>
    Array.from({ length: count }, (_, index) => {
      const at = new Date(Date.UTC(2026, 10, 18, 7) + index * minutes * 60_000).toISOString();
      return made(index + 1, at, 31001, start(`0aacae6a-978a-4b62-bd85-00000000000${index}`, ada));
    });
  it('counts five resets of a user within an hour', () => {
    expect(judged(manyAttempts, { records: attempts(5, 15) })).toEqual([
      'many-attempts explains-incident medium',
    ]);
    expect(judged(manyAttempts, { records: attempts(4, 5) })).toEqual([]);
    expect(judged(manyAttempts, { records: attempts(6, 16) })).toEqual([]);
  });
});

describe('multipleMatches', () => {
  it('is told by the text of another event than 33003', () => {
    const text = 'Multiple matches were found';
    expect(judged(multipleMatches, { records: [made(1, '08:14:05', 33001, text)] })).toEqual([
      'multiple-matches explains-incident medium',
    ]);
    expect(judged(multipleMatches, { records: [made(1, '08:14:05', 33003, text)] })).toEqual([]);
    expect(judged(multipleMatches, { records: [made(1, '08:14:05', 33001, 'no match')] })).toEqual([]);
  });
});

describe('reservedCharacters', () => {
  const named = (value: string) => [fact('user.distinguished-name', value)];
  const records = [made(1, '08:14:05', 33001, `TrackingId: ${first}, UserPrincipalName: ${ada}`)];
  it.each([
    ['OU=Sales\\, North', true],
    ['OU=R\\+D', true],
    ['OU=a/b', true],
    ['OU=\\#1', true],
    ['OU=Sales North', false],
    ['OU=Büro 1', false],
  ])('judges %s', (unit, isReserved) => {
    const facts = named(`CN=Ada\\, Lovelace,${unit},DC=contoso,DC=com`);
    const expected = ['reserved-character-in-unit explains-incident high'];
    expect(judged(reservedCharacters, { facts, records })).toEqual(isReserved ? expected : []);
  });

  it('is a mere hint without 33001, and says nothing without a name', () => {
    expect(judged(reservedCharacters, { facts: named('CN=Ada,OU=R\\+D,DC=contoso') })).toEqual([
      'reserved-character-in-unit seen-in-log low',
    ]);
    expect(judged(reservedCharacters, { records })).toEqual([]);
  });
});

describe('restrictRemoteSam', () => {
  const facts = [fact('host.restrict-remote-sam', 'O:BAG:BAD:(A;;RC;;;BA)')];
  it('is a cause beside denied access, a hint without, and contradicted where others succeed', () => {
    expect(judged(restrictRemoteSam, { facts, records: denied })).toEqual([
      'restrict-remote-sam explains-incident medium',
    ]);
    expect(judged(restrictRemoteSam, { facts })).toEqual(['restrict-remote-sam seen-in-log low']);
    expect(judged(restrictRemoteSam, { facts, records: [...denied, ...bobWorked] })).toEqual([
      'restrict-remote-sam explains-incident low contradicted',
    ]);
    expect(judged(restrictRemoteSam, { records: denied })).toEqual([]);
  });
});

describe('twoServers', () => {
  it('needs the same TrackingId on another host', () => {
    const other = denied.map((record) => ({ ...record, host: 'AADC02' }));
    expect(judged(twoServers, { records: [...denied, ...other] })).toEqual([
      'same-request-on-two-servers explains-incident high',
    ]);
    expect(
      judged(twoServers, {
        records: [...denied, ...bobWorked.map((record) => ({ ...record, host: 'AADC02' }))],
      }),
    ).toEqual([]);
  });
});

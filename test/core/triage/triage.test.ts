import { describe, expect, it } from 'vitest';
import type { Case } from '#core/case/case-schema';
import type { UserKind } from '#core/case/user-kinds';
import { catalogEvent, eventCatalog } from '#core/catalog/event-catalog';
import { hrCode, hrCodeIn } from '#core/catalog/hr-codes';
import type { Fact, FactName, FactValue } from '#core/model/fact';
import type { CollectorRun } from '#core/model/outcome';
import { type TriageInput, triage } from '#core/triage/triage';
import type { TriageRecord } from '#core/triage/triage-context';

const incidentInstant = '2026-11-18T08:14:05Z';
const window = { fromInstant: '2026-11-17T08:14:05Z', toInstant: '2026-11-18T10:14:05Z' };

function logRun(facts: readonly [FactName, FactValue][], files = 1): CollectorRun {
  const at = '2026-11-18T10:00:00.000Z';
  const stated = facts.map(([name, value]): Fact => {
    return { name, value, origin: { kind: 'event-log', source: 'application.evtx' }, host: 'AADC01', at };
  });
  const artifact = { path: 'a.evtx', sizeBytes: 1, sha256: 'x', collector: 'event-log', host: 'AADC01', at };
  return {
    collector: 'event-log',
    title: 'Event log',
    host: 'AADC01',
    answers: ['evidence'],
    outcome: { status: 'collected' },
    artifacts: files === 0 ? [] : [artifact],
    facts: [...stated],
    startedAt: at,
    durationMs: 0,
  };
}

function record(
  recordId: number,
  eventId: number,
  text = '',
  provider = 'PasswordResetService',
): TriageRecord {
  return { recordId, timeCreated: '2026-11-18T08:14:08.0000000Z', host: 'AADC01', provider, eventId, text };
}

function codes(input: Partial<TriageInput>): string[] {
  const whole = {
    runs: [],
    records: [],
    heartbeats: [],
    window,
    incidentInstant,
    gatheredAt: '2026-11-18T10:00:00Z',
  };
  return triage({ ...whole, ...input }).findings.map(({ code }) => code);
}

const alive: TriageInput['heartbeats'] = [
  {
    host: 'AADC01',
    namespace: 'ssprdedicatedsbprodweu-1',
    count: 5,
    from: '2026-11-17T08:15:00Z',
    to: '2026-11-18T08:55:00Z',
    firstRecordId: 90,
    lastRecordId: 99,
    silences: [],
  },
];

const whole: readonly [FactName, FactValue][] = [
  ['event-log.record-count', 10],
  ['event-log.oldest-record', '2026-11-14T08:00:00.0000000Z'],
  ['event-log.newest-record', '2026-11-18T09:00:00.0000000Z'],
];

describe('catalogue', () => {
  it('has each event once and knows a provider in any case', () => {
    const keys = eventCatalog.events.map(({ provider, eventId }) => `${provider}/${eventId}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(catalogEvent('passwordresetservice', 33004)?.name).toBe('ADPermissionsError');
    expect(catalogEvent('Other', 33004)).toBeUndefined();
  });

  it('reads result codes in both spellings, the misprint included', () => {
    expect(hrCodeIn('returned an error hr=80230626, message=x')).toBe('80230626');
    expect(hrCodeIn('MMS(4924): 0x8023062C (text)')).toBe('8023062c');
    expect(hrCodeIn('0x1234')).toBeUndefined();
    expect(hrCode('8023042')?.code).toBe('80230402');
    expect(hrCode('80230000')).toBeUndefined();
  });
});

describe('findings', () => {
  it('groups failures by event and result code and names their records', () => {
    const records = [record(7, 33004, 'hr=80230626'), record(9, 33004, 'hr=80230626'), record(8, 33008)];
    const { findings } = triage({
      runs: [],
      records,
      heartbeats: [],
      window,
      incidentInstant,
      gatheredAt: '2026-11-18T10:00:00Z',
    });
    expect(findings.map(({ code, records: ids, count }) => [code, ids, count])).toEqual([
      ['event-33004-80230626', [7, 9], 2],
      ['event-33008', [8], 1],
    ]);
    expect(findings[0]?.nextSteps.length).toBeGreaterThan(0);
  });

  it('tells the texts of one event apart where no result code does, with the advice of each', () => {
    const records = [
      record(1, 6329, 'The server does not contain the LDAP password policy control.', 'ADSync'),
      record(2, 6329, 'BAIL: MMS(4924): something new', 'ADSync'),
      record(3, 31034, 'The remote certificate is invalid according to the validation procedure.'),
      record(4, 6329, 'BAIL: MMS(4924): 0x80230619 (text)', 'ADSync'),
      record(5, 31034, 'The remote certificate is invalid, hr=80239999'),
    ];
    const { findings } = triage({
      runs: [],
      records,
      heartbeats: [],
      window,
      incidentInstant,
      gatheredAt: '2026-11-18T10:00:00Z',
    });
    const steps = new Map(findings.map(({ code, nextSteps }) => [code, nextSteps.join(' ')]));
    expect([...steps.keys()].sort()).toEqual([
      'event-31034-80239999',
      'event-31034-remote-certificate',
      'event-6329',
      'event-6329-80230619',
      'event-6329-policy-control',
    ]);
    expect(steps.get('event-31034-remote-certificate')).toContain('root certificate');
    expect(steps.get('event-31034-80239999')).toContain('root certificate');
    expect(steps.get('event-6329-policy-control')).toContain('Windows Server 2016');
    expect(steps.get('event-6329')).not.toContain('Windows Server 2016');
  });

  it('finds nothing in success, start and heartbeats', () => {
    expect(
      codes({ records: [record(1, 31001), record(2, 31002)], heartbeats: alive, runs: [logRun(whole)] }),
    ).toEqual([]);
  });

  it('says that no request arrived only while the listener was alive and the log was read', () => {
    expect(codes({ heartbeats: alive, runs: [logRun(whole)] })).toEqual(['request-never-arrived']);
    expect(codes({ heartbeats: [], runs: [logRun(whole)] })).toEqual([]);
    expect(codes({ heartbeats: alive, runs: [] })).toEqual([]);
    expect(codes({ heartbeats: alive, runs: [logRun(whole)], incidentInstant: undefined })).toEqual([]);
  });

  it.each<[string, FactName, FactValue, FactValue]>([
    ['service-not-running', 'service.adsync.state', 'stopped', 'running'],
    ['version-retired', 'connect.version', '2.4.131.0', '2.6.92.0'],
    ['licence-missing', 'licence.allows-writeback', false, true],
  ])('%s needs its fact', (code, name, bad, good) => {
    expect(codes({ runs: [logRun([[name, bad]])] })).toEqual([code]);
    expect(codes({ runs: [logRun([[name, good]])] })).toEqual([]);
    expect(codes({ runs: [] })).toEqual([]);
  });

  it('does not call a version retired before the day Microsoft named', () => {
    const runs = [logRun([['connect.version', '2.4.131.0']])];
    expect(codes({ runs, gatheredAt: '2026-09-30T23:00:00Z', incidentInstant: undefined })).toEqual([
      'version-unsupported',
    ]);
  });

  it('shows two versions that disagree', () => {
    const runs = [
      logRun([
        ['connect.version', '2.6.92.0'],
        ['connect.version', '2.6.91.0'],
      ]),
    ];
    expect(codes({ runs })).toEqual(['conflict-connect.version']);
  });

  it('finds a kind of user that was typed and is another one in the evidence', () => {
    const runs = [logRun([['user.kind', 'federated']])];
    const typed = (kind: UserKind): Case => ({ schema: 'casebundle.case/1', user: { kind } });
    expect(codes({ runs, caseFile: typed('password-hash-synchronized') })).toEqual(['conflict-user.kind']);
    expect(codes({ runs, caseFile: typed('federated') })).toEqual([]);
    expect(codes({ runs: [], caseFile: typed('federated') })).toEqual([]);
  });
});

describe('coverage', () => {
  function verdict(
    facts: readonly [FactName, FactValue][],
    files = 1,
    asked: typeof window | undefined = window,
  ) {
    const input = {
      runs: [logRun(facts, files)],
      records: [],
      heartbeats: [],
      incidentInstant,
      gatheredAt: '',
    };
    return triage({ ...input, window: asked }).coverage[0]?.verdict;
  }
  const log = (oldest: string, newest: string): [FactName, FactValue][] => [
    ['event-log.record-count', 3],
    ['event-log.oldest-record', oldest],
    ['event-log.newest-record', newest],
  ];

  it('tells nothing there from not collected', () => {
    expect(verdict(whole)).toBe('covers');
    expect(verdict(log('2026-11-18T08:00:00Z', '2026-11-18T09:00:00Z'))).toBe('starts-inside');
    expect(verdict(log('2026-11-18T08:20:00Z', '2026-11-18T09:00:00Z'))).toBe('rolled-over');
    expect(verdict(log('2026-11-10T08:00:00Z', '2026-11-11T09:00:00Z'))).toBe('ends-before');
    expect(verdict([['event-log.record-count', 0]])).toBe('empty');
    expect(verdict(whole, 0)).toBe('not-collected');
  });
});

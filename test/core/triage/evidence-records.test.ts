import { expect, it } from 'vitest';
import { collectEvidenceRecords } from '#core/triage/evidence-records';

const incident = '2026-11-18T08:14:05Z';

function line(
  recordId: number,
  timeCreated: string,
  eventId: number,
  data: unknown,
  provider = 'PasswordResetService',
) {
  return JSON.stringify({ recordId, timeCreated, provider, eventId, data });
}
const minute = (index: number) => new Date(Date.parse(incident) + index * 60_000).toISOString();

it('keeps the records nearest to the incident when one error repeats without end, and says what was cut', () => {
  const collected = collectEvidenceRecords(incident, []);
  for (let index = -20_000; index < 20_000; index += 1) {
    collected.addLine(
      line(30_000 + index, minute(index), 31034, ['ServiceBusListenerError']),
      'AADC01',
      true,
    );
    if (index === 0) collected.addLine(line(1, incident, 31001, ['start']), 'AADC01', true);
  }
  const { records, cuts, windowRecords } = collected.result();
  expect(records).toHaveLength(10_001);
  const ids = records.filter(({ eventId }) => eventId === 31034).map(({ recordId }) => recordId);
  expect([Math.min(...ids), Math.max(...ids)]).toEqual([25_001, 35_000]);
  expect(records.filter(({ eventId }) => eventId === 31001)).toHaveLength(1);
  expect(cuts).toMatchObject([{ part: 'records', kept: 10_001, of: 40_001 }]);
  expect(cuts[0]?.explanation).toContain('40001');
  expect(windowRecords).toEqual([{ host: 'AADC01', count: 40_001, firstRecordId: 1, lastRecordId: 49_999 }]);
});

it('takes a record once that is listed in the window and outside of it', () => {
  const collected = collectEvidenceRecords(incident, []);
  for (const isWindow of [true, false]) {
    collected.addLine(line(7, incident, 31001, ['start']), 'AADC01', isWindow);
    collected.addLine(line(7, incident, 31001, ['start']), 'AADC02', isWindow);
  }
  expect(collected.result().records.map(({ host }) => host)).toEqual(['AADC01', 'AADC02']);
  expect(collected.result().windowRecords.map(({ count }) => count)).toEqual([1, 1]);
});

it('takes of password hash synchronization only what is about the user', () => {
  const dn = 'CN=Ada Lovelace,OU=Staff,DC=contoso,DC=com';
  const collected = collectEvidenceRecords(incident, [dn]);
  const told = (name: string) => [`Password Change Result - Anchor : x, Dn : ${name}, Result : Success.`];
  collected.addLine(
    line(1, incident, 657, told(dn.toUpperCase()), 'Directory Synchronization'),
    'AADC01',
    true,
  );
  collected.addLine(line(2, incident, 657, told('CN=Bob'), 'Directory Synchronization'), 'AADC01', true);
  expect(collected.result().records.map(({ recordId }) => recordId)).toEqual([1]);
});

it('passes over what is no record', () => {
  const collected = collectEvidenceRecords(undefined, []);
  for (const given of ['', 'no json', '{}', '[]', 'null', '{"recordId":"1"}'])
    collected.addLine(given, 'AADC01', true);
  expect(collected.result()).toMatchObject({ records: [], heartbeats: [], windowRecords: [], cuts: [] });
});

it('takes an audited attempt for a failure only where it was refused', () => {
  const attempt = (recordId: number, more: object) =>
    JSON.stringify({
      recordId,
      timeCreated: incident,
      provider: 'Microsoft-Windows-Security-Auditing',
      eventId: 4724,
      data: { TargetUserName: 'ada', SubjectUserName: 'MSOL_0a1b2c3d4e5f' },
      ...more,
    });
  const collected = collectEvidenceRecords(incident, []);
  collected.addLine(attempt(1, { keywords: '0x8020000000000000' }), 'DC01', true);
  collected.addLine(attempt(2, { keywords: '0x8010000000000000' }), 'DC01', true);
  collected.addLine(attempt(3, { keywords: 'no number' }), 'DC01', true);
  expect(collected.result().records.map(({ recordId }) => recordId)).toEqual([2, 3]);
});

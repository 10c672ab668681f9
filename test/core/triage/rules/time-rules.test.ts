import { describe, expect, it } from 'vitest';
import type { Fact } from '#core/model/fact';
import { incidentInFuture } from '#core/triage/rules/incident-in-future';
import { logCoverage } from '#core/triage/rules/log-coverage';
import { windowWithoutRecords } from '#core/triage/rules/window-without-records';
import { wrongZone } from '#core/triage/rules/wrong-zone';
import { fact, failed, made, succeeded, trackingIds } from '../made-records';
import { ada, bob, context, covered, judged } from '../triage-context';

const [first] = trackingIds;
const facts = [
  fact('event-log.record-count', 100),
  fact('event-log.oldest-record', '2026-11-10T00:00:00Z'),
  fact('event-log.newest-record', '2026-11-18T10:00:00Z'),
];

describe('wrongZone', () => {
  const at = (clock: string, user = ada) => [made(1, clock, 33004, failed(first, user, '80230626'))];
  const [likely] = [['likely-wrong-zone explains-incident medium']];

  it.each([
    ['09:14:30', '+00:00'],
    ['07:14:05', '+02:00'],
    ['04:44:05', '+04:30'],
    ['03:29:05', '+05:45'],
    ['17:14:05', '-08:00'],
  ])('finds a failure of the user at %s, where the clock of %s stands so', (clock, offset) => {
    expect(judged(wrongZone, { records: at(clock) })).toEqual(likely);
    expect(wrongZone(context({ records: at(clock) }))[0]?.title).toContain(offset);
  });

  it.each([
    ['minutes beside an hour', at('09:20:00')],
    ['no offset of a zone', at('08:44:05')],
    ['another user', at('09:14:05', bob)],
    ['a success', [made(1, '09:14:05', 31002, succeeded(first, ada))]],
    [
      'one at the incident too',
      [...at('09:14:05'), made(2, '08:20:00', 31002, succeeded(trackingIds[1], ada))],
    ],
  ])('says nothing of %s', (_, records) => {
    expect(judged(wrongZone, { records })).toEqual([]);
  });

  it('is less sure where several would fit, and silent without a zone', () => {
    const two = [...at('09:14:05'), made(2, '07:14:05', 33004, failed(trackingIds[1], ada, '80230626'))];
    expect(judged(wrongZone, { records: two })).toEqual(['likely-wrong-zone explains-incident low']);
    const incident = { instant: '2026-11-18T08:14:05Z', user: ada };
    expect(judged(wrongZone, { records: two, incident })).toEqual([]);
  });
});

describe('incidentInFuture', () => {
  it('leaves a few minutes to the clocks', () => {
    const gatheredAt = '2026-11-18T08:00:00Z';
    expect(judged(incidentInFuture, { gatheredAt })).toEqual(['incident-in-future explains-incident high']);
    expect(judged(incidentInFuture, { gatheredAt: '2026-11-18T08:10:00Z' })).toEqual([]);
    expect(judged(incidentInFuture, { gatheredAt, incident: {} })).toEqual([]);
  });
});

describe('logCoverage', () => {
  it.each([
    ['rolled-over', 'log-rolled-over'],
    ['ends-before', 'log-ends-before'],
    ['has-gaps', 'log-has-gaps'],
  ] as const)('says what %s means', (verdict, code) => {
    const gaps = [{ after: 5, before: 9, missing: 3 }];
    expect(judged(logCoverage, { facts, coverage: [{ ...covered, verdict, gaps }] })).toEqual([
      `${code} seen-in-log high`,
    ]);
    expect(judged(logCoverage, { coverage: [{ ...covered, verdict, gaps }] })).toEqual([]);
  });

  it('names the size that let the log roll over, and where full logs were kept', () => {
    const rolled = (...more: readonly Fact[]) => {
      const coverage = [{ ...covered, verdict: 'rolled-over' as const }];
      const [found] = logCoverage(context({ facts: [...facts, ...more], coverage }));
      return found?.nextSteps.join('\n') ?? '';
    };
    const limit = (megabytes: number) => fact('event-log.size-limit-bytes', megabytes * 1024 * 1024);
    expect(rolled()).toContain('to 250 to 500 MB');
    expect(rolled(limit(20))).toContain('now limited to 20 MB');
    expect(rolled(limit(300))).not.toContain('250');
    expect(rolled(fact('event-log.auto-backup', true))).toContain('Archive-Application-*.evtx');
    expect(rolled(fact('event-log.auto-backup', false))).not.toContain('Archive-');
  });

  it('is silent where the log covers the window or was not collected', () => {
    expect(judged(logCoverage, { facts, coverage: [covered] })).toEqual([]);
    expect(judged(logCoverage, { facts, coverage: [{ ...covered, verdict: 'not-collected' }] })).toEqual([]);
  });
});

describe('windowWithoutRecords', () => {
  it('needs a log that reaches over the window', () => {
    const empty = { ...covered, recordsInWindow: 0 };
    expect(judged(windowWithoutRecords, { facts, coverage: [empty] })).toEqual([
      'window-without-records explains-incident high',
    ]);
    expect(judged(windowWithoutRecords, { facts, coverage: [{ ...empty, verdict: 'rolled-over' }] })).toEqual(
      [],
    );
    expect(judged(windowWithoutRecords, { facts, coverage: [covered] })).toEqual([]);
  });
});

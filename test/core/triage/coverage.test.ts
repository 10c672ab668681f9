import { expect, it } from 'vitest';
import type { CollectorRun, Outcome } from '#core/model/outcome';
import { coverageOf } from '#core/triage/coverage';
import { fact, logRun } from './made-records';

const incident = '2026-11-18T08:14:05Z';
const window = { fromInstant: '2026-11-17T08:14:05Z', toInstant: '2026-11-18T10:14:05Z' };

function facts(oldest: string, newest: string, ...more: readonly ReturnType<typeof fact>[]) {
  return [
    fact('event-log.record-count', 100),
    fact('event-log.oldest-record', oldest),
    fact('event-log.newest-record', newest),
    ...more,
  ];
}
const whole = ['2026-11-14T08:00:00Z', '2026-11-18T09:00:00Z'] as const;
const listed = [{ host: 'AADC01', count: 40, firstRecordId: 1000, lastRecordId: 1100 }];
const missing = (range: string) => fact('event-log.missing-records', [range]);
const extent = (value: string) => fact('event-log.extent', value);

function coverage(runs: readonly CollectorRun[], asked: typeof window | undefined = window) {
  return coverageOf(runs, asked, incident, listed);
}

it.each([
  ['covers', facts(...whole)],
  ['starts-inside', facts('2026-11-18T08:00:00Z', '2026-11-18T09:00:00Z')],
  ['rolled-over', facts('2026-11-18T08:20:00Z', '2026-11-18T09:00:00Z')],
  ['ends-before', facts('2026-11-10T08:00:00Z', '2026-11-11T09:00:00Z')],
  ['has-gaps', facts(...whole, extent('whole'), missing('1010-1012'))],
  ['covers', facts(...whole, extent('whole'), missing('500-502'))],
  ['covers', facts(...whole, extent('filtered'), missing('1010-1012'))],
  [
    'rolled-over',
    facts('2026-11-18T08:20:00Z', '2026-11-18T09:00:00Z', extent('whole'), missing('1010-1012')),
  ],
  ['empty', [fact('event-log.record-count', 0)]],
  ['damaged', [fact('event-log.record-count', 5)]],
])('says %s', (verdict, given) => {
  expect(coverage([logRun(given)])).toMatchObject([{ verdict, host: 'AADC01' }]);
});

it('names the gap, the records of the window and the extent', () => {
  const [log] = coverage([logRun(facts(...whole, extent('whole'), missing('1010-1012')))]);
  expect(log).toMatchObject({
    recordsInWindow: 40,
    extent: 'whole',
    gaps: [{ after: 1009, before: 1013, missing: 3 }],
  });
  expect(log?.explanation).toContain('3 record numbers are missing inside it (1010 to 1012)');
});

it('counts no record in the window where the list of it is empty', () => {
  const at = { sha256: 'x', collector: 'event-log', host: 'AADC01', at: incident };
  const artifacts = ['application.evtx', 'application.events.jsonl'].map((name) => ({
    ...at,
    path: `evidence/AADC01/event-log/${name}`,
    sizeBytes: name.endsWith('.jsonl') ? 0 : 69_632,
  }));
  const counted = (run: CollectorRun) =>
    coverageOf([run], window, incident).map(({ recordsInWindow }) => recordsInWindow);
  expect(counted(logRun(facts(...whole), { artifacts }))).toEqual([0]);
  expect(counted(logRun(facts(...whole), { artifacts: artifacts.slice(0, 1) }))).toEqual([undefined]);
});

it('tells how large the log may become where that explains what it lacks', () => {
  const limit = fact('event-log.size-limit-bytes', 20 * 1024 * 1024);
  const explained = (from: string, to: string, ...more: readonly ReturnType<typeof fact>[]) =>
    coverage([logRun(facts(from, to, ...more))])[0]?.explanation;
  const [late, end] = ['2026-11-18T08:20:00Z', '2026-11-18T09:00:00Z'];
  expect(explained(late, end)).toContain('Larger logs (250 to 500 MB)');
  expect(explained(late, end, limit)).toContain('limited to 20 MB; logs of 250 to 500 MB keep longer');
  expect(explained('2026-11-18T08:00:00Z', end, limit)).toContain('limited to 20 MB');
  const early = ['2026-11-10T08:00:00Z', '2026-11-11T09:00:00Z'] as const;
  expect(explained(...early)).not.toContain('overwrites nothing');
  expect(explained(...early, fact('event-log.retention', true))).toContain('overwrites nothing');
});

it('takes no range that is none', () => {
  const [log] = coverage([logRun(facts(...whole, extent('whole'), missing('12-x')))]);
  expect(log).toMatchObject({ verdict: 'covers', gaps: [] });
});

it('says why a log was not collected, and tells that from one that was not asked for', () => {
  const skipped: Outcome = {
    status: 'skipped',
    because: 'not-in-evidence',
    message: 'No file ends with .evtx.',
  };
  const [log] = coverage([logRun([], { outcome: skipped, artifacts: [] })]);
  expect(log).toMatchObject({ verdict: 'not-collected' });
  expect(log?.explanation).toContain('No file ends with .evtx.');
  const other = logRun([fact('connect.version', '2.6.92.0')], { collector: 'connect', artifacts: [] });
  const [notAsked] = coverage([other]);
  expect(notAsked).toMatchObject({ verdict: 'not-collected', host: 'AADC01' });
  expect(notAsked?.explanation).toContain('not asked for');
  expect(coverage([other, logRun(facts(...whole))])).toHaveLength(1);
});

it('calls an empty log empty, also where the collector calls that a problem', () => {
  const problems = [{ code: 'event-log-empty' as const, message: 'No records.' }];
  const count = [fact('event-log.record-count', 0)];
  expect(coverage([logRun(count, { outcome: { status: 'partial', problems } })])).toMatchObject([
    { verdict: 'empty' },
  ]);
  const damaged = [...problems, { code: 'event-log-damaged' as const, message: 'Damage.' }];
  expect(coverage([logRun(count, { outcome: { status: 'partial', problems: damaged } })])).toMatchObject([
    { verdict: 'damaged' },
  ]);
});

it('compares with nothing where no window was asked', () => {
  expect(coverageOf([logRun(facts(...whole))], undefined, undefined)).toMatchObject([
    { verdict: 'no-window' },
  ]);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { caseSchema } from '#core/case/case-schema';
import { eventCatalog } from '#core/catalog/event-catalog';
import { triage } from '#core/triage/triage';
import { triageReportSchema } from '#core/triage/triage-report';
import { engineError, fact, failed, logRun, made, start, succeeded, trackingIds } from './made-records';
import { ada, beats, bob } from './triage-context';

const incidentInstant = '2026-11-18T08:14:05Z';
const window = { fromInstant: '2026-11-17T08:14:05Z', toInstant: '2026-11-18T10:14:05Z' };
const caseFile = caseSchema.parse({
  schema: 'casebundle.case/1',
  problem: { shownError: 'SSPR_0012' },
  incident: { local: '2026-11-18T09:14:05', timeZone: 'Europe/Berlin' },
  user: { principalName: ada, kind: 'federated' },
});

const texts = fc.constantFrom(
  '',
  start(trackingIds[0], ada),
  failed(trackingIds[1], bob, '80230626'),
  succeeded(trackingIds[2], ada),
  'Multiple matches',
  'hr=80230619',
);
const record = fc
  .tuple(
    fc.constantFrom(...eventCatalog.events),
    fc.integer({ min: -3_000, max: 300 }),
    texts,
    fc.constantFrom('AADC01', 'AADC02'),
  )
  .map(([{ provider, eventId }, minutes, text, host]) => ({ provider, eventId, minutes, text, host }));
const facts = fc.subarray([
  fact('connect.version', '2.4.131.0'),
  fact('connect.version', '9.0.0.0'),
  fact('connect.server-configuration-version', '2.6.84.0'),
  fact('connect.staging-mode', true),
  fact('connect.password-writeback.enabled', false),
  fact('service.adsync.state', 'stopped'),
  fact('host.restrict-remote-sam', 'x'),
  fact('host.dotnet-release', 1),
  fact('host.tls.client-enabled', 0),
  fact('licence.allows-writeback', false, 'tenant'),
  fact('licence.allows-writeback', true, 'tenant'),
  fact('user.kind', 'cloud-only', 'tenant'),
  fact('user.distinguished-name', 'CN=a,OU=R\\+D,DC=x', 'tenant'),
  fact('event-log.record-count', 10),
  fact('event-log.oldest-record', '2026-11-18T09:00:00Z'),
  fact('event-log.newest-record', '2026-11-18T10:00:00Z'),
]);

it('makes no finding without evidence, names the evidence, and sorts by relation and severity', () => {
  const codes = new Set<string>();
  fc.assert(
    fc.property(
      fc.array(record, { maxLength: 40 }),
      facts,
      fc.boolean(),
      fc.boolean(),
      (given, stated, hasTime, isFuture) => {
        const records = given.map(({ provider, eventId, minutes, text, host }, index) =>
          made(
            index + 1,
            new Date(Date.parse(incidentInstant) + minutes * 60_000).toISOString(),
            eventId,
            text,
            { provider, host },
          ),
        );
        const input = {
          caseFile,
          runs: [logRun(stated)],
          records,
          heartbeats: [beats('07:00:00', '08:00:00')],
          window: hasTime ? window : undefined,
          incidentInstant: hasTime ? incidentInstant : undefined,
          gatheredAt: isFuture ? '2026-11-01T00:00:00Z' : '2026-11-18T12:00:00Z',
        };
        const report = triage(input);
        expect(triageReportSchema.parse(report)).toEqual(report);
        const ids = new Set([...records.map(({ recordId }) => recordId), 900, 999]);
        const order = report.findings.map(({ relation }) =>
          ['explains-incident', 'unknown', 'seen-in-log'].indexOf(relation),
        );
        expect(order).toEqual([...order].sort());
        for (const finding of report.findings) {
          codes.add(finding.code);
          expect(finding.records.length + finding.facts.length).toBeGreaterThan(0);
          expect(finding.records.every((id) => ids.has(id))).toBe(true);
          expect(finding.confidence.reason).not.toBe('');
          for (const { records: against, facts: said } of finding.contradictedBy)
            expect(against.length + said.length).toBeGreaterThan(0);
          // A name in braces is a text whose value was forgotten.
          const words = [finding.title, finding.meaning, finding.confidence.reason, ...finding.nextSteps];
          expect(words.filter((sentence) => /\{[a-z]\w*\}|\bundefined\b|\bNaN\b/.test(sentence))).toEqual([]);
          if (!hasTime) expect(finding.relation).not.toBe('seen-in-log');
        }
        expect(triage({ ...input, records: [...records].reverse() })).toEqual(report);
      },
    ),
    { numRuns: 150 },
  );
  expect(codes.size).toBeGreaterThan(60);
});

it('joins the records of one attempt into one finding that explains the incident', () => {
  const records = [
    made(1, '08:14:05', 31001, start(trackingIds[0], ada)),
    engineError(2, '08:14:07', '80230626'),
    made(3, '08:14:08', 33004, failed(trackingIds[0], ada, '80230626')),
  ];
  const gatheredAt = '2026-11-18T12:00:00Z';
  const report = triage({ caseFile, runs: [], records, heartbeats: [], window, incidentInstant, gatheredAt });
  expect(report.findings.map(({ code, relation }) => [code, relation])).toEqual([
    ['event-33004-80230626', 'explains-incident'],
  ]);
});

it('doubts the zone before the server where an operation of the user stands an hour away', () => {
  const records = [
    made(1, '09:14:05', 31001, start(trackingIds[0], ada)),
    made(2, '09:14:08', 33004, failed(trackingIds[0], ada, '80230626')),
  ];
  const runs = [logRun([fact('event-log.record-count', 10)])];
  const heartbeats = [beats('06:00:00', '10:00:00')];
  const gatheredAt = '2026-11-18T12:00:00Z';
  const report = triage({ caseFile, runs, records, heartbeats, window, incidentInstant, gatheredAt });
  expect(report.findings.map(({ code }) => code)).toEqual([
    'likely-wrong-zone',
    'request-never-arrived',
    'event-33004-80230626',
  ]);
});

it('says what it cut of operations and timeline, and keeps what is nearest to the incident', () => {
  const records = Array.from({ length: 2_500 }, (_, index) =>
    engineError(
      index + 1,
      new Date(Date.parse(incidentInstant) + (index - 2_490) * 600_000).toISOString(),
      '80230626',
    ),
  );
  const report = triage({
    caseFile,
    runs: [],
    records,
    heartbeats: [],
    window,
    incidentInstant,
    gatheredAt: '2027-01-01T00:00:00Z',
  });
  expect(report.operations).toHaveLength(2_000);
  expect(report.operations.at(-1)?.records).toEqual([2_500]);
  expect(report.timeline.at(0)?.recordId).toBe(501);
  expect(report.cuts.map(({ part, kept, of }) => [part, kept, of])).toEqual([
    ['operations', 2_000, 2_500],
    ['time-axis', report.timeAxis.entries.length, 2_501],
    ['timeline', 2_000, 2_500],
  ]);
});

it('reads a report of an earlier edition', () => {
  const earlier = {
    schema: 'casebundle.triage/1',
    findings: [
      {
        code: 'x',
        severity: 'error',
        title: '',
        meaning: '',
        nextSteps: [],
        records: [1],
        facts: [],
        count: 1,
      },
    ],
    coverage: [{ log: 'Application', host: 'A', records: 1, verdict: 'covers', explanation: '' }],
    timeline: [],
  };
  expect(triageReportSchema.parse(earlier)).toMatchObject({
    findings: [{ relation: 'unknown', contradictedBy: [] }],
    coverage: [{ extent: 'not-known', gaps: [] }],
    operations: [],
    timeAxis: { entries: [] },
    cuts: [],
  });
});

import fc from 'fast-check';
import type { Case } from '#core/case/case-schema';
import { userKinds } from '#core/case/user-kinds';
import { checklistItems } from '#core/model/checklist-item';
import type { CollectorRun, Outcome } from '#core/model/outcome';
import { coverageVerdicts } from '#core/triage/coverage-schema';
import { operationKinds, operationResults } from '#core/triage/operation-schema';
import { axisEntryKinds } from '#core/triage/time-axis-schema';
import { type TriageReport, triageReportSchema } from '#core/triage/triage-report';

/** Texts that a careless writer of Markdown, HTML or SVG falls for. */
const traps = [
  '# heading',
  'heading #',
  '\n## 3. Support code: given',
  '- item\n- item',
  '+ item',
  '1. one',
  '2) two',
  '===\n---',
  '***',
  '> quote',
  '```\ncode',
  '~~~',
  '    indented',
  '\tindented',
  '| a | b |\n| --- | --- |',
  'head\n:--',
  'head\n:-: ',
  'a \\| b',
  'back\\',
  '`tick` ``two`` `',
  '[link](javascript:alert(1))',
  '](javascript:alert(1))',
  '[x]: http://example.org "t"',
  '![x](http://example.org/x.png)',
  '<http://example.org>',
  'https://example.org/?a=b&c=d',
  'www.example.org',
  'WWW.EXAMPLE.ORG and ftp://example.org',
  'ada@contoso.com',
  'mailto:ada@contoso.com',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '</style></title></text></svg><h1>x',
  '<style>*{display:none}</style>',
  '" style="color:red" onclick="x',
  '--><!-- ',
  ']]>',
  '&lt;b&gt; &amp; &#60; &copy',
  '*b* _i_ __b__ ~~s~~ **',
  'snake_case_name _edge_',
  '\u202eright to left\u202c',
  'שלום עולם אבג',
  'مرحبا بالعالم',
  '密码重置失败，请联系管理员',
  '👩‍👩‍👧‍👦👍🏽🇩🇪',
  'e\u0301\u0302\u0303',
  '\ud800 alone \udc00',
  'a\u2028b\u0085c\rd\u0000\u001b[31m',
  'W'.repeat(3_000),
  '😀'.repeat(1_200),
  '{title} {name}',
  '$& $1 $$',
  '',
  ' ',
] as const;

export const anyText = fc.oneof(
  fc.constantFrom(...traps),
  fc.tuple(fc.constantFrom(...traps), fc.constantFrom(...traps)).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom(...'#*_`[]()<>|\\~-+=!&"\':/.@ \n1.)a'.split('')), { maxLength: 40 })
    .map((all) => all.join('')),
);

const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
const guid = fc.uuid();
const instant = fc
  .integer({ min: Date.UTC(2026, 10, 16), max: Date.UTC(2026, 10, 21) })
  .map((ms) => new Date(ms).toISOString());
/** Mostly a moment; a report from outside may have anything. */
const moment = fc.oneof({ weight: 20, arbitrary: instant }, { weight: 1, arbitrary: anyText });
const recordIds = fc.array(fc.nat({ max: 90_000 }), { maxLength: 30 });
const host = fc.oneof(fc.constantFrom('ADC01.contoso.com', 'ADC02.contoso.com', 'tenant'), anyText);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

export const anyCase: fc.Arbitrary<Case> = fc.record(
  {
    schema: fc.constant('casebundle.case/1' as const),
    title: anyText,
    problem: fc.record(
      {
        description: anyText,
        shownError: anyText,
        reproduce: anyText,
        tried: anyText,
        notAvailable: anyText,
      },
      { requiredKeys: [] },
    ),
    page: fc.record(
      {
        url: anyText,
        screenshots: fc.array(fc.record({ file: anyText, note: anyText }), { maxLength: 2 }),
        notAvailable: anyText,
      },
      { requiredKeys: [] },
    ),
    codes: fc.record(
      {
        supportCode: fc.oneof(guid, anyText),
        sid: guid,
        cid: guid,
        trackingId: anyText,
        notAvailable: anyText,
      },
      { requiredKeys: [] },
    ),
    incident: fc.record({
      local: fc.constantFrom('2026-11-18T09:14:05', '2026-10-25T02:30:00', 'yesterday'),
      timeZone: fc.constantFrom('Europe/Berlin', 'W. Europe Standard Time', '+05:45', 'nowhere'),
    }),
    user: fc.record(
      { principalName: anyText, kind: fc.constantFrom(...userKinds), notAvailable: anyText },
      { requiredKeys: [] },
    ),
    licence: fc.record({ plan: anyText, notAvailable: anyText }, { requiredKeys: [] }),
    evidence: fc.record({ server: anyText, notAvailable: anyText }, { requiredKeys: [] }),
  },
  { requiredKeys: ['schema'] },
);

const problem = fc.record({
  code: fc.constantFrom('tool-failed' as const, 'access-denied' as const),
  message: anyText,
});

const anyOutcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.constant<Outcome>({ status: 'collected' }),
  fc.constant<Outcome>({ status: 'cancelled' }),
  problem.map((one): Outcome => ({ status: 'failed', problem: one })),
  fc
    .array(problem, { minLength: 1, maxLength: 3 })
    .map((problems): Outcome => ({ status: 'partial', problems })),
  anyText.map((message): Outcome => ({ status: 'skipped', because: 'not-windows', message })),
  fc.nat().map((afterMs): Outcome => ({ status: 'timed-out', afterMs })),
);

const anyRun: fc.Arbitrary<CollectorRun> = fc.record({
  collector: fc.oneof(fc.constant('event-log'), anyText),
  title: anyText,
  host,
  answers: fc.constant([...checklistItems]),
  outcome: anyOutcome,
  artifacts: fc.array(
    fc.record({
      path: fc.oneof(fc.constant('evidence/h/event-log/application.evtx'), anyText),
      sizeBytes: fc.nat(),
      sha256: hash,
      collector: fc.constant('event-log'),
      host,
      at: instant,
    }),
    { maxLength: 3 },
  ),
  facts: fc.array(
    fc.record({
      name: fc.constantFrom(
        'connect.version' as const,
        'service.adsync.state' as const,
        'user.principal-name' as const,
        'licence.plans' as const,
      ),
      value: fc.oneof(anyText, fc.nat(), fc.boolean(), fc.array(anyText, { maxLength: 2 })),
      origin: fc.record({ kind: fc.constant('registry' as const), source: anyText }),
      host,
      at: instant,
    }),
    { maxLength: 3 },
  ),
  startedAt: instant,
  durationMs: fc.nat(),
});

export const anyRuns = fc.array(anyRun, { maxLength: 3 });

const severity = fc.constantFrom('error' as const, 'warning' as const, 'information' as const);

const anyFinding = fc.record({
  code: anyText,
  severity,
  title: anyText,
  meaning: anyText,
  nextSteps: fc.array(anyText, { maxLength: 3 }),
  records: recordIds,
  facts: fc.array(anyText, { maxLength: 2 }),
  firstAt: maybe(moment),
  lastAt: maybe(moment),
  count: fc.nat({ max: 9_000 }),
  host: maybe(host),
  confidence: fc.record({
    level: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
    reason: anyText,
  }),
  contradictedBy: fc.array(
    fc.record({ statement: anyText, records: recordIds, facts: fc.array(anyText, { maxLength: 2 }) }),
    { maxLength: 2 },
  ),
  relation: fc.constantFrom('explains-incident' as const, 'seen-in-log' as const, 'unknown' as const),
});

const anyOperation = fc.record({
  id: fc.nat({ max: 50 }).map((number) => `operation-${number}`),
  host,
  kind: fc.constantFrom(...operationKinds),
  result: fc.constantFrom(...operationResults),
  startedAt: maybe(moment),
  endedAt: maybe(moment),
  durationMs: maybe(fc.nat()),
  trackingId: maybe(fc.oneof(guid, anyText)),
  user: maybe(anyText),
  administrator: maybe(anyText),
  hrCode: maybe(fc.oneof(fc.constant('80230619'), anyText)),
  records: recordIds,
  steps: fc.constant([]),
  alsoOnHosts: fc.constant([]),
  relation: fc.constantFrom('incident' as const, 'other' as const, 'unknown' as const),
});

export const anyAxisEntry = fc.record({
  id: anyText,
  kind: fc.constantFrom(...axisEntryKinds),
  at: moment,
  until: maybe(moment),
  severity,
  title: anyText,
  host: maybe(host),
  operationId: maybe(fc.nat({ max: 50 }).map((number) => `operation-${number}`)),
  namespace: maybe(anyText),
  silences: fc.array(fc.record({ from: moment, to: moment, durationMs: fc.nat() }), { maxLength: 4 }),
  records: recordIds,
  count: fc.nat({ max: 900 }),
  mergedEntries: maybe(fc.integer({ min: 2, max: 300 })),
});

const anyCoverage = fc.record({
  log: anyText,
  host,
  oldest: maybe(moment),
  newest: maybe(moment),
  records: fc.nat(),
  verdict: fc.constantFrom(...coverageVerdicts),
  explanation: anyText,
  recordsInWindow: maybe(fc.nat()),
  extent: fc.constantFrom('whole' as const, 'filtered' as const, 'not-known' as const),
  gaps: fc.array(fc.record({ after: fc.nat(), before: fc.nat(), missing: fc.nat() }), { maxLength: 14 }),
});

export const anyReport: fc.Arbitrary<TriageReport> = fc
  .record({
    schema: fc.constant('casebundle.triage/1' as const),
    findings: fc.array(anyFinding, { maxLength: 3 }),
    coverage: fc.array(anyCoverage, { maxLength: 3 }),
    operations: fc.array(anyOperation, { maxLength: 5 }),
    timeline: fc.array(
      fc.record({ at: moment, recordId: fc.nat(), provider: anyText, eventId: fc.nat(), title: anyText }),
      { maxLength: 5 },
    ),
    timeAxis: fc.record({ entries: fc.array(anyAxisEntry, { maxLength: 8 }) }),
    cuts: fc.array(
      fc.record({
        part: fc.constantFrom('records' as const, 'operations' as const, 'time-axis' as const),
        kept: fc.nat(),
        of: fc.nat(),
        explanation: anyText,
      }),
      { maxLength: 2 },
    ),
  })
  .map((report) => triageReportSchema.parse(report));

export const anyLeftOut = fc.array(
  fc.record({ path: anyText, bytes: fc.nat(), sha256: hash, collector: anyText, host, reason: anyText }),
  { maxLength: 2 },
);

import type { SummaryInput } from '#core/package/summary/summary-input';
import type { Operation } from '#core/triage/operation-schema';
import type { AxisEntry } from '#core/triage/time-axis-schema';
import type { Finding, TriageReport } from '#core/triage/triage-report';
import { runOver, sampleCase, sampleFiles } from './staged-package';

const first = 'ADC01.contoso.com';
const second = 'ADC02.contoso.com';

/** An operation on the first host; what is not given is that of a failed reset of the incident. */
export function operation(changes: Partial<Operation> & Pick<Operation, 'id'>): Operation {
  return {
    host: first,
    kind: 'reset-by-user',
    result: 'failed',
    startedAt: '2026-11-18T08:14:07.1234567Z',
    endedAt: '2026-11-18T08:14:08.4734567Z',
    durationMs: 1_350,
    trackingId: '0f3c9a52-8d17-4c6e-b1a4-7e2d9f60c385',
    user: 'ada@contoso.com',
    hrCode: '80230626',
    endEventId: 33004,
    records: [4709, 4710, 4711],
    steps: [],
    alsoOnHosts: [],
    relation: 'incident',
    ...changes,
  };
}

/** An entry of the axis on the first host. */
export function axisEntry(changes: Partial<AxisEntry> & Pick<AxisEntry, 'id' | 'kind' | 'at'>): AxisEntry {
  return { severity: 'information', title: '', host: first, silences: [], records: [], count: 1, ...changes };
}

export function finding(changes: Partial<Finding> & Pick<Finding, 'code'>): Finding {
  return {
    severity: 'error',
    title: 'The connector account may not set the password',
    meaning: 'Active Directory refused the change of this account.',
    nextSteps: [
      'Give the connector account the right Reset Password on the user.',
      'Check whether the user is or was in a protected group (adminCount = 1).',
      'Look for RestrictRemoteSam in the registry of the server and the domain controller.',
    ],
    records: [4711, 4712],
    facts: [],
    firstAt: '2026-11-18T08:14:08.1234567Z',
    lastAt: '2026-11-18T08:25:11.0000000Z',
    count: 2,
    host: first,
    confidence: { level: 'high', reason: 'The user, the time and the result code 80230626 match.' },
    contradictedBy: [],
    relation: 'explains-incident',
    ...changes,
  };
}

const operations: readonly Operation[] = [
  operation({ id: 'operation-1' }),
  operation({
    id: 'operation-2',
    startedAt: '2026-11-18T08:25:09.0000000Z',
    endedAt: '2026-11-18T08:25:11.0000000Z',
    durationMs: 2_000,
    records: [4730, 4731],
  }),
  ...Array.from({ length: 60 }, (_, index) =>
    operation({
      id: `operation-${index + 3}`,
      result: index % 7 === 0 ? 'never-ended' : 'succeeded',
      kind: index % 3 === 0 ? 'change-by-user' : 'reset-by-administrator',
      user: `user${index}@contoso.com`,
      startedAt: new Date(Date.UTC(2026, 10, 17, 9 + (index % 40), index)).toISOString(),
      endedAt: new Date(Date.UTC(2026, 10, 17, 9 + (index % 40), index, 2)).toISOString(),
      durationMs: 2_000,
      hrCode: undefined,
      host: index % 4 === 0 ? second : first,
      relation: 'other',
    }),
  ),
];

const entries: readonly AxisEntry[] = [
  ...[first, second].flatMap((host, index) =>
    ['ssprdedicatedsbprodfra-1', 'ssprdedicatedsbprodweu-2'].map((namespace, second) =>
      axisEntry({
        id: `beats-${index}-${second}`,
        kind: 'heartbeats',
        at: '2026-11-17T08:15:00Z',
        until: '2026-11-19T08:10:00Z',
        title: `Heartbeats of ${namespace}`,
        host,
        namespace,
        count: 570,
        records: [4000, 5200],
        silences:
          index === 0
            ? [
                { from: '2026-11-18T02:00:00Z', to: '2026-11-18T05:30:00Z', durationMs: 12_600_000 },
                { from: '2026-11-18T08:16:00Z', to: '2026-11-18T08:27:00Z', durationMs: 660_000 },
              ]
            : [],
      }),
    ),
  ),
  ...operations.map((one) =>
    axisEntry({
      id: `axis-${one.id}`,
      kind: 'operation',
      at: one.startedAt ?? '',
      ...(one.endedAt === undefined ? {} : { until: one.endedAt }),
      title: `${one.user ?? ''}: ${one.result}`,
      severity: one.result === 'failed' ? 'error' : 'information',
      host: one.host,
      operationId: one.id,
      records: [...one.records],
      count: one.records.length,
    }),
  ),
  axisEntry({
    id: 'stop',
    kind: 'service-stopped',
    at: '2026-11-18T08:15:40Z',
    title: 'Service stopped',
    records: [4713],
  }),
  axisEntry({
    id: 'start',
    kind: 'service-started',
    at: '2026-11-18T08:27:12Z',
    title: 'Service started',
    records: [4740],
  }),
  axisEntry({
    id: 'error-1',
    kind: 'error',
    severity: 'error',
    at: '2026-11-18T08:14:08Z',
    title: 'ADPermissionsError',
    records: [4711],
  }),
  axisEntry({
    id: 'error-2',
    kind: 'error',
    severity: 'error',
    at: '2026-11-18T08:14:08.5Z',
    title: 'Password set failed (6329)',
    records: [4712],
  }),
  axisEntry({
    id: 'warning-1',
    kind: 'warning',
    severity: 'warning',
    at: '2026-11-18T08:20:00Z',
    title: 'ServiceBusListenerError',
    records: [4720],
    count: 14,
  }),
  axisEntry({
    id: 'change-1',
    kind: 'change',
    at: '2026-11-18T07:02:00Z',
    title: 'Connector credential changed',
    records: [4650],
  }),
  axisEntry({
    id: 'incident',
    kind: 'incident',
    at: '2026-11-18T08:14:05Z',
    title: 'Incident',
    host: undefined,
    records: [],
  }),
];

/** A report of two servers with everything a report can have. */
export const exampleReport: TriageReport = {
  schema: 'casebundle.triage/1',
  findings: [
    finding({
      code: 'ad-permissions',
      contradictedBy: [
        {
          statement: 'Another user of the same unit was reset at 2026-11-18T07:40:00Z.',
          records: [4690],
          facts: ['host.restrict-remote-sam: absent (HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa)'],
        },
      ],
    }),
    finding({
      code: 'listener-silent',
      severity: 'warning',
      title: 'The listener was silent for 3 h 30 min before the incident',
      relation: 'seen-in-log',
      confidence: { level: 'medium', reason: 'One of two namespaces answered all the time.' },
      records: Array.from({ length: 30 }, (_, index) => 4_100 + index),
      count: 42,
    }),
    finding({
      code: 'version-retired',
      severity: 'information',
      title: 'Entra Connect 2.5.79.0 leaves support on 2026-10-23',
      relation: 'seen-in-log',
      records: [],
      facts: ['connect.version: 2.5.79.0 (HKLM\\SOFTWARE\\Microsoft\\Azure AD Connect)'],
      firstAt: undefined,
      lastAt: undefined,
      count: 1,
      nextSteps: ['Upgrade Entra Connect.'],
    }),
  ],
  coverage: [
    {
      log: 'Application',
      host: first,
      oldest: '2026-11-01T00:00:00.0000000Z',
      newest: '2026-11-19T09:00:00.0000000Z',
      records: 39_590,
      asked: { fromInstant: '2026-11-17T08:14:05Z', toInstant: '2026-11-19T08:14:05Z' },
      verdict: 'has-gaps',
      explanation: 'The log reaches over the window, but record numbers are missing inside it.',
      recordsInWindow: 3_959,
      extent: 'whole',
      gaps: [{ after: 4_310, before: 4_390, missing: 79 }],
    },
    {
      log: 'Application',
      host: second,
      records: 0,
      verdict: 'not-collected',
      explanation: 'Access to the log was denied.',
      extent: 'not-known',
      gaps: [],
    },
  ],
  operations: [...operations],
  timeline: Array.from({ length: 90 }, (_, index) => ({
    at: new Date(Date.UTC(2026, 10, 18, 7, 30 + index)).toISOString(),
    recordId: 4_650 + index,
    provider: 'PasswordResetService',
    eventId: 31_001 + (index % 3),
    title: index % 2 === 0 ? 'PasswordResetStart' : 'PasswordResetSuccess',
  })),
  timeAxis: { from: '2026-11-17T08:14:05Z', to: '2026-11-19T08:14:05Z', entries: [...entries] },
  cuts: [
    {
      part: 'timeline',
      kept: 90,
      of: 4_000,
      explanation: 'The timeline keeps the records nearest to the incident.',
    },
  ],
};

/** A case with two servers, one of which could not be read. */
export const exampleInput = {
  caseFile: {
    ...sampleCase,
    problem: { ...sampleCase.problem, tried: 'Restarted the service.\nTried again.' },
  },
  runs: [
    runOver(sampleFiles()),
    runOver(
      {},
      {
        status: 'failed',
        problem: { code: 'access-denied', message: 'Access to the Application log was denied.' },
      },
      second,
    ),
  ],
  triage: exampleReport,
  window: { fromInstant: '2026-11-17T08:14:05Z', toInstant: '2026-11-19T08:14:05Z' },
  leftOut: [
    {
      path: 'evidence/ADC01.contoso.com/event-log/application.evtx',
      bytes: 20_975_616,
      sha256: 'a'.repeat(64),
      collector: 'event-log',
      host: first,
      reason: 'Left out so that the package fits the upload form of the portal (at most 4 MB).',
    },
  ],
  notes: ['The clock of the second server was not compared.'],
  made: {
    name: 'Casebundle',
    version: '0.1.0',
    atInstant: '2026-11-20T10:20:31.500Z',
    fileName: 'ADC01-20261118T081405Z-156ae0e6.zip',
  },
} as const satisfies SummaryInput;

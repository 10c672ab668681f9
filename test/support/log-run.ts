import type { CollectorRun } from '#core/model/outcome';

/** A run that collected one file of the event log of AADC01, such as `application.evtx`. */
export function logRun(fileName: string, sizeBytes = 1): CollectorRun {
  return {
    collector: 'event-log',
    title: 'Application event log',
    host: 'AADC01',
    answers: ['evidence'],
    outcome: { status: 'collected' },
    artifacts: [
      {
        path: `evidence/AADC01/event-log/${fileName}`,
        sizeBytes,
        sha256: 'ab'.repeat(32),
        collector: 'event-log',
        host: 'AADC01',
        at: '2026-11-22T08:00:00Z',
      },
    ],
    facts: [
      {
        name: 'event-log.record-count',
        value: 12,
        origin: { kind: 'event-log', source: 'Application' },
        host: 'AADC01',
        at: '2026-11-22T08:00:00Z',
      },
    ],
    startedAt: '2026-11-22T08:00:00Z',
    durationMs: 10,
  };
}

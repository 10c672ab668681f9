import type { HeartbeatTrack } from '#core/triage/heartbeat-tracks';
import { findOperations } from '#core/triage/operations/find-operations';
import type { TriageContext, TriageRule } from '#core/triage/triage-context';
import type { Coverage } from '#core/triage/triage-report';

export const ada = 'ada@contoso.com';
export const bob = 'bob@contoso.com';

export const covered: Coverage = {
  log: 'Application',
  host: 'AADC01',
  oldest: '2026-11-10T00:00:00Z',
  newest: '2026-11-18T10:00:00Z',
  records: 100,
  recordsInWindow: 10,
  verdict: 'covers',
  explanation: 'The log covers the window.',
  extent: 'whole',
  gaps: [],
};

export function beats(from: string, to: string, more: Partial<HeartbeatTrack> = {}): HeartbeatTrack {
  return {
    host: 'AADC01',
    namespace: 'ssprdedicatedsbprodweu-1',
    count: 10,
    from: `2026-11-18T${from}Z`,
    to: `2026-11-18T${to}Z`,
    firstRecordId: 900,
    lastRecordId: 999,
    silences: [],
    ...more,
  };
}

/** What the rules look at; the operations follow from the records. */
export function context(more: Partial<TriageContext> = {}): TriageContext {
  const incident = more.incident ?? { instant: '2026-11-18T08:14:05Z', user: ada, offsetMinutes: 60 };
  const records = more.records ?? [];
  return {
    records,
    operations: findOperations(records, incident, () => Date.parse('2026-11-18T10:00:00Z')),
    heartbeats: [],
    facts: [],
    coverage: [],
    window: { fromInstant: '2026-11-17T08:14:05Z', toInstant: '2026-11-18T10:14:05Z' },
    gatheredAt: '2026-11-18T12:00:00Z',
    ...more,
    incident,
  };
}

/** The findings of one rule as `code relation level`, with `contradicted` where something speaks against it. */
export function judged(rule: TriageRule, more: Partial<TriageContext> = {}): readonly string[] {
  return rule(context(more)).map(({ code, relation, confidence, contradictedBy }) =>
    [code, relation, confidence.level, ...(contradictedBy.length > 0 ? ['contradicted'] : [])].join(' '),
  );
}

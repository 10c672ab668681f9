import { type Fact, factsNamed } from '../model/fact';
import { logWasRead } from '../model/log-was-read';
import type { CollectorRun } from '../model/outcome';
import { text } from '../texts/text';
import type { Coverage } from './triage-report';

export type AskedWindow = { readonly fromInstant: string; readonly toInstant: string };

/**
 * For each host whose log was asked for: whether the log can say anything about the window. `incidentInstant`
 * decides between a log that starts inside the window but before the incident and one that rolled over.
 */
export function coverageOf(
  runs: readonly CollectorRun[],
  window: AskedWindow | undefined,
  incidentInstant: string | undefined,
): readonly Coverage[] {
  return runs
    .filter((run) => run.collector === 'event-log')
    .map((run) => {
      const log = 'Application';
      const oldest = textFact(run.facts, 'event-log.oldest-record');
      const newest = textFact(run.facts, 'event-log.newest-record');
      const [count] = factsNamed(run.facts, 'event-log.record-count');
      const records = typeof count?.value === 'number' ? count.value : 0;
      const verdict = verdictOf(run, records, oldest, newest, window, incidentInstant);
      return {
        log,
        host: run.host,
        ...(oldest === undefined ? {} : { oldest }),
        ...(newest === undefined ? {} : { newest }),
        records,
        ...(window === undefined ? {} : { asked: window }),
        verdict,
        extent: 'not-known',
        gaps: [],
        explanation: text(`triage.coverage.${verdict}`, { oldest: oldest ?? '', newest: newest ?? '' }),
      };
    });
}

function verdictOf(
  run: CollectorRun,
  records: number,
  oldest: string | undefined,
  newest: string | undefined,
  window: AskedWindow | undefined,
  incidentInstant: string | undefined,
): Coverage['verdict'] {
  if (!logWasRead(run)) return 'not-collected';
  if (oldest === undefined || newest === undefined) {
    return records === 0 && run.outcome.status === 'collected' ? 'empty' : 'damaged';
  }
  if (window === undefined) return 'no-window';
  const [oldestMs, newestMs] = [Date.parse(oldest), Date.parse(newest)];
  if (oldestMs > Date.parse(incidentInstant ?? window.fromInstant)) return 'rolled-over';
  if (newestMs < Date.parse(incidentInstant ?? window.fromInstant)) return 'ends-before';
  return oldestMs > Date.parse(window.fromInstant) ? 'starts-inside' : 'covers';
}

function textFact(facts: readonly Fact[], name: Fact['name']): string | undefined {
  const [fact] = factsNamed(facts, name);
  return typeof fact?.value === 'string' ? fact.value : undefined;
}

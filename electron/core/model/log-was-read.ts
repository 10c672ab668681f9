import { factsNamed } from './fact';
import type { CollectorRun } from './outcome';
import { isWindowRecords } from './records-file';

/**
 * Whether a run brought an event log, or the records of one, that was opened and counted. A file that turned out to be no event log is kept as it
 * is, and what a server says about its log is stated, but neither is evidence of what the log holds.
 */
export function logWasRead({ collector, outcome, artifacts, facts }: CollectorRun): boolean {
  return (
    collector === 'event-log' &&
    outcome.status !== 'failed' &&
    artifacts.some((artifact) => artifact.path.endsWith('.evtx') || isWindowRecords(artifact)) &&
    factsNamed(facts, 'event-log.record-count').length > 0
  );
}

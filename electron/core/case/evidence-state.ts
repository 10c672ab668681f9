import type { ChecklistState } from '../model/checklist-item';
import { logWasRead } from '../model/log-was-read';
import type { Artifact, CollectorRun } from '../model/outcome';
import { isWindowRecords } from '../model/records-file';
import { listOfNames } from '../texts/list-of-names';
import { text } from '../texts/text';
import type { Case } from './case-schema';
import type { LeftOutChoice } from './left-out';
import { leftOutSentence, unanswered } from './state-words';

/** How the last item stands: by the logs that were read and are in the package, else by why there are none. */
export function evidenceState(
  { evidence }: Case,
  runs: readonly CollectorRun[],
  leftOut: LeftOutChoice,
): ChecklistState {
  const logs = runs.filter((run) => run.collector === 'event-log');
  const read = logs.filter(logWasRead);
  const hostsOf = (some: readonly CollectorRun[]) => listOfNames(some.map((run) => run.host));
  const gone = new Map([...leftOut.evidence].filter(([path]) => read.some((run) => holds(run, path))));
  const kept = read.filter((run) => run.artifacts.some((file) => isOfLog(file) && !gone.has(file.path)));
  if (kept.length > 0) {
    const lost = read.filter((run) => !kept.includes(run));
    const sentences = [
      text('checklist.evidence.gathered', { hosts: hostsOf(kept) }),
      ...(lost.length === 0 ? [] : [text('checklist.evidence.logLeftOut', { hosts: hostsOf(lost) })]),
      ...(gone.size === 0 ? [] : [leftOutSentence('checklist.evidence.leftOut', [...gone.values()])]),
    ];
    return { item: 'evidence', state: 'gathered', reason: sentences.join(' '), origins: ['event-log'] };
  }
  if (read.length > 0) {
    const sentences = [
      text('checklist.evidence.logLeftOut', { hosts: hostsOf(read) }),
      leftOutSentence('checklist.evidence.leftOut', [...gone.values()]),
    ];
    const origins = ['event-log', 'person'];
    return { item: 'evidence', state: 'not-available', reason: sentences.join(' '), origins };
  }
  const [log] = logs;
  const why = log === undefined ? undefined : whyNot(log);
  const missing =
    why === undefined
      ? text('checklist.evidence.missing')
      : text('checklist.evidence.failed', { reason: why });
  const state = unanswered('evidence', evidence?.notAvailable, missing);
  return why !== undefined && state.state === 'missing'
    ? { ...state, state: 'not-available', origins: ['event-log'] }
    : state;
}

function holds({ artifacts }: CollectorRun, path: string): boolean {
  return artifacts.some((artifact) => artifact.path === path);
}

/** Whether a file holds records of a log: the log itself, or its records in readable form. */
function isOfLog(artifact: Pick<Artifact, 'path'>): boolean {
  return /\.evtx$/i.test(artifact.path) || isWindowRecords(artifact);
}

function whyNot({ outcome }: CollectorRun): string | undefined {
  switch (outcome.status) {
    case 'skipped':
      return outcome.message;
    case 'failed':
      return outcome.problem.message;
    case 'partial':
      return outcome.problems[0]?.message;
    case 'timed-out':
      return text('checklist.evidence.timedOut', { seconds: Math.round(outcome.afterMs / 1000) });
    case 'cancelled':
      return text('checklist.evidence.cancelled');
    case 'collected':
      return undefined;
  }
}

import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Case } from '../case/case-schema';
import { resolveIncidentTime } from '../case/incident-time';
import { type Clock, nowIso } from '../model/clock';
import { type Fact, factsNamed } from '../model/fact';
import type { CollectorRun } from '../model/outcome';
import { type Problem, problem } from '../model/problem';
import { isRecordLines, isWindowRecords } from '../model/records-file';
import { text } from '../texts/text';
import { cut } from '../triage/cut';
import { collectEvidenceRecords } from '../triage/evidence-records';
import { triage } from '../triage/triage';
import type { AskedWindow } from '../triage/triage-context';
import type { TriageReport } from '../triage/triage-report';
import { boundedLines } from './bounded-lines';

export type TriageEvidenceInput = {
  readonly caseFile: Case;
  readonly runs: readonly CollectorRun[];
  readonly stagingDirectory: string;
  readonly window: AskedWindow | undefined;
  readonly clock: Clock;
  readonly signal: AbortSignal;
};

/**
 * Reads the records out of the staged evidence, line by line in bounded memory, and says what they mean. A line that
 * cannot be read is left to the package's own checks; it proves nothing here. A run whose list of records cannot be
 * read counts as one that failed: what is not in the list is then no proof either. Throws the signal's reason after
 * an abort.
 */
export async function triageEvidence(input: TriageEvidenceInput): Promise<TriageReport> {
  const { caseFile, window, clock } = input;
  const time = caseFile.incident === undefined ? undefined : resolveIncidentTime(caseFile.incident);
  const incidentInstant = time?.kind === 'instant' ? time.instant : undefined;
  const facts = input.runs.flatMap((run) => run.facts);
  const names = factsNamed(facts, 'user.distinguished-name').map(({ value }) => String(value));
  const collected = collectEvidenceRecords(incidentInstant, names);
  const runs: CollectorRun[] = [];
  for (const run of input.runs) {
    const unread = await addRecords(run, collected, input);
    collected.hostEnded(run.host);
    runs.push(unread === undefined ? run : { ...run, outcome: { status: 'failed', problem: unread } });
  }
  const { records, heartbeats, windowRecords, cuts } = collected.result();
  return triage({
    caseFile,
    runs,
    records,
    heartbeats,
    windowRecords,
    window,
    incidentInstant,
    gatheredAt: nowIso(clock),
    cuts: [...cuts, ...outsideCuts(facts)],
  });
}

/** Gives the problem with the first list of the run that cannot be read. */
async function addRecords(
  { artifacts, host }: CollectorRun,
  collected: ReturnType<typeof collectEvidenceRecords>,
  { stagingDirectory, signal }: TriageEvidenceInput,
): Promise<Problem | undefined> {
  for (const artifact of artifacts.filter(isRecordLines)) {
    const { path } = artifact;
    const isWindow = isWindowRecords(artifact);
    const content = createReadStream(join(stagingDirectory, ...path.split('/')));
    try {
      for await (const lines of boundedLines(content)) {
        signal.throwIfAborted();
        for (const line of lines) {
          if (line !== undefined) collected.addLine(line, host, isWindow);
        }
      }
    } catch (error) {
      signal.throwIfAborted();
      const reason = error instanceof Error ? error.message : String(error);
      return problem('file-unreadable', text('collector.fileReadFailed', { path, reason }), path);
    }
  }
  return undefined;
}

/** What the collector itself left out of the records outside the window. */
function outsideCuts(facts: readonly Fact[]) {
  const left = factsNamed(facts, 'event-log.outside-window-left-out').reduce(
    (sum, { value }) => sum + Number(value),
    0,
  );
  return cut('outside-window', 0, left);
}

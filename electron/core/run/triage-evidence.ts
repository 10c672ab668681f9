import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Case } from '../case/case-schema';
import { resolveIncidentTime } from '../case/incident-time';
import { type Clock, nowIso } from '../model/clock';
import { factsNamed } from '../model/fact';
import type { CollectorRun } from '../model/outcome';
import { cut } from '../triage/cut';
import { collectEvidenceRecords } from '../triage/evidence-records';
import { triage } from '../triage/triage';
import type { AskedWindow } from '../triage/triage-context';
import type { TriageReport } from '../triage/triage-report';

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
 * cannot be read is left to the package's own checks; it proves nothing here. Throws the signal's reason after an abort.
 */
export async function triageEvidence(input: TriageEvidenceInput): Promise<TriageReport> {
  const { caseFile, runs, window, clock } = input;
  const time = caseFile.incident === undefined ? undefined : resolveIncidentTime(caseFile.incident);
  const incidentInstant = time?.kind === 'instant' ? time.instant : undefined;
  const names = factsNamed(
    runs.flatMap((run) => run.facts),
    'user.distinguished-name',
  ).map(({ value }) => String(value));
  const collected = collectEvidenceRecords(incidentInstant, names);
  for (const run of runs) {
    for (const { path } of run.artifacts) {
      const isWindow = path.endsWith('.events.jsonl');
      if (!isWindow && !path.endsWith('.outside-window.jsonl')) continue;
      const lines = createInterface({
        input: createReadStream(join(input.stagingDirectory, ...path.split('/'))),
        crlfDelay: Number.POSITIVE_INFINITY,
      });
      for await (const line of lines) {
        input.signal.throwIfAborted();
        collected.addLine(line, run.host, isWindow);
      }
    }
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
    cuts: [...cuts, ...outsideCuts(runs)],
  });
}

/** What the collector itself left out of the records outside the window. */
function outsideCuts(runs: readonly CollectorRun[]) {
  const left = factsNamed(
    runs.flatMap((run) => run.facts),
    'event-log.outside-window-left-out',
  ).reduce((sum, { value }) => sum + Number(value), 0);
  return cut('outside-window', 0, left);
}

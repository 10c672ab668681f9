import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Case } from '../case/case-schema';
import { resolveIncidentTime } from '../case/incident-time';
import { catalogEvent } from '../catalog/event-catalog';
import { type Clock, nowIso } from '../model/clock';
import type { CollectorRun } from '../model/outcome';
import type { AskedWindow } from '../triage/coverage';
import { isHeartbeat, triage } from '../triage/triage';
import type { TriageRecord } from '../triage/triage-context';
import type { TriageReport } from '../triage/triage-report';

/** The records of the window, as the event-log collector writes them; only what the rules need is checked. */
const lineSchema = z.object({
  recordId: z.number(),
  timeCreated: z.string(),
  provider: z.string(),
  eventId: z.number(),
  data: z.unknown(),
});

/** So many records of interest are looked at; a log with more repeats itself. */
const recordLimit = 50_000;

export type TriageEvidenceInput = {
  readonly caseFile: Case;
  readonly runs: readonly CollectorRun[];
  readonly stagingDirectory: string;
  readonly window: AskedWindow | undefined;
  readonly clock: Clock;
  readonly signal: AbortSignal;
};

/**
 * Reads the window's records out of the staged evidence, line by line, and says what they mean. A line that
 * cannot be read is left to the package's own checks; it proves nothing here.
 */
export async function triageEvidence(input: TriageEvidenceInput): Promise<TriageReport> {
  const records: TriageRecord[] = [];
  let heartbeats = 0;
  for (const run of input.runs) {
    for (const artifact of run.artifacts.filter(({ path }) => path.endsWith('.events.jsonl'))) {
      const lines = createInterface({
        input: createReadStream(join(input.stagingDirectory, ...artifact.path.split('/'))),
        crlfDelay: Number.POSITIVE_INFINITY,
      });
      for await (const line of lines) {
        input.signal.throwIfAborted();
        const record = parseLine(line, run.host);
        if (record === undefined) continue;
        if (isHeartbeat(record)) heartbeats += 1;
        else if (records.length < recordLimit) records.push(record);
      }
    }
  }
  const { caseFile, runs, window, clock } = input;
  const time = caseFile.incident === undefined ? undefined : resolveIncidentTime(caseFile.incident);
  const incidentInstant = time?.kind === 'instant' ? time.instant : undefined;
  return triage({ caseFile, runs, records, heartbeats, window, incidentInstant, gatheredAt: nowIso(clock) });
}

function parseLine(line: string, host: string): TriageRecord | undefined {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return undefined;
  }
  const parsed = lineSchema.safeParse(json);
  if (!parsed.success) return undefined;
  const { recordId, timeCreated, provider, eventId, data } = parsed.data;
  const kind = catalogEvent(provider, eventId)?.kind;
  // Routine events come many a day; they would push those that matter over the limit.
  if (kind === undefined || kind === 'routine') return undefined;
  return { recordId, timeCreated, provider, eventId, host, text: textOf(data) };
}

function textOf(data: unknown): string {
  if (typeof data === 'string') return data;
  if (typeof data !== 'object' || data === null) return '';
  return Object.values(data).map(textOf).join(' ');
}

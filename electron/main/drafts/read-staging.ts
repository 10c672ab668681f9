import { createReadStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { collectorRunSchema } from '#core/model/outcome';
import { readJson } from './read-json';
import { emptyStaging, type StagingState } from './staging-state';

const runsFileSchema = z.object({ runs: z.array(collectorRunSchema) });

/**
 * What lies in a staging folder, without changing anything in it: `openStaging`, which the worker uses, clears away
 * what was cut off and must not run beside a collection. A folder that is absent has nothing.
 */
export async function readStaging(folder: string): Promise<StagingState> {
  const stored = await readJson(path.join(folder, 'runs.json'), runsFileSchema);
  const interrupted = await endsInsideRun(path.join(folder, 'journal.jsonl'));
  return stored === undefined ? { ...emptyStaging, interrupted } : { runs: stored.runs, interrupted };
}

/** Whether the last run that the journal tells of has no end there. */
async function endsInsideRun(journal: string): Promise<boolean> {
  let inside = false;
  try {
    for await (const line of createInterface({ input: createReadStream(journal) })) {
      if (line.includes('"step":"run-started"')) inside = true;
      else if (line.includes('"step":"run-ended"')) inside = false;
    }
  } catch {
    // There is no journal: nothing was ever started.
    return false;
  }
  return inside;
}

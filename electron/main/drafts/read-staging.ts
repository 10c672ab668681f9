import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
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

const started = Buffer.from('"step":"run-started"');
const ended = Buffer.from('"step":"run-ended"');
const blockBytes = 64 * 1024;

/**
 * Whether the last run that the journal tells of has no end there. Read from the end, where that is told: a journal grows with
 * every command, and the list of cases asks this of each.
 */
async function endsInsideRun(journal: string): Promise<boolean> {
  let file: FileHandle;
  try {
    file = await open(journal, 'r');
  } catch {
    // There is no journal: nothing was ever started.
    return false;
  }
  try {
    const overlapBytes = started.length - 1;
    let end = (await file.stat()).size;
    while (end > 0) {
      const start = Math.max(0, end - blockBytes);
      const { buffer, bytesRead } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
      const block = buffer.subarray(0, bytesRead);
      const [startedAt, endedAt] = [block.lastIndexOf(started), block.lastIndexOf(ended)];
      if (startedAt >= 0 || endedAt >= 0) return startedAt > endedAt;
      if (start === 0) break;
      end = start + overlapBytes;
    }
    return false;
  } catch {
    return false;
  } finally {
    await file.close();
  }
}

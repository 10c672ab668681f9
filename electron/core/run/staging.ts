import { closeSync, openSync, writeSync } from 'node:fs';
import { mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Clock, nowIso, systemClock } from '../model/clock';
import { type Journal, type JournalEntry, journalEntrySchema } from '../model/journal';
import { type CollectorRun, collectorRunSchema } from '../model/outcome';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import { renameFile } from './rename-file';
import { partsFolder } from './staged-files';
import { writeProblem } from './write-problem';

const runsFileSchema = z.object({
  schema: z.literal('casebundle.runs/1'),
  runs: z.array(collectorRunSchema),
});

/**
 * The folder in which a package grows; it mirrors the package (`evidence/<host>/...`, `attachments/`,
 * `journal.jsonl`) and keeps the state of the runs in `runs.json`. Only files that `runs()` lists are finished.
 */
export type Staging = {
  readonly directory: string;
  /** Appended at once, so that a killed run still tells what it did. */
  readonly journal: Journal;
  /** What the collectors left so far, earlier sessions included. */
  readonly runs: () => readonly CollectorRun[];
  /** Replaces the run of the same collector and host, or adds one, and writes `runs.json` anew. */
  readonly saveRun: (run: CollectorRun) => Promise<Result<void>>;
  /**
   * Adds runs of hosts that have none yet. Costs what they are themselves, however many are there already; what is read of
   * them shares no memory with where they came from.
   */
  readonly addRuns: (runs: readonly CollectorRun[]) => Promise<Result<void>>;
  /** Lists these runs in place of all that are listed. */
  readonly replaceRuns: (runs: readonly CollectorRun[]) => Promise<Result<void>>;
  /** When the run began that earlier sessions did not bring to its end; undefined where the last one ended. */
  readonly cutOffSince: string | undefined;
  readonly close: () => void;
};

/**
 * Opens a staging folder, or makes one. What an earlier session finished is kept, what it did not is cleared away.
 * Problems: output-folder-not-writable, disk-full, write-failed, file-unreadable (`runs.json` is damaged).
 */
export async function openStaging(
  directory: string,
  { clock = systemClock }: { readonly clock?: Clock } = {},
): Promise<Result<Staging>> {
  try {
    await mkdir(directory, { recursive: true });
    await rm(join(directory, partsFolder), { recursive: true, force: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = text('collector.stagingNotWritable', { path: directory, reason });
    return failure('output-folder-not-writable', message, directory);
  }
  const stored = await storedRuns(directory);
  if (!stored.ok) return stored;
  let runs = [...stored.value];
  const sharing = sharedTexts();
  const journalPath = join(directory, 'journal.jsonl');
  const cutOffSince = await cutOffRun(journalPath);
  let saving: Promise<Result<void>> = Promise.resolve(success(undefined));
  let descriptor: number | undefined;
  try {
    descriptor = openSync(journalPath, 'a');
  } catch (error) {
    return { ok: false, problem: writeProblem('journal.jsonl', error) };
  }
  const add: Journal['add'] = (entry) => {
    if (descriptor === undefined) return;
    try {
      writeSync(descriptor, journalLine({ at: nowIso(clock), ...entry }));
    } catch {
      // A journal that cannot be written must not end the run: the same disk refuses the artifacts, which say so.
    }
  };
  return success({
    directory,
    cutOffSince,
    journal: { add },
    runs: () => runs,
    saveRun: (run) => {
      const same = (other: CollectorRun) => other.collector === run.collector && other.host === run.host;
      runs = runs.some(same) ? runs.map((other) => (same(other) ? run : other)) : [...runs, run];
      saving = saving.then(() => writeRuns(directory, runs));
      return saving;
    },
    addRuns: (added) => {
      const lines = added.map((run) => JSON.stringify(run));
      for (const line of lines) runs.push(JSON.parse(line, sharing));
      saving = saving.then(() => appendRuns(directory, lines));
      return saving;
    },
    replaceRuns: (replacing) => {
      runs = [...replacing];
      saving = saving.then(() => writeRuns(directory, replacing));
      return saving;
    },
    close: () => {
      if (descriptor !== undefined) closeSync(descriptor);
      descriptor = undefined;
    },
  });
}

const repeatedKeys = ['collector', 'host', 'title', 'name', 'kind', 'source', 'status', 'because'];

/** Of thousands of runs the texts that are the same in many are there once. */
function sharedTexts(): (key: string, value: unknown) => unknown {
  const texts = new Map<string, string>();
  return (key, value) => {
    if (typeof value !== 'string' || !repeatedKeys.includes(key)) return value;
    const known = texts.get(value);
    if (known === undefined) texts.set(value, value);
    return known ?? value;
  };
}

/** One line of the journal; its keys come in the order of the schema, whoever wrote the entry. */
function journalLine(entry: JournalEntry): string {
  return `${JSON.stringify(journalEntrySchema.parse(entry))}\n`;
}

/** The runs that a `runs.json` lists; nothing when its content is none. */
export function readRuns(content: Buffer | undefined): readonly CollectorRun[] | undefined {
  if (content === undefined) return undefined;
  try {
    const parsed = runsFileSchema.safeParse(JSON.parse(content.toString('utf8')));
    return parsed.success ? parsed.data.runs : undefined;
  } catch {
    return undefined;
  }
}

async function storedRuns(directory: string): Promise<Result<readonly CollectorRun[]>> {
  const path = join(directory, 'runs.json');
  try {
    return success(runsFileSchema.parse(JSON.parse(await readFile(path, 'utf8'))).runs);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return success([]);
    return failure('file-unreadable', text('collector.runsUnreadable', { path }), path);
  }
}

async function writeRuns(directory: string, runs: readonly CollectorRun[]): Promise<Result<void>> {
  const target = join(directory, 'runs.json');
  const temporary = join(directory, 'runs.json.new');
  try {
    await writeFile(temporary, runsFile(runs.map((run) => JSON.stringify(run))));
    await renameFile(temporary, target);
    return success(undefined);
  } catch (error) {
    return { ok: false, problem: writeProblem('runs.json', error) };
  }
}

const runsFileEnd = '\n]}\n';

/** A run is a line, so that another one can be added without writing all of them again. */
function runsFile(lines: readonly string[]): string {
  return `{"schema":"casebundle.runs/1","runs":[\n${lines.join(',\n')}${runsFileEnd}`;
}

/** Writes more runs over the end of the file, and the end anew, in one piece. */
async function appendRuns(directory: string, lines: readonly string[]): Promise<Result<void>> {
  const path = join(directory, 'runs.json');
  try {
    const isThere = await stat(path).then(
      () => true,
      () => false,
    );
    if (!isThere) {
      await writeFile(path, runsFile(lines));
      return success(undefined);
    }
    const file = await open(path, 'r+');
    try {
      const { size } = await file.stat();
      const end = size - runsFileEnd.length;
      try {
        await file.write(`,\n${lines.join(',\n')}${runsFileEnd}`, end);
      } catch (error) {
        // A full disk must not take the list of what is there already.
        await file.truncate(end);
        await file.write(runsFileEnd, end);
        throw error;
      }
    } finally {
      await file.close();
    }
    return success(undefined);
  } catch (error) {
    return { ok: false, problem: writeProblem('runs.json', error) };
  }
}

/** When the first run began that has no end after it. */
async function cutOffRun(journalPath: string): Promise<string | undefined> {
  const content = await readFile(journalPath, 'utf8').catch(() => '');
  const begin = content.indexOf('"step":"run-started"', content.lastIndexOf('"step":"run-ended"') + 1);
  if (begin < 0) return undefined;
  const line = content.slice(content.lastIndexOf('\n', begin) + 1).split('\n', 1)[0] ?? '';
  return /"at":"([^"]+)"/.exec(line)?.[1];
}

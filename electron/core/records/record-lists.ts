import { stat } from 'node:fs/promises';
import { type Problem, problem } from '../model/problem';
import type { RecordFilter } from '../model/record-filter';
import { type Result, success } from '../model/result';
import { text } from '../texts/text';
import { listRecords, type RecordList } from './record-list';

/** Few: one for what is looked at, the others for filters on the way there. */
const keptLists = 4;

/** The lists that were asked for lately, so that turning a page does not go through the file again. */
export type RecordLists = {
  /**
   * The records of the file at `path` that the filter wants. A list that is still being made for another filter
   * of the same file is given up: nobody waits for it any more. Problems: file-not-found, file-unreadable, cancelled.
   */
  readonly get: (path: string, filter: RecordFilter) => Promise<Result<RecordList>>;
};

export function recordLists(): RecordLists {
  const kept = new Map<string, Promise<RecordList>>();
  let making: { readonly path: string; readonly key: string; readonly stop: AbortController } | undefined;

  const make = (path: string, filter: RecordFilter, key: string): Promise<RecordList> => {
    if (making?.path === path) making.stop.abort();
    const stop = new AbortController();
    making = { path, key, stop };
    const list = listRecords(path, filter, stop.signal).finally(() => {
      if (making?.key === key) making = undefined;
    });
    list.catch(() => {
      if (kept.get(key) === list) kept.delete(key);
    });
    kept.set(key, list);
    for (const old of [...kept.keys()].slice(0, -keptLists)) kept.delete(old);
    return list;
  };

  return {
    get: async (path, filter) => {
      try {
        // A collection that was made again writes another file under the same name.
        const { size, mtimeMs } = await stat(path);
        const key = JSON.stringify([path, size, mtimeMs, ...keyParts(filter)]);
        return success(await (kept.get(key) ?? make(path, filter, key)));
      } catch (error) {
        return { ok: false, problem: listProblem(error, path) };
      }
    },
  };
}

function keyParts({ words, provider, eventId, fromMs, toMs }: RecordFilter): readonly unknown[] {
  return [words.trim().toLowerCase(), provider?.toLowerCase(), eventId, fromMs, toMs];
}

/** What kept a file of records from being read. */
export function listProblem(error: unknown, path: string): Problem {
  if (error instanceof Error && error.name === 'AbortError')
    return problem('cancelled', text('app.cancelled'));
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === 'ENOENT') return problem('file-not-found', text('app.place.gone', { path }), path);
  const reason = code ?? (error instanceof Error ? error.message : String(error));
  return problem('file-unreadable', text('app.read.failed', { path, reason }), path);
}

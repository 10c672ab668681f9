import { indexOfRecord, recordLists, recordsOf, stagedPath, success } from '#core';
import type { JobRunners } from '../job-loop';

/** The records of the collected window, some at a time. Both jobs share what they learned of where records stand. */
export function recordJobs(): Pick<JobRunners, 'page-records' | 'find-record'> {
  const lists = recordLists();
  return {
    'page-records': async ({ staging, path, words, first, count }, { signal }) => {
      const list = await lists.get(stagedPath(staging, path), words);
      if (!list.ok) return list;
      const records = await recordsOf(list.value, { first, count }, signal);
      return success({ total: list.value.places.count(), records: [...records] });
    },
    'find-record': async ({ staging, path, words, recordId }, { signal }) => {
      const list = await lists.get(stagedPath(staging, path), words);
      if (!list.ok) return list;
      return success({ index: (await indexOfRecord(list.value, recordId, signal)) ?? null });
    },
  };
}

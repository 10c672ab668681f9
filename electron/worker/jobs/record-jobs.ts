import {
  failure,
  fullRecord,
  indexOfRecord,
  listProblem,
  recordLists,
  recordProviders,
  recordsOf,
  recordXml,
  stagedPath,
  success,
  text,
} from '#core';
import type { JobRunners } from '../job-loop';

type RecordJobs = Pick<
  JobRunners,
  'page-records' | 'find-record' | 'list-providers' | 'read-record' | 'read-record-xml'
>;

/** The records of the collected window, some at a time. The jobs share what they learned of where records stand. */
export function recordJobs(): RecordJobs {
  const lists = recordLists();
  return {
    'page-records': async ({ staging, path, first, count, ...filter }, { signal }) => {
      const list = await lists.get(stagedPath(staging, path), filter);
      if (!list.ok) return list;
      const records = await recordsOf(list.value, { first, count }, signal);
      return success({ total: list.value.places.count(), records: [...records] });
    },
    'find-record': async ({ staging, path, recordId, ...filter }, { signal }) => {
      const list = await lists.get(stagedPath(staging, path), filter);
      if (!list.ok) return list;
      return success({ index: (await indexOfRecord(list.value, recordId, signal)) ?? null });
    },
    'list-providers': async ({ staging, path }, { signal }) => {
      const file = stagedPath(staging, path);
      try {
        return success([...(await recordProviders(file, signal))]);
      } catch (error) {
        return { ok: false, problem: listProblem(error, file) };
      }
    },
    'read-record': async ({ staging, path, recordId, at }, { signal }) => {
      const file = stagedPath(staging, path);
      try {
        const record = await fullRecord(file, { recordId, at }, signal);
        if (record !== undefined) return success(record);
        return failure('not-found', text('app.records.notInFile', { recordId }), String(recordId));
      } catch (error) {
        return { ok: false, problem: listProblem(error, file) };
      }
    },
    'read-record-xml': async ({ staging, path, ...wanted }, { signal }) => {
      const xml = await recordXml(stagedPath(staging, path), wanted, signal);
      return xml.ok ? success({ xml: xml.value }) : xml;
    },
  };
}

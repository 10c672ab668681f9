import { logFileOf, recordsFileOf } from '#core/model/records-file';
import { failure, type Result, success } from '#core/model/result';
import { text } from '#core/texts/text';
import type { Handlers } from '../ipc';
import type { Services } from './services';

type RecordHandlers = Pick<
  Handlers,
  'records:page' | 'records:find' | 'records:providers' | 'records:read' | 'records:xml' | 'records:stop-xml'
>;

export function recordHandlers(services: Services): RecordHandlers {
  const { worker, drafts } = services;
  /** The reading of XML that goes on for a draft: one record is looked at at a time. */
  const reading = new Map<string, AbortController>();
  return {
    'records:page': async ({ draftId, host, ...asked }) => {
      const records = await recordsFile(draftId, host, services);
      return records.ok ? worker.run('page-records', { ...records.value, ...asked }) : records;
    },
    'records:find': async ({ draftId, host, ...asked }) => {
      const records = await recordsFile(draftId, host, services);
      return records.ok ? worker.run('find-record', { ...records.value, ...asked }) : records;
    },
    'records:providers': async ({ draftId, host }) => {
      const records = await recordsFile(draftId, host, services);
      return records.ok ? worker.run('list-providers', records.value) : records;
    },
    'records:read': async ({ draftId, host, ...name }) => {
      const records = await recordsFile(draftId, host, services);
      return records.ok ? worker.run('read-record', { ...records.value, ...name }) : records;
    },
    'records:xml': async ({ draftId, host, ...wanted }) => {
      reading.get(draftId)?.abort();
      const controller = new AbortController();
      reading.set(draftId, controller);
      try {
        const runs = await drafts.runsOf(draftId);
        if (!runs.ok) return runs;
        const path = logFileOf(runs.value, host);
        if (path === undefined) return success({ xml: null });
        const { staging } = drafts.folderOf(draftId);
        const { signal } = controller;
        return await worker.run('read-record-xml', { staging, path, ...wanted }, { signal });
      } finally {
        if (reading.get(draftId) === controller) reading.delete(draftId);
      }
    },
    'records:stop-xml': async ({ draftId }) => {
      reading.get(draftId)?.abort();
      return success(undefined);
    },
  };
}

type RecordsFile = { readonly staging: string; readonly path: string };

/** Where the records of a host lie. Problem: not-found for a draft or a host that has none. */
async function recordsFile(
  draftId: string,
  host: string,
  { drafts }: Services,
): Promise<Result<RecordsFile>> {
  const runs = await drafts.runsOf(draftId);
  if (!runs.ok) return runs;
  const path = recordsFileOf(runs.value, host);
  if (path === undefined) return failure('not-found', text('app.records.none', { host }), host);
  return success({ staging: drafts.folderOf(draftId).staging, path });
}

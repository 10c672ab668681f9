import type { JobInput } from '#contract/worker-messages';
import { recordsFileOf } from '#core/model/records-file';
import { failure, type Result, success } from '#core/model/result';
import { text } from '#core/texts/text';
import type { Handlers } from '../ipc';
import type { Services } from './services';

type Asked = { readonly draftId: string; readonly host: string; readonly words: string };

export function recordHandlers(services: Services): Pick<Handlers, 'records:page' | 'records:find'> {
  const { worker } = services;
  return {
    'records:page': async ({ first, count, ...asked }) => {
      const records = await collectedRecords(asked, services);
      return records.ok ? worker.run('page-records', { ...records.value, first, count }) : records;
    },
    'records:find': async ({ recordId, ...asked }) => {
      const records = await collectedRecords(asked, services);
      return records.ok ? worker.run('find-record', { ...records.value, recordId }) : records;
    },
  };
}

type CollectedRecords = Omit<JobInput<'find-record'>, 'recordId'>;

/** Where the records of a host lie. Problem: not-found for a draft or a host that has none. */
async function collectedRecords(
  { draftId, host, words }: Asked,
  { drafts }: Services,
): Promise<Result<CollectedRecords>> {
  const runs = await drafts.runsOf(draftId);
  if (!runs.ok) return runs;
  const path = recordsFileOf(runs.value, host);
  if (path === undefined) return failure('not-found', text('app.records.none', { host }), host);
  return success({ staging: drafts.folderOf(draftId).staging, path, words });
}

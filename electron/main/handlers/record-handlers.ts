import { logFileOf, recordsFileOf } from '#core/model/records-file';
import { failure, type Result, success } from '#core/model/result';
import { text } from '#core/texts/text';
import type { Handlers } from '../ipc';
import { caseEvidence } from './case-evidence';
import type { Services } from './services';

type RecordHandlers = Pick<
  Handlers,
  'records:page' | 'records:find' | 'records:providers' | 'records:read' | 'records:xml' | 'records:stop-xml'
>;

export function recordHandlers(services: Services): RecordHandlers {
  const { worker } = services;
  /** The reading of XML that goes on for a case: one record is looked at at a time. */
  const reading = new Map<string, AbortController>();
  return {
    'records:page': async ({ caseId, host, ...asked }) => {
      const records = await recordsFile(caseId, host, services);
      return records.ok ? worker.run('page-records', { ...records.value, ...asked }) : records;
    },
    'records:find': async ({ caseId, host, ...asked }) => {
      const records = await recordsFile(caseId, host, services);
      return records.ok ? worker.run('find-record', { ...records.value, ...asked }) : records;
    },
    'records:providers': async ({ caseId, host }) => {
      const records = await recordsFile(caseId, host, services);
      return records.ok ? worker.run('list-providers', records.value) : records;
    },
    'records:read': async ({ caseId, host, ...name }) => {
      const records = await recordsFile(caseId, host, services);
      return records.ok ? worker.run('read-record', { ...records.value, ...name }) : records;
    },
    'records:xml': async ({ caseId, host, ...wanted }) => {
      reading.get(caseId)?.abort();
      const controller = new AbortController();
      reading.set(caseId, controller);
      try {
        const evidence = await caseEvidence(caseId, services);
        if (!evidence.ok) return evidence;
        const path = logFileOf(evidence.value.runs, host);
        if (path === undefined) return success({ xml: null });
        const staging = await evidence.value.folderWith(path);
        if (!staging.ok) return staging;
        const { signal } = controller;
        return await worker.run('read-record-xml', { staging: staging.value, path, ...wanted }, { signal });
      } finally {
        if (reading.get(caseId) === controller) reading.delete(caseId);
      }
    },
    'records:stop-xml': async ({ caseId }) => {
      reading.get(caseId)?.abort();
      return success(undefined);
    },
  };
}

type RecordsFile = { readonly staging: string; readonly path: string };

/** Where the records of a host lie. Problems: not-found for a case or a host that has none, and those of unpacking. */
async function recordsFile(caseId: string, host: string, services: Services): Promise<Result<RecordsFile>> {
  const evidence = await caseEvidence(caseId, services);
  if (!evidence.ok) return evidence;
  const path = recordsFileOf(evidence.value.runs, host);
  if (path === undefined) return failure('not-found', text('app.records.none', { host }), host);
  const staging = await evidence.value.folderWith(path);
  return staging.ok ? success({ staging: staging.value, path }) : staging;
}

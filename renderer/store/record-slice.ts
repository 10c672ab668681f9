import type { RecordPage } from '#contract/shapes';
import type { FullRecord, RecordProvider } from '#core/model/full-record';
import type { ListedRecord } from '#core/model/listed-record';
import type { RecordFilter } from '#core/model/record-filter';
import { failure, type Result } from '#core/model/result';
import { text } from '#core/texts/text';
import type { Slice } from './app-store';
import { ask } from './ask';
import { caseIdOf } from './opened-slice';

/** Which records are asked for: those of a host that the filter wants. */
export type RecordsAsked = RecordFilter & { readonly host: string };

/** How a selected record is read. */
export const recordForms = ['text', 'fields', 'json', 'xml'] as const;
export type RecordForm = (typeof recordForms)[number];

export type RecordSlice = {
  readonly recordForm: RecordForm;
  readonly setRecordForm: (form: RecordForm) => void;
  readonly readRecords: (asked: RecordsAsked, first: number, count: number) => Promise<Result<RecordPage>>;
  /** Where a record stands among those asked for; undefined where it is not among them. */
  readonly findRecord: (asked: RecordsAsked, recordId: number) => Promise<Result<number | undefined>>;
  /** Who wrote the records of a host, the busiest first. */
  readonly listProviders: (host: string) => Promise<Result<readonly RecordProvider[]>>;
  readonly readFullRecord: (host: string, record: ListedRecord) => Promise<Result<FullRecord>>;
  /** Reads a record's XML from the log; undefined where the log was not kept. */
  readonly readRecordXml: (host: string, record: ListedRecord) => Promise<Result<string | undefined>>;
  /** Ends the reading of XML that nobody waits for any more. */
  readonly stopRecordXml: () => void;
};

export const createRecordSlice: Slice<RecordSlice> =
  ({ api }) =>
  (set, get) => ({
    recordForm: 'text',
    setRecordForm: (recordForm) => set({ recordForm }),
    readRecords: async (asked, first, count) => {
      const caseId = caseIdOf(get());
      if (caseId === undefined) return failure('not-found', text('app.records.none', { host: asked.host }));
      return ask(api, 'records:page', { caseId, ...asked, first, count });
    },
    findRecord: async (asked, recordId) => {
      const caseId = caseIdOf(get());
      if (caseId === undefined) return failure('not-found', text('app.records.none', { host: asked.host }));
      const reply = await ask(api, 'records:find', { caseId, ...asked, recordId });
      return reply.ok ? { ok: true, value: reply.value.index ?? undefined } : reply;
    },
    listProviders: async (host) => {
      const caseId = caseIdOf(get());
      if (caseId === undefined) return failure('not-found', text('app.records.none', { host }));
      return ask(api, 'records:providers', { caseId, host });
    },
    readFullRecord: async (host, { recordId, at }) => {
      const caseId = caseIdOf(get());
      if (caseId === undefined) return failure('not-found', text('app.records.none', { host }));
      return ask(api, 'records:read', { caseId, host, recordId, at });
    },
    readRecordXml: async (host, { recordId, at, provider, eventId }) => {
      const caseId = caseIdOf(get());
      if (caseId === undefined) return failure('not-found', text('app.records.none', { host }));
      const reply = await ask(api, 'records:xml', { caseId, host, recordId, at, provider, eventId });
      return reply.ok ? { ok: true, value: reply.value.xml ?? undefined } : reply;
    },
    stopRecordXml: () => {
      const caseId = caseIdOf(get());
      if (caseId !== undefined) void ask(api, 'records:stop-xml', { caseId });
    },
  });

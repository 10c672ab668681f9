import type { RecordPage } from '#contract/shapes';
import { failure, type Result } from '#core/model/result';
import { text } from '#core/texts/text';
import type { Slice } from './app-store';
import { ask } from './ask';

/** Which records are asked for: those of a host that hold all words typed. */
export type RecordsAsked = { readonly host: string; readonly words: string };

export type RecordSlice = {
  readonly readRecords: (asked: RecordsAsked, first: number, count: number) => Promise<Result<RecordPage>>;
  /** Where a record stands among those asked for; undefined where it is not among them. */
  readonly findRecord: (asked: RecordsAsked, recordId: number) => Promise<Result<number | undefined>>;
};

export const createRecordSlice: Slice<RecordSlice> =
  ({ api }) =>
  (_, get) => ({
    readRecords: async (asked, first, count) => {
      const { draftId } = get();
      if (draftId === undefined) return failure('not-found', text('app.records.none', asked));
      return ask(api, 'records:page', { draftId, ...asked, first, count });
    },
    findRecord: async (asked, recordId) => {
      const { draftId } = get();
      if (draftId === undefined) return failure('not-found', text('app.records.none', asked));
      const reply = await ask(api, 'records:find', { draftId, ...asked, recordId });
      return reply.ok ? { ok: true, value: reply.value.index ?? undefined } : reply;
    },
  });

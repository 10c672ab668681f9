import { z } from 'zod';
import { listedRecordSchema } from './listed-record';

/** A view of one file of a package that costs a bounded amount, whatever the file is. */
export const entryPreviewSchema = z.discriminatedUnion('kind', [
  /** `page`: the words of an HTML page, without its markup. */
  z.object({
    kind: z.literal('text'),
    form: z.enum(['plain', 'json', 'page']),
    text: z.string(),
    /** The file goes on behind it. */
    isCut: z.boolean(),
  }),
  /** The first records of JSON Lines; the text of each on one line and cut. */
  z.object({ kind: z.literal('records'), records: z.array(listedRecordSchema), isCut: z.boolean() }),
  z.object({ kind: z.literal('picture'), bytes: z.instanceof(Uint8Array), mediaType: z.string() }),
  z.object({ kind: z.literal('picture-too-large'), limitBytes: z.number() }),
  /** A Windows event log. `records` is what its header says, absent where that cannot be trusted. */
  z.object({ kind: z.literal('event-log'), records: z.number().optional() }),
  /** What is none of these: its first bytes, as a hexadecimal listing. */
  z.object({ kind: z.literal('bytes'), listing: z.string(), isCut: z.boolean() }),
]);

export type EntryPreview = Readonly<z.infer<typeof entryPreviewSchema>>;

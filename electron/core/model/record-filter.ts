import { z } from 'zod';

/** Which records of a list are wanted. A part that is absent asks for nothing; all parts that are there must hold. */
export const recordFilterShape = {
  /** Words that must all be in the record, parted by blanks, in any case. */
  words: z.string().max(200),
  /** The provider's whole name, in any case. */
  provider: z.string().max(300).optional(),
  eventId: z.number().int().optional(),
  /** TimeCreated, milliseconds since 1970, both ends included. */
  fromMs: z.number().optional(),
  toMs: z.number().optional(),
};

const recordFilterSchema = z.strictObject(recordFilterShape);

export type RecordFilter = Readonly<z.infer<typeof recordFilterSchema>>;

import { z } from 'zod';

/** Longest text of a record that a list carries; the package has all of it. */
export const listedTextCharacters = 8_000;

/** One record of the collected window as a list shows it. */
export const listedRecordSchema = z.object({
  recordId: z.number(),
  /** TimeCreated as the log has it, UTC. */
  at: z.string(),
  provider: z.string(),
  eventId: z.number(),
  /** As Windows numbers it: 1 critical, 2 error, 3 warning, 4 information; absent where the record has none. */
  level: z.number().optional(),
  /** The strings of the record, one a line; named ones as `name: value`. */
  text: z.string(),
  /** The text is longer than a list carries. */
  isCut: z.boolean(),
});

export type ListedRecord = Readonly<z.infer<typeof listedRecordSchema>>;

import { z } from 'zod';

/** Names a record of one log: numbers begin anew when a log is cleared, so the time belongs to it. */
export const recordNameShape = {
  recordId: z.number().int(),
  /** TimeCreated as the log has it, UTC. */
  at: z.string().max(40),
};

/** All of one record. */
export const fullRecordSchema = z.object({
  /** Every value by its name in the JSON, as in `data.User`; of several under one name, each with its number. */
  fields: z.array(z.object({ name: z.string(), value: z.string() })),
  /** There are more values than are listed as fields; the JSON has them. */
  hasMoreFields: z.boolean(),
  /** The record as `events.jsonl` has it, indented. */
  json: z.string(),
});

/** How many records each provider wrote. */
export const recordProviderSchema = z.object({ provider: z.string(), count: z.number() });

export type FullRecord = Readonly<z.infer<typeof fullRecordSchema>>;
export type RecordProvider = Readonly<z.infer<typeof recordProviderSchema>>;

import { z } from 'zod';

/** What was asked for. `unknown`: only the end or an error of it stands in the log, and neither says. */
export const operationKinds = [
  'reset-by-user',
  'change-by-user',
  'reset-by-administrator',
  'unknown',
] as const;

/**
 * How it ended. `never-ended`: started, and no end stands in a log that goes on long enough to show it.
 * `not-known`: started, and the log or the window ends too soon to tell.
 */
export const operationResults = ['succeeded', 'failed', 'never-ended', 'not-known'] as const;

/** One record of an operation and by what it was joined to it; `tracking-id` is certain, `time` is a near guess. */
const operationStepSchema = z.object({
  recordId: z.number(),
  at: z.string(),
  provider: z.string(),
  eventId: z.number(),
  /** The event's name, or empty where the catalogue does not know it. */
  name: z.string(),
  joinedBy: z.enum(['tracking-id', 'user', 'time']),
});

/** One password operation on one host, put together from the records of all writeback providers. */
export const operationSchema = z.object({
  /** Names it within the report, such as `operation-3`. */
  id: z.string(),
  host: z.string(),
  kind: z.enum(operationKinds),
  result: z.enum(operationResults),
  /** TimeCreated of the record that starts or ends it; absent where the log has none. */
  startedAt: z.string().optional(),
  endedAt: z.string().optional(),
  durationMs: z.number().optional(),
  trackingId: z.string().optional(),
  /** User principal names as the log has them. */
  user: z.string().optional(),
  administrator: z.string().optional(),
  /** The account is unlocked as well; the user must choose a new password at the next sign-in. */
  unlocks: z.boolean().optional(),
  forcesChange: z.boolean().optional(),
  /** Result code of the sync engine, eight hexadecimal digits in lower case. */
  hrCode: z.string().optional(),
  /** The event that ended it, such as 33004. */
  endEventId: z.number().optional(),
  /** Service Bus namespace, where its records name one. */
  namespace: z.string().optional(),
  /** EventRecordIDs of `host` in the order of time; at most 50. */
  records: z.array(z.number()),
  steps: z.array(operationStepSchema),
  /** Other hosts on which the same TrackingId stands. */
  alsoOnHosts: z.array(z.string()),
  /** `incident`: user and time are those of the case. `unknown`: the case names no time. */
  relation: z.enum(['incident', 'other', 'unknown']),
});

export type Operation = Readonly<z.infer<typeof operationSchema>>;
export type OperationStep = Readonly<z.infer<typeof operationStepSchema>>;
export type OperationKind = Operation['kind'];

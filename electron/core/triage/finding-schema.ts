import { z } from 'zod';

export const severitySchema = z.enum(['error', 'warning', 'information']);

/** How sure a finding is, and in words why. */
const confidenceSchema = z.object({
  level: z.enum(['high', 'medium', 'low']),
  reason: z.string(),
});

/** Something that speaks against a finding, with what proves it. */
const contradictionSchema = z.object({
  statement: z.string(),
  /** EventRecordIDs, of the host of the finding. */
  records: z.array(z.number()),
  /** As `name: value (origin)`. */
  facts: z.array(z.string()),
});

/**
 * Whether a finding is about the incident: its user and time match (`explains-incident`), it stands in the evidence
 * without such a match (`seen-in-log`), or the case names no time to compare with (`unknown`).
 */
export const relationSchema = z.enum(['explains-incident', 'seen-in-log', 'unknown']);

/**
 * Something the evidence says, in words an administrator understands, with what proves it: event records by
 * their EventRecordID, facts by name. What a report of an earlier edition lacks is filled in when it is read.
 */
export const findingSchema = z.object({
  code: z.string(),
  severity: severitySchema,
  /** One sentence that states what is the case. */
  title: z.string(),
  meaning: z.string(),
  /** In the order in which to take them. */
  nextSteps: z.array(z.string()),
  /** EventRecordIDs of the records that prove it, all of `host`; at most 200, `count` has all. */
  records: z.array(z.number()),
  /** Facts that prove it, as `name: value (origin)`. */
  facts: z.array(z.string()),
  /** TimeCreated of the first and last of the records, where there are any. */
  firstAt: z.string().optional(),
  lastAt: z.string().optional(),
  /** How often it happened: failures, or the records that prove it, or facts where no record does. */
  count: z.number(),
  /** The machine (or `tenant`) that the records and facts are of; absent where they are of the case or of several. */
  host: z.string().optional(),
  confidence: confidenceSchema.default({ level: 'medium', reason: '' }),
  contradictedBy: z.array(contradictionSchema).default([]),
  relation: relationSchema.default('unknown'),
});

export type Finding = Readonly<z.infer<typeof findingSchema>>;
export type Severity = z.infer<typeof severitySchema>;
export type Confidence = Readonly<z.infer<typeof confidenceSchema>>;
export type Contradiction = Readonly<z.infer<typeof contradictionSchema>>;
export type Relation = z.infer<typeof relationSchema>;

import { z } from 'zod';

/**
 * Something the evidence says, in words an administrator understands, with what proves it: event records by
 * their EventRecordID, facts by name.
 */
export const findingSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'information']),
  title: z.string(),
  meaning: z.string(),
  nextSteps: z.array(z.string()),
  /** EventRecordIDs of the records that prove it. */
  records: z.array(z.number()),
  /** Facts that prove it, as `name: value (origin)`. */
  facts: z.array(z.string()),
  /** TimeCreated of the first and last of the records, where there are any. */
  firstAt: z.string().optional(),
  lastAt: z.string().optional(),
  count: z.number(),
});

/** Whether a log can say anything about the window asked: "nothing there" is not "not collected". */
const coverageVerdicts = [
  'covers',
  'starts-inside',
  'rolled-over',
  'ends-before',
  'empty',
  'damaged',
  'not-collected',
  'no-window',
] as const;

export const coverageSchema = z.object({
  log: z.string(),
  host: z.string(),
  /** TimeCreated of the oldest and newest record. */
  oldest: z.string().optional(),
  newest: z.string().optional(),
  records: z.number(),
  asked: z.object({ fromInstant: z.string(), toInstant: z.string() }).optional(),
  verdict: z.enum(coverageVerdicts),
  explanation: z.string(),
});

export const timelineEntrySchema = z.object({
  at: z.string(),
  recordId: z.number(),
  provider: z.string(),
  eventId: z.number(),
  title: z.string(),
});

/** `triage/findings.json` of a package. */
export const triageReportSchema = z.object({
  schema: z.literal('casebundle.triage/1'),
  findings: z.array(findingSchema),
  coverage: z.array(coverageSchema),
  timeline: z.array(timelineEntrySchema),
});

export type Finding = Readonly<z.infer<typeof findingSchema>>;
export type Coverage = Readonly<z.infer<typeof coverageSchema>>;
export type TimelineEntry = Readonly<z.infer<typeof timelineEntrySchema>>;
export type TriageReport = Readonly<z.infer<typeof triageReportSchema>>;

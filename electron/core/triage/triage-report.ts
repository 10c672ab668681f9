import { z } from 'zod';
import { coverageSchema } from './coverage-schema';
import { findingSchema } from './finding-schema';
import { operationSchema } from './operation-schema';
import { timeAxisSchema } from './time-axis-schema';

export type { Coverage } from './coverage-schema';
export type { Finding } from './finding-schema';

/** One record that the catalogue knows, in the order of time. */
const timelineEntrySchema = z.object({
  at: z.string(),
  recordId: z.number(),
  provider: z.string(),
  eventId: z.number(),
  title: z.string(),
});

/** A part of the evidence of which the report takes only so much, and what that leaves out. */
const cutSchema = z.object({
  part: z.enum(['records', 'outside-window', 'heartbeats', 'operations', 'timeline', 'time-axis']),
  kept: z.number(),
  of: z.number(),
  explanation: z.string(),
});

/**
 * `triage/findings.json` of a package. Findings: those that explain the incident first, then the gravest.
 * `timeline` has one entry a record; `timeAxis` has what the records come to, ready to be drawn.
 */
export const triageReportSchema = z.object({
  schema: z.literal('casebundle.triage/1'),
  findings: z.array(findingSchema),
  coverage: z.array(coverageSchema),
  operations: z.array(operationSchema).default([]),
  timeline: z.array(timelineEntrySchema),
  timeAxis: timeAxisSchema.default({ entries: [] }),
  /** What was cut to keep the report bounded; empty when nothing was. */
  cuts: z.array(cutSchema).default([]),
});

export type TimelineEntry = Readonly<z.infer<typeof timelineEntrySchema>>;
export type Cut = Readonly<z.infer<typeof cutSchema>>;
export type TriageReport = Readonly<z.infer<typeof triageReportSchema>>;

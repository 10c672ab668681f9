import { z } from 'zod';

/**
 * Whether a log can say anything about the window asked: "nothing there" is not "not collected". `has-gaps`: a whole
 * log lacks record numbers inside the window. `starts-inside`: it begins inside the window, before the incident.
 */
export const coverageVerdicts = [
  'covers',
  'starts-inside',
  'rolled-over',
  'ends-before',
  'has-gaps',
  'empty',
  'damaged',
  'not-collected',
  'no-window',
] as const;

/** Record numbers that are missing in a whole log: those between `after` and `before`, which are there. */
const recordGapSchema = z.object({
  after: z.number(),
  before: z.number(),
  missing: z.number(),
});

export const coverageSchema = z.object({
  log: z.string(),
  host: z.string(),
  /** TimeCreated of the oldest and newest record. */
  oldest: z.string().optional(),
  newest: z.string().optional(),
  records: z.number(),
  asked: z.object({ fromInstant: z.string(), toInstant: z.string() }).optional(),
  verdict: z.enum(coverageVerdicts),
  /** The verdict in words; for `not-collected` with the reason. */
  explanation: z.string(),
  /** Records of the window, of all programs, where the log was read to its end. */
  recordsInWindow: z.number().optional(),
  /**
   * `whole`: as it stood on the server, so missing record numbers are a gap. `filtered`: an export of some of it,
   * where numbers are missing by design.
   */
  extent: z.enum(['whole', 'filtered', 'not-known']).default('not-known'),
  /** The first 100 gaps of a whole log, lowest numbers first. */
  gaps: z.array(recordGapSchema).default([]),
});

export type Coverage = Readonly<z.infer<typeof coverageSchema>>;
export type RecordGap = Readonly<z.infer<typeof recordGapSchema>>;

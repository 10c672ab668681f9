import { z } from 'zod';
import { severitySchema } from './finding-schema';

export const axisEntryKinds = [
  'incident',
  'operation',
  'error',
  'warning',
  'heartbeats',
  'service-started',
  'service-stopped',
  'change',
] as const;

/** A span without heartbeats between two ranges, longer than the rhythm explains. */
const silenceSchema = z.object({
  from: z.string(),
  to: z.string(),
  durationMs: z.number(),
});

/** Something at a moment, or from `at` to `until`. */
const axisEntrySchema = z.object({
  /** Names it within the report. */
  id: z.string(),
  kind: z.enum(axisEntryKinds),
  at: z.string(),
  until: z.string().optional(),
  severity: severitySchema,
  title: z.string(),
  host: z.string().optional(),
  /** Of an operation: its id in `operations`. */
  operationId: z.string().optional(),
  /** Of heartbeats: the Service Bus namespace; their silences of more than ten minutes, at most 100. */
  namespace: z.string().optional(),
  silences: z.array(silenceSchema),
  /** EventRecordIDs of `host`; the first 50. Of heartbeats: the first and the last. */
  records: z.array(z.number()),
  /** How many records it stands for. */
  count: z.number(),
  /** How many entries of the same kind were made one to keep the number bounded; absent where none were. */
  mergedEntries: z.number().optional(),
});

/**
 * Everything that matters, of all hosts, on one axis in the order of time, ready to be drawn. At most 400 entries: above that,
 * neighbours of the same kind and title are merged, those farthest from the incident first, and `mergedEntries` says how many.
 */
export const timeAxisSchema = z.object({
  from: z.string().optional(),
  to: z.string().optional(),
  entries: z.array(axisEntrySchema),
});

export type TimeAxis = Readonly<z.infer<typeof timeAxisSchema>>;
export type AxisEntry = Readonly<z.infer<typeof axisEntrySchema>>;
export type AxisEntryKind = AxisEntry['kind'];
export type Silence = Readonly<z.infer<typeof silenceSchema>>;

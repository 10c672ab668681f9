import { z } from 'zod';
import { checklistItemSchema } from './checklist-item-schema';
import { factSchema } from './fact-schema';
import { problemSchema } from './problem-schema';

/** Why a collector had nothing to do; a known state and no failure. */
export const skipReasonSchema = z.enum([
  'not-windows',
  'not-installed',
  'not-in-evidence',
  'needs-administrator',
  'not-requested',
  'not-possible',
]);

/**
 * How one collector ended. Exactly one of six states, each with only the fields it has:
 * everything was collected; something was, with problems; nothing to do; failed; its time ran out;
 * a person cancelled it. What was written before a failure stays listed in the run.
 */
export const outcomeSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('collected') }),
  z.object({ status: z.literal('partial'), problems: z.array(problemSchema).min(1) }),
  z.object({ status: z.literal('skipped'), because: skipReasonSchema, message: z.string() }),
  z.object({ status: z.literal('failed'), problem: problemSchema }),
  z.object({ status: z.literal('timed-out'), afterMs: z.number() }),
  z.object({ status: z.literal('cancelled') }),
]);

/** A file of the package that a collector wrote. */
export const artifactSchema = z.object({
  /** Path inside the package, with `/`. */
  path: z.string(),
  sizeBytes: z.number(),
  sha256: z.string(),
  collector: z.string(),
  host: z.string(),
  /** When it was finished, ISO instant. */
  at: z.string(),
});

/** Everything one run of one collector on one host left behind. */
export const collectorRunSchema = z.object({
  collector: z.string(),
  title: z.string(),
  host: z.string(),
  answers: z.array(checklistItemSchema),
  outcome: outcomeSchema,
  artifacts: z.array(artifactSchema),
  facts: z.array(factSchema),
  startedAt: z.string(),
  durationMs: z.number(),
});

export type SkipReason = z.infer<typeof skipReasonSchema>;
export type Outcome = Readonly<z.infer<typeof outcomeSchema>>;
export type Artifact = Readonly<z.infer<typeof artifactSchema>>;
export type CollectorRun = Readonly<z.infer<typeof collectorRunSchema>>;

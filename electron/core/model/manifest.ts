import { z } from 'zod';
import { checklistStateSchema } from './checklist-item-schema';
import { artifactSchema, collectorRunSchema } from './outcome';

/** Name of the version of the manifest that this program writes and reads. */
export const manifestSchemaName = 'casebundle.manifest/1';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const bytes = z.number().int().nonnegative();
const instant = z.string().describe('ISO 8601 in UTC.');

/** One file of the package. `collector` is null for what a person gave and what the program wrote itself. */
const manifestEntrySchema = z.object({
  path: z.string().min(1).describe('Path inside the package, with /.'),
  bytes,
  sha256,
  origin: z.enum(['collector', 'person', 'program']).describe('Who brought the content.'),
  collector: z.string().nullable(),
  host: z.string().nullable().describe('The machine, or "tenant", that the content is about.'),
  time: instant.describe('When the content was finished.'),
  redactions: z
    .array(z.object({ rule: z.string(), count: z.number().int().nonnegative() }))
    .describe('What was masked, by rule. Empty: the content is untouched.'),
});

/**
 * A file that was gathered or given and is not in the package: its hash proves it the same when it is handed over
 * later. `collector` and `host` are null for what a person gave.
 */
export const leftOutEntrySchema = z.object({
  path: z.string().min(1),
  bytes,
  sha256,
  collector: z.string().nullable(),
  host: z.string().nullable(),
  by: z
    .enum(['person', 'program'])
    .optional()
    .describe(
      'Who left it out: a person, or the program to fit the portal. Absent in older packages: program.',
    ),
  reason: z.string(),
});

/** How one collector ended on one host, what it stated, and which files of the package it wrote. */
const manifestCollectorSchema = collectorRunSchema
  .omit({ artifacts: true })
  .extend({ artifacts: z.array(artifactSchema.shape.path) });

/**
 * `manifest.json` of a package: every entry but the manifest itself and SHA256SUMS, which covers the manifest;
 * how every collector ended; how every checklist item stands; what was left out and why.
 */
export const manifestSchema = z.object({
  schema: z.literal(manifestSchemaName),
  fileName: z.string().describe('The name under which the package was made.'),
  created: instant,
  generator: z.object({ name: z.string(), version: z.string() }),
  window: z
    .object({ fromInstant: z.string(), toInstant: z.string() })
    .optional()
    .describe('The part of the logs that was asked for. Absent when the case names no time.'),
  entries: z.array(manifestEntrySchema),
  collectors: z.array(manifestCollectorSchema),
  checklist: z.array(checklistStateSchema),
  leftOut: z.array(leftOutEntrySchema),
  notes: z.array(z.string()).describe('What a reader must know about this package, in sentences.'),
});

export type ManifestEntry = Readonly<z.infer<typeof manifestEntrySchema>>;
export type LeftOutEntry = Readonly<z.infer<typeof leftOutEntrySchema>>;
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

import { z } from 'zod';
import { checklistItemSchema } from '#core/model/checklist-item-schema';
import { networkNeedSchema, rightsNeedSchema } from '#core/model/need';
import { problemSchema } from '#core/model/problem-schema';
import { maxSources } from './limits';
import { token } from './token';

/** This computer, another server by its name, a folder of evidence captured earlier, or the shipped sample. */
export const sourceKinds = ['local', 'server', 'folder', 'sample'] as const;

/** A place that the evidence of a case is read from. Main knows by the id what it is, also after a restart. */
export const evidenceSource = z.object({
  id: token,
  kind: z.enum(sourceKinds),
  /** The name of the server or the path of the folder, for reading; empty for the others. */
  label: z.string(),
});

export const sourceOffer = z.object({
  kind: z.enum(sourceKinds),
  available: z.boolean(),
  /** Why it is not available, or empty. */
  reason: z.string(),
});

/** What to add: a folder is chosen in a dialog, servers are named. The sample stays alone. */
export const addedSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('local') }),
  z.strictObject({ kind: z.literal('server'), names: z.array(z.string().max(1_000)).min(1).max(maxSources) }),
  z.strictObject({ kind: z.literal('folder') }),
  z.strictObject({ kind: z.literal('sample') }),
]);

/** A host of the evidence, by its name in the package, and where it was read. */
export const readHost = z.object({ host: z.string(), source: evidenceSource });

export const plannedCollector = z.object({
  id: z.string(),
  title: z.string(),
  answers: z.array(checklistItemSchema),
  reads: z.array(z.string()),
  network: networkNeedSchema,
  rights: z.array(rightsNeedSchema),
});

/** What will be read from a source. */
export const sourcePlan = z.object({
  source: token,
  /** The name that its host will have in the package. */
  host: z.string(),
  collectors: z.array(plannedCollector),
  /** Why it cannot be read. */
  problem: problemSchema.optional(),
});

/** Part of a collection, to be tried again alone: one host, or some of its collectors. */
export const collectionPart = z.strictObject({
  host: z.string().max(300),
  /** All when left out. */
  collectors: z.array(z.string().max(50)).max(50).optional(),
});

export type SourceKind = (typeof sourceKinds)[number];
export type EvidenceSource = z.infer<typeof evidenceSource>;
export type AddedSource = z.infer<typeof addedSource>;
export type ReadHost = z.infer<typeof readHost>;
export type PlannedCollector = z.infer<typeof plannedCollector>;
export type SourcePlan = z.infer<typeof sourcePlan>;
export type CollectionPart = z.infer<typeof collectionPart>;

import { z } from 'zod';
import { collectionPart } from '#contract/evidence-source';
import { type TenantChoice, tenantChoice } from '#contract/tenant';
import { type RememberedSource, rememberedSourceSchema, type StoredSource } from './evidence-sources';
import { readJson } from './read-json';

const unfinishedSchema = z.object({
  windowHours: z.number().positive(),
  fullLog: z.boolean(),
  checkConnectivity: z.boolean().optional(),
  only: collectionPart.optional(),
  tenant: tenantChoice.optional(),
});

/** What was asked of a run. */
type UnfinishedRun = z.infer<typeof unfinishedSchema>;

const collectionRecordSchema = z.object({
  /** How many hours around the incident the last collection looked at. */
  windowHours: z.number().positive().optional(),
  sources: z.array(rememberedSourceSchema).optional(),
  tenant: tenantChoice.optional(),
  unfinished: unfinishedSchema.optional(),
});

/** How the evidence of a draft is collected: where, and how much of the log. */
export type CollectionRecord = {
  readonly windowHours?: number | undefined;
  readonly sources: readonly RememberedSource[];
  /** How the tenant was asked last. */
  readonly tenant?: TenantChoice | undefined;
  /** The run that goes on or was cut off. */
  readonly unfinished?: UnfinishedRun | undefined;
};

/** What is remembered; `first` is what is read when nothing was chosen yet. */
export async function readCollectionRecord(
  file: string,
  first: readonly StoredSource[],
): Promise<CollectionRecord> {
  const stored = await readJson(file, collectionRecordSchema);
  return { ...stored, sources: stored?.sources ?? firstRemembered(first) };
}

/** The sources of a draft for which none were chosen yet. */
export function firstRemembered(first: readonly StoredSource[]): readonly RememberedSource[] {
  return first.map((source) => ({ source, listed: true }));
}

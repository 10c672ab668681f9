import { z } from 'zod';
import portalJson from '../../../assets/catalog/symptoms-portal.json';
import resetPortalJson from '../../../assets/catalog/symptoms-reset-portal.json';
import writebackJson from '../../../assets/catalog/symptoms-writeback.json';
import { sourceNames } from './catalog-source';
import { catalogSteps, catalogText, eventReferences } from './catalog-text';

/** Where a symptom shows, in the order of the way a reset takes. */
const symptomAreas = [
  'portal-configuration',
  'reporting',
  'registration-portal',
  'reset-portal',
  'writeback-configuration',
  'writeback-connectivity',
  'writeback-operations',
] as const;

const symptomSchema = z.strictObject({
  /** Stays when the texts change. */
  key: z.string().regex(/^[a-z0-9-]+$/),
  area: z.enum(symptomAreas),
  symptom: catalogText,
  cause: catalogText,
  remedy: catalogSteps.min(1),
  hrCodes: z.array(z.string().regex(/^[0-9a-f]{8}$/)).optional(),
  relatedEvents: eventReferences,
  /** Keys of procedures.json that the remedy uses. */
  procedures: z.array(z.string()).optional(),
  /**
   * Rows of the page of 2019 that this entry answers: the section's heading, then the row's words, of a long
   * row the first four and the last four.
   */
  rows: z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)).optional(),
  sources: sourceNames,
});

/** Something a person sees go wrong that has no code of its own, with its cause and what to do. */
export type Symptom = Readonly<z.infer<typeof symptomSchema>>;

export const symptoms: readonly Symptom[] = [portalJson, resetPortalJson, writebackJson].flatMap(
  (json) => z.strictObject({ symptoms: z.array(symptomSchema) }).parse(json).symptoms,
);

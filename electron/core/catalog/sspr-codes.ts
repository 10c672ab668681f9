import { z } from 'zod';
import codesJson from '../../../assets/catalog/sspr-codes.json';
import { sourceNames, withSources } from './catalog-source';
import { catalogSteps, catalogText, eventReferences } from './catalog-text';

const ssprCodeSchema = z.strictObject({
  /** As the page shows it; one documented error has no number. */
  code: z
    .string()
    .regex(/^SSPR_\d{4}$/)
    .optional(),
  number: z.number().int().optional(),
  name: z.string().regex(/^[A-Za-z]+$/),
  /** In a few words, as it stands beside the code in a list. */
  meaning: catalogText,
  userSees: catalogText,
  cause: catalogText,
  nextSteps: catalogSteps.min(1),
  relatedEvents: eventReferences,
  sources: sourceNames.optional(),
});

const file = z.strictObject({ sources: sourceNames, codes: z.array(ssprCodeSchema) }).parse(codesJson);

/** The errors that the password reset page is documented to show, in the order of their codes. */
export const ssprCodes = withSources(file.codes, file.sources);

export type SsprCode = (typeof ssprCodes)[number];

import { z } from 'zod';
import codesJson from '../../../assets/catalog/hr-codes.json';
import { sourceNames, withSources } from './catalog-source';
import { catalogSteps, catalogText, eventReferences } from './catalog-text';

const hrCodeSchema = z.strictObject({
  code: z.string().regex(/^[0-9a-f]{8}$/),
  /** Spellings that Microsoft's pages print by mistake. */
  misprints: z.array(z.string().regex(/^[0-9a-f]+$/)).optional(),
  name: catalogText,
  meaning: catalogText,
  nextSteps: catalogSteps,
  relatedEvents: eventReferences,
  sources: sourceNames.optional(),
});

const file = z.strictObject({ sources: sourceNames, codes: z.array(hrCodeSchema) }).parse(codesJson);

/** All result codes that the catalogue knows. */
export const hrCodes = withSources(file.codes, file.sources);

/** What a result code of the sync engine means. */
export type HrCode = (typeof hrCodes)[number];

/**
 * The entry of a code of eight hexadecimal digits in any case. Microsoft's heading prints 80230402 with a
 * digit missing (8023042); both are the same code.
 */
export function hrCode(code: string): HrCode | undefined {
  const wanted = code.toLowerCase();
  return hrCodes.find((entry) => entry.code === wanted || entry.misprints?.includes(wanted));
}

/** The result code in the text of an event, `hr=80230626` or `0x80230626`, in lower case. */
export function hrCodeIn(eventText: string): string | undefined {
  return /(?:\bhr=|\b0x)(8[0-9a-f]{6,7})\b/i.exec(eventText)?.[1]?.toLowerCase();
}

import { z } from 'zod';
import { said } from '../texts/text';

/** A text of the catalogue, in the language of this process: something to read at a glance, never empty and never a page. */
export const catalogText = z.string().trim().min(2).max(320).transform(said);

/** What to do, in this order. */
export const catalogSteps = z.array(catalogText).max(8);

/** Another event as the catalogue names it: its provider and its id, as in `ADSync/6329`. */
export const eventReferences = z.array(z.string().regex(/^[^/]+\/\d+$/)).optional();

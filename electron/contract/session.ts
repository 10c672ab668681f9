import { z } from 'zod';
import { token } from './token';

/** The case that is worked on, and the view of it that is shown. */
export const openPlace = z.object({ draftId: token, view: z.string().max(40) });

/** What a page that was just loaded has to know of what was open before. */
export const sessionStart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fresh') }),
  /** The page was loaded anew while the program ran, after its process had stopped where `crashed`. */
  z.object({ kind: z.literal('reloaded'), crashed: z.boolean(), open: openPlace.optional() }),
  /** The program ended without closing this case: a crash, a power cut, a forced restart. */
  z.object({ kind: z.literal('cut-off'), open: openPlace }),
]);

export type OpenPlace = z.infer<typeof openPlace>;
export type SessionStart = z.infer<typeof sessionStart>;

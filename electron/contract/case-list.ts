import { z } from 'zod';
import { token } from './token';

/** One line of the list of cases. */
export const draftSummary = z.object({
  id: token,
  /** The title, else the first words of the description, else the user; empty where nothing names the case. */
  title: z.string(),
  /** The user principal name as it was typed. */
  user: z.string(),
  /** The incident's local time and zone as they were typed. */
  incident: z.string(),
  savedAt: z.string(),
  /** How many of the seven items are given, gathered or not available with a reason. */
  answered: z.number(),
  /** Whether anything was gathered. */
  hasEvidence: z.boolean(),
  /** When the last package that is still there was made. */
  packagedAt: z.string().optional(),
  /** A collection that was cut off and can be gone on with. */
  interruptedRun: z.boolean(),
  /** A package was being made when the program ended. */
  cutOffPacking: z.boolean(),
  /** What is wrong with the case on disk. */
  damage: z.string().optional(),
  /** Everything that a search looks through, in lower case. */
  words: z.string(),
});

/** A case that was deleted and is still kept. */
export const deletedDraft = z.object({
  id: token,
  title: z.string(),
  deletedAt: z.string(),
  /** When it is removed for good. */
  keptUntil: z.string(),
});

export type DraftSummary = z.infer<typeof draftSummary>;
export type DeletedDraft = z.infer<typeof deletedDraft>;

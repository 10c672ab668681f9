import { z } from 'zod';

/** The seven things Microsoft support asks for, in the order in which it asks. */
export const checklistItems = ['problem', 'page', 'codes', 'time', 'user', 'licence', 'evidence'] as const;

export const checklistItemSchema = z.enum(checklistItems);

export type ChecklistItem = z.infer<typeof checklistItemSchema>;

/**
 * How a checklist item stands: given by a person, gathered by a collector, not available for a reason
 * that is known, or still missing.
 */
export const checklistStateSchema = z.object({
  item: checklistItemSchema,
  state: z.enum(['given', 'gathered', 'not-available', 'missing']),
  /** Why it stands so: what was given or found, or what is still worth adding. */
  reason: z.string(),
  /** Where it comes from: `person`, or the collectors that gathered it. Empty where there is nothing. */
  origins: z.array(z.string()),
});

export type ChecklistState = Readonly<z.infer<typeof checklistStateSchema>>;

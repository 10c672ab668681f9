import { z } from 'zod';
import { checklistItems, itemStates } from './checklist-item';

export const checklistItemSchema = z.enum(checklistItems);

/** A {@link ChecklistState} that comes from a file or another process. */
export const checklistStateSchema = z.object({
  item: checklistItemSchema,
  state: z.enum(itemStates),
  reason: z.string(),
  origins: z.array(z.string()),
});

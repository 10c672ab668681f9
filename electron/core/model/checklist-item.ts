/** The seven things Microsoft support asks for, in the order in which it asks. */
export const checklistItems = ['problem', 'page', 'codes', 'time', 'user', 'licence', 'evidence'] as const;

export type ChecklistItem = (typeof checklistItems)[number];

/**
 * How a checklist item stands: given by a person, gathered by a collector, not available for a reason
 * that is known, or still missing.
 */
export const itemStates = ['given', 'gathered', 'not-available', 'missing'] as const;

export type ChecklistState = {
  readonly item: ChecklistItem;
  readonly state: (typeof itemStates)[number];
  /** Why it stands so: what was given or found, or what is still worth adding. */
  readonly reason: string;
  /** Where it comes from: `person`, or the collectors that gathered it. Empty where there is nothing. */
  readonly origins: string[];
};

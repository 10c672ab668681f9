import { checklistItems } from '#core/model/checklist-item';

/** Everything the left side can lead to: where the case stands, the seven items, what was found, what goes out. */
export const views = [
  'overview',
  ...checklistItems,
  'findings',
  'timeline',
  'records',
  'lookup',
  'review',
  'package',
] as const;

export type View = (typeof views)[number];

import { checklistItems } from '#core/model/checklist-item';

/**
 * Everything the left side can lead to: where the case stands, the seven items, what was found, what goes out; of a package also
 * what it is and its files.
 */
export const views = [
  'overview',
  ...checklistItems,
  'findings',
  'timeline',
  'records',
  'lookup',
  'review',
  'package',
  'opened',
  'files',
] as const;

export type View = (typeof views)[number];

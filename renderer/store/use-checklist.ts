import { useMemo } from 'react';
import { checklistStates } from '#core/case/checklist-states';
import type { ChecklistItem, ChecklistState } from '#core/model/checklist-item';
import { useApp } from './store-context';

/** How the seven items stand, by the same function that the package's manifest is made with. */
export function useChecklist(): readonly ChecklistState[] {
  const caseFile = useApp((state) => state.caseFile);
  const runs = useApp((state) => state.runs);
  return useMemo(() => checklistStates(caseFile, runs), [caseFile, runs]);
}

/** How one item stands. */
export function useChecklistState(item: ChecklistItem): ChecklistState {
  const states = useChecklist();
  const found = states.find((state) => state.item === item);
  if (found === undefined) throw new Error(`The checklist has no item ${item}.`);
  return found;
}

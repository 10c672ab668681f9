import { useMemo } from 'react';
import type { Case } from '#core/case/case-schema';
import { checklistStates } from '#core/case/checklist-states';
import { resolveIncidentTime } from '#core/case/incident-time';
import type { ChecklistItem, ChecklistState } from '#core/model/checklist-item';
import { text } from '#core/texts/text';
import { useApp } from './store-context';

/**
 * How the seven items stand, by the same function that the package's manifest is made with; of an open package, as its
 * manifest says.
 */
export function useChecklist(): readonly ChecklistState[] {
  const caseFile = useApp((state) => state.caseFile);
  const runs = useApp((state) => state.runs);
  const packed = useApp((state) => state.opened?.content?.checklist);
  return useMemo(
    () => packed ?? checklistStates(caseFile, runs).map((state) => withWindowReason(state, caseFile)),
    [caseFile, runs, packed],
  );
}

/**
 * A time that cannot be understood yet is explained in the words of its fields; the sentence of core names the
 * keys of a case file.
 */
function withWindowReason(state: ChecklistState, { incident }: Case): ChecklistState {
  if (state.item !== 'time' || state.state !== 'missing') return state;
  if (incident === undefined || incident.local === '' || incident.timeZone === '') return state;
  const { kind } = resolveIncidentTime(incident);
  return { ...state, reason: text(kind === 'invalid' ? 'window.time.unclear' : 'window.time.undecided') };
}

/** How one item stands. */
export function useChecklistState(item: ChecklistItem): ChecklistState {
  const states = useChecklist();
  const found = states.find((state) => state.item === item);
  if (found === undefined) throw new Error(`The checklist has no item ${item}.`);
  return found;
}

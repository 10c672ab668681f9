import type { Draft } from '#contract/shapes';
import { checklistStates } from '#core/case/checklist-states';
import { emptyCase } from '#core/case/empty-case';
import { emptyTriageReport } from '#core/triage/empty-triage-report';

/** A case in which nothing is given yet, as it is shown until main has laid it down; it was never saved. */
export function newDraft(id: string): Draft {
  return {
    id,
    caseFile: emptyCase,
    savedAt: '',
    runs: [],
    triage: emptyTriageReport,
    checklist: [...checklistStates(emptyCase, [])],
    interruptedRun: false,
    sources: [],
    hosts: [],
  };
}

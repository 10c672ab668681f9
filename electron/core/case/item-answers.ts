import type { ChecklistState } from '../model/checklist-item';
import type { Case } from './case-schema';

/** How an item stands and what its answer is, in one line. */
export type ItemAnswer = ChecklistState & { readonly answer: string };

/** Longest answer in characters; a line shows fewer. */
const longestAnswer = 300;

/** The checklist with each answer in one line: what was written where a person described it, else the state's own reason. */
export function itemAnswers(caseFile: Case, states: readonly ChecklistState[]): readonly ItemAnswer[] {
  return states.map((state) => {
    const written =
      state.item === 'problem' && state.state === 'given' ? caseFile.problem?.description : undefined;
    return { ...state, answer: oneLine(written ?? state.reason) };
  });
}

function oneLine(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ');
  const letters = [...line];
  return letters.length <= longestAnswer ? line : `${letters.slice(0, longestAnswer - 1).join('')}…`;
}

import type { Case } from '#core/case/case-schema';
import type { View } from './views';

/** Where a change was made: the view to show when it is undone, and the field that typing goes on in. */
export type ChangePlace = { readonly view: View; readonly field: string };

type Step = { readonly caseFile: Case; readonly place: ChangePlace };

/** Every case that was, and every case that was undone, each with the place of the change between. */
export type CaseHistory = {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly lastChange: { readonly field: string; readonly atMs: number } | undefined;
};

export const emptyHistory: CaseHistory = { past: [], future: [], lastChange: undefined };

/** Typing in one field with pauses shorter than this is one step of undo. */
const typingPauseMs = 1_000;
const longestHistory = 500;

/** The history after `before` was changed at `place`. */
export function remember(history: CaseHistory, before: Case, place: ChangePlace, nowMs: number): CaseHistory {
  const { lastChange } = history;
  const lastChangeNow = { field: place.field, atMs: nowMs };
  const goesOn = lastChange?.field === place.field && nowMs - lastChange.atMs < typingPauseMs;
  if (goesOn && history.past.length > 0) return { ...history, future: [], lastChange: lastChangeNow };
  const past = [...history.past, { caseFile: before, place }].slice(-longestHistory);
  return { past, future: [], lastChange: lastChangeNow };
}

export type Travelled = {
  readonly history: CaseHistory;
  readonly caseFile: Case;
  readonly place: ChangePlace;
};

/** One step back from `current`; undefined when there is none. */
export function stepBack(history: CaseHistory, current: Case): Travelled | undefined {
  const step = history.past.at(-1);
  if (step === undefined) return undefined;
  const future = [...history.future, { caseFile: current, place: step.place }];
  return { ...step, history: { past: history.past.slice(0, -1), future, lastChange: undefined } };
}

/** One step forward again from `current`; undefined when nothing was undone. */
export function stepForward(history: CaseHistory, current: Case): Travelled | undefined {
  const step = history.future.at(-1);
  if (step === undefined) return undefined;
  const past = [...history.past, { caseFile: current, place: step.place }];
  return { ...step, history: { past, future: history.future.slice(0, -1), lastChange: undefined } };
}

import type { ChecklistItem, ChecklistState } from '../model/checklist-item';
import { text } from '../texts/text';

/** The origin of what a person said. */
export const byPerson = ['person'];

/** An item that a person answered. */
export function given(item: ChecklistItem, reason: string): ChecklistState {
  return { item, state: 'given', reason, origins: byPerson };
}

/** An item without an answer: not available where a person said why, else missing. */
export function unanswered(
  item: ChecklistItem,
  notAvailable: string | undefined,
  missing: string,
): ChecklistState {
  return filled(notAvailable)
    ? { item, state: 'not-available', reason: notAvailable.trim(), origins: byPerson }
    : { item, state: 'missing', reason: missing, origins: [] };
}

/** Whether something was typed. */
export function filled(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== '';
}

/** How many files a person left out, and every reason once. */
export function leftOutSentence(
  key: 'checklist.page.leftOut' | 'checklist.evidence.leftOut',
  reasons: readonly string[],
): string {
  const different = [...new Set(reasons.map((reason) => reason.trim().replace(/\.$/, '')))];
  return text(key, { count: reasons.length, reasons: different.join('; ') });
}

import { answeredItems } from '#core/case/checklist-states';
import type { ChecklistState } from '#core/model/checklist-item';
import { text } from '#core/texts/text';
import type { NextStep } from './next-step';

/** How many items are answered. */
export function answeredSentence(states: readonly ChecklistState[]): string {
  const answered = answeredItems(states).length;
  return text('window.bar.answered', { answered, total: states.length });
}

/** The one sentence about the case in the bottom bar. */
export function caseSentence(states: readonly ChecklistState[], step: NextStep): string {
  const missing = states.filter(({ state }) => state === 'missing');
  const counted = answeredSentence(states);
  if (missing.length === 0) return `${counted} ${text('window.bar.complete')}`;
  const items = missing.map(({ item }) => text(`window.short.${item}`)).join(', ');
  return `${counted} ${text(step === 'make' ? 'window.bar.willSayMissing' : 'window.bar.missing', { items })}`;
}

import { text } from '#core/texts/text';
import type { Suggestion } from '../../ui/suggest-input';

/** Plans by the names they are sold under; whether one allows writeback stands beside it. */
const plans = [
  { value: 'Microsoft Entra ID P1', writeback: true },
  { value: 'Microsoft Entra ID P2', writeback: true },
  { value: 'Microsoft 365 E3', writeback: true },
  { value: 'Microsoft 365 E5', writeback: true },
  { value: 'Microsoft 365 F1', writeback: true },
  { value: 'Microsoft 365 F3', writeback: true },
  { value: 'Microsoft 365 Business Premium', writeback: true },
  { value: 'Enterprise Mobility + Security E3', writeback: true },
  { value: 'Enterprise Mobility + Security E5', writeback: true },
  { value: 'Microsoft 365 Business Standard', writeback: false },
  { value: 'Microsoft 365 Business Basic', writeback: false },
  { value: 'Office 365 E1', writeback: false },
  { value: 'Office 365 E3', writeback: false },
  { value: 'Office 365 E5', writeback: false },
  { value: 'Microsoft Entra ID Free', writeback: false },
] as const;

/** The plans whose name holds what was typed. */
export function suggestPlans(typed: string): readonly Suggestion[] {
  const words = typed.trim().toLowerCase();
  return plans
    .filter(({ value }) => value.toLowerCase().includes(words))
    .map(({ value, writeback }) => ({
      value,
      label: `${value} · ${text(writeback ? 'window.licence.writeback' : 'window.licence.noWriteback')}`,
    }));
}

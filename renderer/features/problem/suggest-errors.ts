import { text } from '#core/texts/text';
import type { Suggestion } from '../../ui/suggest-input';

/** The codes that the password reset page is documented to show. */
const shownErrors = [
  'SSPR_0009',
  'SSPR_0010',
  'SSPR_0011',
  'SSPR_0012',
  'SSPR_0013',
  'SSPR_0014',
  'SSPR_0029',
  'SSPR_0030',
] as const;

/** The documented errors whose code or meaning holds what was typed. */
export function suggestErrors(typed: string): readonly Suggestion[] {
  const words = typed.trim().toLowerCase();
  return shownErrors
    .map((value) => ({ value, label: `${value}: ${text(`window.shownError.${value}`)}` }))
    .filter(({ label }) => label.toLowerCase().includes(words));
}

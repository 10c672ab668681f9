import '../../app/zod-without-eval';
import { ssprCodes } from '#core/catalog/sspr-codes';
import type { Suggestion } from '../../ui/suggest-input';

/** The documented errors of the password reset page whose code, name or meaning holds what was typed. */
export function suggestErrors(typed: string): readonly Suggestion[] {
  const words = typed.trim().toLowerCase();
  return ssprCodes
    .filter(({ code = '', name, meaning }) => `${code} ${name} ${meaning}`.toLowerCase().includes(words))
    .map(({ code, name, meaning }) => ({ value: code ?? name, label: `${code ?? name}: ${meaning}` }));
}

import type { Language } from '#core/texts/language';
import type { PreferenceValues } from './preferences';

/** The language of the window: the one that was chosen, or that of the system where the window speaks it, or English. */
export function windowLanguage(chosen: PreferenceValues['language'], systemLocale: string): Language {
  if (chosen !== 'system') return chosen;
  return /^de\b/i.test(systemLocale) ? 'de' : 'en';
}

import { german } from '#core/texts/de';
import { english } from '#core/texts/en';
import type { Language } from '#core/texts/text';
import type { PreferenceValues } from './preferences';

/** The language of the window: the one that was chosen, or that of the system where the window speaks it, or English. */
export function windowLanguage(chosen: PreferenceValues['language'], systemLocale: string): Language {
  if (chosen !== 'system') return chosen;
  return /^de\b/i.test(systemLocale) ? 'de' : 'en';
}

/** What main itself shows, menu and dialogs, in the language of the window. All else that it says is English. */
export function shellText(language: Language, key: ShellKey): string {
  return language === 'de' ? german[key] : english[key];
}

type ShellKey = Extract<keyof typeof german, `app.menu.${string}` | `app.dialog.${string}`>;

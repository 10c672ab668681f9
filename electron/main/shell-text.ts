import { shellTexts as german } from '#core/texts/de/shell';
import { shellTexts as english } from '#core/texts/en/shell';
import type { Language } from '#core/texts/language';

/** What main itself shows, menu and dialogs, in the language of the window. All else that it says is English. */
export function shellText(language: Language, key: keyof typeof english): string {
  return language === 'de' ? german[key] : english[key];
}

type WeekInfo = { readonly firstDay: number };
/** Newer engines have a function, older ones a property; neither is in the library's types. */
type WithWeek = Intl.Locale & { readonly weekInfo?: WeekInfo; readonly getWeekInfo?: () => WeekInfo };

/** The day that weeks begin with where this computer is, from 1 for Monday to 7 for Sunday. */
export function firstWeekday(language: string = navigator.language): number {
  const locale = new Intl.Locale(language).maximize() as WithWeek;
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}

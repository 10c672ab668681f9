import { Temporal } from 'temporal-polyfill';

/** The weeks that show a month, each of seven days (`2026-11-18`), with the last days of the month before and the first of the next. */
export function calendarWeeks(day: string, firstWeekday: number): readonly (readonly string[])[] {
  const first = Temporal.PlainDate.from(day).with({ day: 1 });
  const start = first.subtract({ days: (first.dayOfWeek - firstWeekday + 7) % 7 });
  const shown = ((first.dayOfWeek - firstWeekday + 7) % 7) + first.daysInMonth;
  return Array.from({ length: Math.ceil(shown / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_unused, index) => start.add({ days: week * 7 + index }).toString()),
  );
}

/** Ways to go from one day of a calendar to another. */
export type CalendarMove = 'day' | 'week' | 'month' | 'year';

/** The day so many days, weeks, months or years on; the last day of a month that is too short. */
export function moveDay(day: string, move: CalendarMove, count: number): string {
  return Temporal.PlainDate.from(day)
    .add({ [`${move}s`]: count })
    .toString();
}

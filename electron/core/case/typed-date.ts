import { Temporal } from 'temporal-polyfill';
import { monthIn } from './time-parts';

/** What a typed date means: one day, or the two between which only a person can choose. */
export type TypedDate =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'either'; readonly dates: readonly [string, string] };

const relativeDays: readonly (readonly [pattern: RegExp, daysAgo: number])[] = [
  [/^(?:today|heute)$/, 0],
  [/^(?:yesterday|gestern)$/, 1],
  [/^(?:(?:the )?day before yesterday|vorgestern)$/, 2],
];
const weekdays: readonly RegExp[] = [
  /^(?:mon(?:day)?|mo(?:ntag)?)$/,
  /^(?:tue(?:s|sday)?|di(?:enstag)?)$/,
  /^(?:wed(?:nesday)?|mi(?:ttwoch)?)$/,
  /^(?:thu(?:rs|rsday)?|do(?:nnerstag)?)$/,
  /^(?:fri(?:day)?|fr(?:eitag)?)$/,
  /^(?:sat(?:urday)?|sa(?:mstag)?)$/,
  /^(?:sun(?:day)?|so(?:nntag)?)$/,
];

/**
 * Reads a date as people write it: `2026-11-18`, `18.11.2026`, `18.11.`, `11/18/2026`, `18 Nov 2026`, `yesterday`, `Monday` (the last
 * one). Where day and month could be swapped and no dot says which, both readings are given. A date without a year is the last such day
 * that is not after `today` (`2026-11-22`). Undefined for anything else, and for days that no calendar has.
 */
export function typedDate(written: string, today: string): TypedDate | undefined {
  const words = written.trim().toLowerCase();
  const ago = relativeDays.find(([pattern]) => pattern.test(words))?.[1] ?? weekdayAgo(words, today);
  if (ago !== undefined) return one(Temporal.PlainDate.from(today).subtract({ days: ago }).toString());
  const numbers = (words.match(/\d+/g) ?? []).map(Number);
  const [first = 0, second = 0, third] = numbers;
  if (/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(words)) return one(day(first, second, third ?? 0));
  if (/^\d{1,2}\. ?\d{1,2}\.(?: ?(?:\d{4}|\d{2}))?$/.test(words))
    return one(dayOf(third, second, first, today));
  if (/^\d{1,2}([/-])\d{1,2}\1(?:\d{4}|\d{2})$/.test(words)) {
    const [american, european] = [dayOf(third, first, second, today), dayOf(third, second, first, today)];
    if (american === undefined || european === undefined || american === european) {
      return one(american ?? european);
    }
    return { kind: 'either', dates: [european, american] };
  }
  if (!/^[\p{L}\d.,\s]+$/u.test(words) || !/\p{L}/u.test(words)) return undefined;
  const month = monthIn(words);
  const isDated = numbers.length === 1 || (numbers.length === 2 && second > 31);
  return month > 0 && isDated ? one(dayOf(numbers[1], month, first, today)) : undefined;
}

function one(date: string | undefined): TypedDate | undefined {
  return date === undefined ? undefined : { kind: 'date', date };
}

/** A day of a year that was written with four or two digits, or not at all. */
function dayOf(
  year: number | undefined,
  month: number,
  dayOfMonth: number,
  today: string,
): string | undefined {
  if (year !== undefined) return day(year < 100 ? 2000 + year : year, month, dayOfMonth);
  const thisYear = Number(today.slice(0, 4));
  const found = day(thisYear, month, dayOfMonth);
  return found !== undefined && found <= today ? found : day(thisYear - 1, month, dayOfMonth);
}

function day(year: number, month: number, dayOfMonth: number): string | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day: dayOfMonth }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}

function weekdayAgo(words: string, today: string): number | undefined {
  const wanted = weekdays.findIndex((pattern) => pattern.test(words));
  if (wanted < 0) return undefined;
  return (Temporal.PlainDate.from(today).dayOfWeek - 1 - wanted + 7) % 7;
}

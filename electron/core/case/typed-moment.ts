import { timeParts } from './time-parts';
import { typedClock } from './typed-clock';
import { type TypedDate, typedDate } from './typed-date';

/** A whole moment in one text: its date, its time of day, and the zone where one is written. */
export type TypedMoment = { readonly date: TypedDate; readonly time: string; readonly timeZone: string };

/** Between date and time: a blank, a comma, or a word such as "at". */
const boundary = /(?:,\s*|\s+(?:at|um|à|a las|alle|om|kl\.?)\s+|\s+)/giu;

/**
 * Reads a date with a time of day in one text: what pages and mails write (see {@link timeParts}), and what people type, such as
 * `yesterday 9:14 pm` or `11/12/2026 9:14`. Undefined where either is missing or not understood.
 */
export function typedMoment(written: string, today: string): TypedMoment | undefined {
  const words = written.trim();
  const parts = timeParts(words);
  if (parts !== undefined) {
    const { date, time, timeZone } = parts;
    return { date: { kind: 'date', date }, time, timeZone };
  }
  for (const match of words.matchAll(boundary)) {
    const date = typedDate(words.slice(0, match.index), today);
    const time = typedClock(words.slice(match.index + match[0].length));
    if (date !== undefined && time !== undefined) return { date, time, timeZone: '' };
  }
  return undefined;
}

import { resolveTimeZone } from '#core/case/time-zone';
import { typedClock } from '#core/case/typed-clock';
import { type TypedDate, typedDate } from '#core/case/typed-date';
import { typedMoment } from '#core/case/typed-moment';
import { zoneNamed } from '#core/catalog/search-zones';
import type { TypedTime } from '../../store/case-parts';

/** The three fields after `value` was typed into one of them; a whole moment in one of them fills the others too. */
export function afterTyping(
  before: TypedTime,
  part: keyof TypedTime,
  value: string,
  today: string,
): TypedTime {
  if (part === 'timeZone') {
    return { ...before, timeZone: resolveTimeZone(value).ok ? value : (zoneNamed(value) ?? value) };
  }
  const whole = typedMoment(value, today);
  if (whole !== undefined) {
    const timeZone = whole.timeZone === '' ? before.timeZone : whole.timeZone;
    return { date: dateText(whole.date), time: whole.time, timeZone };
  }
  if (part === 'time') return { ...before, time: typedClock(value) ?? value };
  const date = typedDate(value, today);
  return { ...before, date: date === undefined ? value : dateText(date) };
}

/** The two days that a date stored as it was typed can mean; undefined where it is one day or none. */
export function eitherDay(date: string, today: string): readonly [string, string] | undefined {
  const read = typedDate(date, today);
  return read?.kind === 'either' ? read.dates : undefined;
}

/** One day as the case holds it; one of two stays as it can be read in both ways, to be asked about. */
function dateText(date: TypedDate): string {
  if (date.kind === 'date') return date.date;
  const [year, month, day] = date.dates[1].split('-');
  return `${month}/${day}/${year}`;
}

import { dayInZone, type TimeZone, text } from '#core';
import { UsageError } from '../usage-error';
import { checkedInstant, readTime } from './read-time';

/** `--from` or `--to`, as it was given. */
export type TimeOption = {
  /** The switch, for sentences about it. */
  readonly name: '--from' | '--to';
  readonly value: string;
  /** What `--zone` says; a zone written behind the time goes before it. */
  readonly zone: string | undefined;
};

/**
 * The ISO instant in UTC that a time on the command line means: an instant with its offset, a local time with its zone,
 * or a day, of which `--from` takes the first moment and `--to` the last. Throws UsageError with what to write when that is not sure.
 */
export function timeBoundary(option: TimeOption): string {
  const { name } = option;
  const time = readTime(option);
  if (time.kind === 'moment') return time.instant;
  return checkedInstant(dayBoundary(time.date, time.zone, name), option);
}

function dayBoundary(date: string, zone: TimeZone, name: TimeOption['name']): string {
  const day = dayInZone(date, zone);
  if (day === undefined) throw new UsageError(text('cli.noSuchDay', { name, date, zone: zone.given }));
  return name === '--from' ? day.first : day.last;
}

import { text } from '#core';
import { UsageError } from '../usage-error';

const largestEventId = 65_535;

/** The event ids that one value of `--id` names: a number, or a range such as `31000-31019`. Throws UsageError. */
export function eventIds(value: string): readonly number[] {
  const [, first, last = first] = /^(\d{1,5})(?:\s*-\s*(\d{1,5}))?$/.exec(value) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (first === undefined || from > largestEventId || to > largestEventId) {
    throw new UsageError(text('cli.notAnEventId', { value }));
  }
  if (from > to) throw new UsageError(text('cli.eventIdsReversed', { value, from: to, to: from }));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

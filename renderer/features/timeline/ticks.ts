import { Temporal } from 'temporal-polyfill';
import type { Span } from '../../store/look-slice';
import { lengthOf } from './span';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Steps that people count in. */
const stepsMs = [
  ...[1, 2, 5, 10, 15, 30].map((count) => count * second),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * minute),
  ...[1, 2, 3, 6, 12].map((count) => count * hour),
  ...[1, 2, 7, 14, 28, 91, 182, 364].map((count) => count * day),
];

export type Tick = {
  readonly ms: number;
  /** Label on the clock of the zone, and on UTC. */
  readonly local: string;
  readonly utc: string;
};

/**
 * Round moments of a zone's clock inside a span, at least `leastGap` apart on `width` pixels. A label begins with
 * the date where it is the first one or the day has changed.
 */
export function ticksOf(span: Span, width: number, leastGap: number, zoneId = 'UTC'): readonly Tick[] {
  const leastMs = (lengthOf(span) / Math.max(width, 1)) * leastGap;
  const stepMs = stepsMs.find((step) => step >= leastMs) ?? stepsMs.at(-1) ?? day;
  const ticks: Tick[] = [];
  let dates = { local: '', utc: '' };
  for (const ms of roundMoments(span, stepMs, zoneId)) {
    const local = wallClock(ms, zoneId);
    const utc = wallClock(ms, 'UTC');
    ticks.push({
      ms,
      local: label(local, dates.local, stepMs),
      utc: label(utc, dates.utc, stepMs),
    });
    dates = { local: local.slice(0, 10), utc: utc.slice(0, 10) };
  }
  return ticks;
}

/** No more than this many, whatever the width says. */
const mostTicks = 60;

function roundMoments({ fromMs, toMs }: Span, stepMs: number, zoneId: string): readonly number[] {
  const moments: number[] = [];
  // Aligned to the zone's clock as it stands at the beginning; each label is right for its own moment.
  const offset = offsetMs(fromMs, zoneId);
  const first = Math.ceil((fromMs + offset) / stepMs) * stepMs - offset;
  for (let ms = first; ms <= toMs && moments.length < mostTicks; ms += stepMs) moments.push(ms);
  return moments;
}

function zoned(ms: number, zoneId: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.round(ms)).toZonedDateTimeISO(zoneId);
}

function offsetMs(ms: number, zoneId: string): number {
  return zoned(ms, zoneId).offsetNanoseconds / 1_000_000;
}

/** `2026-11-18 09:14:05`. */
function wallClock(ms: number, zoneId: string): string {
  return zoned(ms, zoneId).toPlainDateTime().toString({ smallestUnit: 'second' }).replace('T', ' ');
}

function label(clock: string, dateBefore: string, stepMs: number): string {
  const date = clock.slice(5, 10);
  const time = clock.slice(11, stepMs < minute ? 19 : 16);
  if (stepMs >= day) return time === '00:00' ? date : `${date} ${time}`;
  return clock.slice(0, 10) === dateBefore ? time : `${date} ${time}`;
}

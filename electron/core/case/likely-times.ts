import { Temporal } from 'temporal-polyfill';
import type { IncidentTime } from './case-schema';
import { resolveIncidentTime } from './incident-time';

/** A time that may be meant instead of one in the future, and the slip that would explain it. */
export type LikelyTime = {
  readonly slip: 'half-day' | 'swapped' | 'zone' | 'year' | 'day';
  readonly time: Pick<IncidentTime, 'local' | 'timeZone'>;
  readonly instant: string;
};

const mostShown = 3;

/**
 * What may be meant by a time that has not come yet, each with its slip: PM for AM, day and month swapped, another zone of `zones`, last
 * year, the day before. Only moments that have come by `nowMs`, the latest first.
 */
export function likelyTimes(
  { local, timeZone }: IncidentTime,
  nowMs: number,
  zones: readonly string[],
): readonly LikelyTime[] {
  const written = plainDateTime(local);
  if (written === undefined) return [];
  const swapped = swappedDay(written);
  const others = [
    ...(written.hour >= 12
      ? [{ slip: 'half-day', at: written.subtract({ hours: 12 }), timeZone } as const]
      : []),
    ...(swapped === undefined ? [] : [{ slip: 'swapped', at: swapped, timeZone } as const]),
    ...zones
      .filter((zone) => zone !== timeZone)
      .map((zone) => ({ slip: 'zone', at: written, timeZone: zone }) as const),
    { slip: 'day', at: written.subtract({ days: 1 }), timeZone } as const,
    { slip: 'year', at: written.subtract({ years: 1 }), timeZone } as const,
  ];
  const found = others.flatMap(({ slip, at, timeZone: zone }) => {
    const time = {
      local: at.toString({ smallestUnit: local.length > 16 ? 'second' : 'minute' }),
      timeZone: zone,
    };
    const resolved = resolveIncidentTime(time);
    const hasCome = resolved.kind === 'instant' && Date.parse(resolved.instant) <= nowMs;
    return hasCome ? [{ slip, time, instant: resolved.instant }] : [];
  });
  return found.sort((a, b) => Date.parse(b.instant) - Date.parse(a.instant)).slice(0, mostShown);
}

function plainDateTime(local: string): Temporal.PlainDateTime | undefined {
  try {
    return Temporal.PlainDateTime.from(local.trim().replace(' ', 'T'), { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

function swappedDay(written: Temporal.PlainDateTime): Temporal.PlainDateTime | undefined {
  if (written.day > 12 || written.day === written.month) return undefined;
  return written.with({ month: written.day, day: written.month });
}

import { resolveIncidentTime } from '#core/case/incident-time';
import type { RecordFilter } from '#core/model/record-filter';
import { text } from '#core/texts/text';

/** The filter as it stands in its fields. */
export type TypedFilter = {
  readonly words: string;
  readonly provider: string;
  readonly eventId: string;
  /** Clock times in the zone of the incident, or in UTC while none is known. */
  readonly from: string;
  readonly to: string;
};

export const noFilter: TypedFilter = { words: '', provider: '', eventId: '', from: '', to: '' };

export function isEmptyFilter(typed: TypedFilter): boolean {
  return Object.values(typed).every((value) => value.trim() === '');
}

/** What typed fields ask for; a field that cannot be read asks for nothing and stands in `wrong` with the reason. */
export function readFilter(
  typed: TypedFilter,
  zoneName: string,
): {
  readonly filter: RecordFilter;
  readonly wrong: { readonly [Name in 'eventId' | 'from' | 'to']?: string };
} {
  const eventId = typed.eventId.trim();
  const isEventId = /^\d{1,5}$/.test(eventId) && Number(eventId) <= 65_535;
  const fromMs = timeMs(typed.from, zoneName, 'earlier');
  const toMs = timeMs(typed.to, zoneName, 'later');
  const time = text('window.records.filter.time.invalid');
  return {
    filter: {
      words: typed.words.trim(),
      ...(typed.provider === '' ? {} : { provider: typed.provider }),
      ...(isEventId ? { eventId: Number(eventId) } : {}),
      ...(fromMs === undefined ? {} : { fromMs }),
      ...(toMs === undefined ? {} : { toMs: toMs + restOf(typed.to) }),
    },
    wrong: {
      ...(eventId === '' || isEventId ? {} : { eventId: text('window.records.filter.eventId.invalid') }),
      ...(typed.from.trim() === '' || fromMs !== undefined ? {} : { from: time }),
      ...(typed.to.trim() === '' || toMs !== undefined ? {} : { to: time }),
    },
  };
}

/** A clock time that a clock change made twice stands for all that it may mean. */
function timeMs(typed: string, zoneName: string, disambiguation: 'earlier' | 'later'): number | undefined {
  if (typed.trim() === '') return undefined;
  const time = resolveIncidentTime({ local: typed.trim(), timeZone: zoneName, disambiguation });
  return time.kind === 'instant' ? Date.parse(time.instant) : undefined;
}

/** A minute or a second that is named as the end is meant with all of it. */
function restOf(typed: string): number {
  return /\d:\d\d:\d\d/.test(typed) ? 999 : 59_999;
}

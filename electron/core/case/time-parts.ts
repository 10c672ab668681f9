import { plainText } from './plain-text';
import { writtenTimes } from './written-times';

/** A time as the case takes it: `2026-11-18`, `09:14` or `09:14:05`, and the zone as written, empty where none is. */
export type TimeParts = { readonly date: string; readonly time: string; readonly timeZone: string };

/** Zones of the sign-in page's languages by their letters; those that mean several zones, such as IST and CST, are not here. */
const offsets: Readonly<Record<string, string>> = {
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  JST: '+09:00',
  KST: '+09:00',
  MSK: '+03:00',
  TRT: '+03:00',
};

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'cs', 'tr', 'ru'];
const clockPattern =
  /(?<!\d)(?<before>[AaPp]\.?\s?[Mm]\.?|午前|午後|上午|下午|오전|오후)?\s?(?<hour>\d{1,2})\s?[:.hH時时點点시]\s?(?<minute>\d{2})(?:\s?[:.分분]\s?(?<second>\d{2})(?:[.,]\d{1,9})?)?[秒초분]?(?:\s?(?<after>[AaPp]\.?\s?[Mm]\.?|午前|午後|上午|下午|오전|오후)|\sUhr)?$/u;

/**
 * Takes a written time apart. Undefined for anything else, and for what can be meant in two ways: day and month that could be swapped, a
 * zone whose letters are not known. A fraction of a second is left out.
 */
export function timeParts(value: string): TimeParts | undefined {
  const plain = plainText(value).text.trim();
  const [written] = writtenTimes(plain);
  if (written === undefined || written.value !== plain) return undefined;
  const body = plain.slice(0, plain.length - written.zone.length).trimEnd();
  const clock = clockPattern.exec(body);
  const timeZone = zoneOf(written.zone);
  if (clock === null || timeZone === undefined) return undefined;
  const date = dateOf(body.slice(0, clock.index));
  const time = timeOf(clock.groups ?? {});
  return date === undefined || time === undefined ? undefined : { date, time, timeZone };
}

function timeOf(clock: Readonly<Record<string, string | undefined>>): string | undefined {
  const half = clock['before'] ?? clock['after'];
  const hour = Number(clock['hour']);
  const isAfternoon = half !== undefined && /^p|午後|下午|오후/i.test(half);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (isAfternoon ? 12 : 0);
  if (hours > 23 || Number(clock['minute']) > 59) return undefined;
  return [String(hours).padStart(2, '0'), clock['minute'], clock['second']]
    .filter((part) => part !== undefined)
    .join(':');
}

function dateOf(written: string): string | undefined {
  const numbers = (written.match(/\d+/g) ?? []).map(Number);
  const [first = 0, second = 0, third = 0] = numbers;
  if (/^\d{4}/.test(written)) return asDate(first, second, third);
  if (numbers.length === 2) return asDate(second, monthIn(written), first);
  const year = third < 100 ? 2000 + third : third;
  if (/^\d{1,2}\./.test(written) || first > 12) return asDate(year, second, first);
  if (second > 12 || first === second) return asDate(year, first, second);
  return undefined;
}

function asDate(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

let months: ReadonlyMap<string, number> | undefined;

/** The month whose name stands in a date; 0 where none is known. Names come in the form that they have within a date. */
export function monthIn(written: string): number {
  months ??= new Map(languages.flatMap((language) => monthNames(language)));
  const words = written.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.map((word) => months?.get(word) ?? 0).find((month) => month > 0) ?? 0;
}

function monthNames(language: string): readonly (readonly [string, number])[] {
  return (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month,
      year: 'numeric',
      timeZone: 'UTC',
    });
    return Array.from({ length: 12 }, (_, index) => {
      const parts = format.formatToParts(new Date(Date.UTC(2026, index, 15)));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return [name.toLowerCase().replace(/\.$/, ''), index + 1] as const;
    });
  });
}

/** A zone in a form that the case knows; undefined for letters that could mean several. */
function zoneOf(written: string): string | undefined {
  const zone = written.trim();
  if (zone === '') return '';
  if (/^z$/i.test(zone)) return 'UTC';
  const offset = /^(?:UTC|GMT|Z)?\s?(?<offset>[+-]\d{1,2}(?::?\d{2})?)(?:\s?\(.*)?$/i.exec(zone)?.groups?.[
    'offset'
  ];
  if (offset !== undefined) return offset;
  const inner = zone.replace(/^\(|\)$/g, '');
  const named = /^(?:UTC|GMT)\s?(?<offset>[+-]\d{1,2}:?\d{2})/i.exec(inner)?.groups?.['offset'];
  if (named !== undefined) return named;
  if (/^(?:UTC|GMT)(?:\s?\(.*)?$/i.test(zone)) return 'UTC';
  if (inner in offsets) return offsets[inner];
  return /^[A-Z][a-z]+\/|Standard Time$/.test(inner) ? inner : undefined;
}

import { resolveTimeZone, windowsNameOf } from '../case/time-zone';
import { zoneNames } from './zone-names';

/** A zone that fits what was typed: its IANA name or fixed offset, and the name by which it was found. */
export type FoundZone = {
  readonly id: string;
  /** A city, a country, what Windows shows; undefined where the zone's own name fitted. */
  readonly place: string | undefined;
  readonly windows: string | undefined;
};

type KnownZone = {
  readonly id: string;
  readonly windows: string | undefined;
  /** Every name of it, the best first, with the forms it is compared in. */
  readonly names: readonly { readonly shown: string | undefined; readonly forms: readonly string[] }[];
};

let known: readonly KnownZone[] | undefined;

/**
 * Zones by city, country, IANA name, Windows name (`W. Europe Standard Time`), the list in Windows' settings (`(UTC+01:00) Amsterdam,
 * Berlin, ...`) or offset, the best fit first. Accents do not matter, and umlauts may be written with an e. An empty text gives all. `first`
 * are zones that come before others that fit as well.
 */
export function searchZones(typed: string, first: readonly string[] = []): readonly FoundZone[] {
  const offset = /^\s*(?:utc|gmt)?\s*[+\-\u2212]\s*\d[\d:]*\s*$/i.test(typed)
    ? resolveTimeZone(typed)
    : undefined;
  if (offset !== undefined) {
    return offset.ok ? [{ id: offset.value.id, place: undefined, windows: undefined }] : [];
  }
  const [words = ''] = formsOf(typed.replace(/^\s*\((?:UTC|GMT)[^)]*\)/i, ''));
  known ??= knownZones();
  return known
    .flatMap((zone) => {
      const fits = zone.names.map(({ shown, forms }) => ({ shown, rank: rankOf(forms, words) }));
      const best = fits.reduce((a, b) => (b.rank < a.rank ? b : a));
      if (best.rank === noFit) return [];
      const preference = first.indexOf(zone.id);
      return [
        {
          rank: best.rank,
          preference: preference < 0 ? first.length : preference,
          found: { id: zone.id, place: words === '' ? undefined : best.shown, windows: zone.windows },
        },
      ];
    })
    .sort((a, b) => a.rank - b.rank || a.preference - b.preference)
    .map(({ found }) => found);
}

/** The one zone that is meant by a whole name, such as `Munich`; undefined where several or none have it. */
export function zoneNamed(typed: string): string | undefined {
  const [first, second] = searchZones(typed);
  if (first === undefined) return undefined;
  const [words = ''] = formsOf(typed.replace(/^\s*\((?:UTC|GMT)[^)]*\)/i, ''));
  const isWhole = ({ id }: FoundZone) =>
    words !== '' &&
    known?.some((zone) => zone.id === id && zone.names.some(({ forms }) => forms.includes(words)));
  return isWhole(first) && (second === undefined || !isWhole(second)) ? first.id : undefined;
}

const noFit = 9;

/** 0 for the whole name, then its beginning, then the beginning of its words, then a part of it. */
function rankOf(forms: readonly string[], words: string): number {
  if (words === '') return 0;
  return Math.min(
    ...forms.map((form) => {
      if (form === words) return 0;
      if (form.startsWith(words)) return 1;
      if (` ${form}`.includes(` ${words}`)) return 2;
      return words.length > 2 && form.includes(words) ? 3 : noFit;
    }),
  );
}

/** Lower case without marks; and once more with umlauts as two letters. */
function formsOf(name: string): readonly string[] {
  const lower = name.normalize('NFC').toLowerCase();
  const plain = simplified(lower);
  const german = simplified(
    lower.replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter),
  );
  return plain === german ? [plain] : [plain, german];
}

function simplified(lower: string): string {
  return lower
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function knownZones(): readonly KnownZone[] {
  const shownOf = new Map<string, string>();
  for (const [windows, shown] of Object.entries(zoneNames.windows)) {
    const zone = resolveTimeZone(windows);
    if (zone.ok) shownOf.set(todaysName(zone.value.id), shown);
  }
  const named = ['UTC', ...Intl.supportedValuesOf('timeZone'), ...Object.keys(zoneNames.places)];
  const ids = [...new Set([...named.map(todaysName), ...shownOf.keys()])];
  return ids.map((id) => {
    const windows = windowsNameOf(id);
    const shown = shownOf.get(id);
    const city = id.split('/').at(-1) ?? id;
    return {
      id,
      windows,
      names: [
        { shown: undefined, forms: [...formsOf(city), ...formsOf(id)] },
        ...(zoneNames.places[id] ?? []).map((place) => ({ shown: place, forms: formsOf(place) })),
        ...(windows === undefined ? [] : [{ shown: undefined, forms: formsOf(windows) }]),
        ...(shown === undefined ? [] : [{ shown, forms: formsOf(shown) }]),
      ],
    };
  });
}

/** Engines list some zones under the name that a city had before. */
const todaysNames: Readonly<Record<string, string>> = {
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Europe/Kiev': 'Europe/Kyiv',
};

function todaysName(id: string): string {
  return todaysNames[id] ?? id;
}

/**
 * Dates with a time of day as pages, events and mails of many countries write them, and the zone where one stands behind. Each part
 * has a bounded length, so that a search through any text takes time in proportion to it.
 */
const gap = String.raw`[ \t]`;
const weekday = String.raw`(?<!\p{L})(?:\p{L}{2,14}\.?,?${gap})?`;
const month = String.raw`\p{L}{3,12}\.?`;

const yearFirst = [
  String.raw`\d{4}-\d{1,2}-\d{1,2}`,
  String.raw`\d{4}(?<mark>[./])${gap}?\d{1,2}\k<mark>${gap}?\d{1,2}\.?`,
  String.raw`\d{4}${gap}?[年년]${gap}?\d{1,2}${gap}?[月월]${gap}?\d{1,2}${gap}?[日일](?:${gap}?(?:[星週周]\p{L}{1,2}|\p{L}(?:曜日|요일)|\(\p{L}\)))?`,
];
const dayFirst = [
  String.raw`\d{1,2}(?<sign>[./-])${gap}?\d{1,2}\k<sign>${gap}?(?:\d{4}|\d{2})\.?`,
  String.raw`${weekday}\d{1,2}\.?(?:${gap}|-|${gap}de${gap})${month}(?:${gap}|-|,${gap}|${gap}de${gap})\d{4}(?:${gap}г\.)?(?:${gap}\p{L}{4,12}(?=${gap}\d))?`,
  String.raw`${weekday}(?<!\p{L})${month}${gap}\d{1,2},?${gap}\d{4}`,
];

const between = String.raw`(?:T|(?:,?${gap}{1,3}|,)(?:(?:at|um|à|às|alle|alle ore|a las|om|kl\.?|o|v|ve|saat|в|-|–)${gap})?|(?<=[日일])${gap}?)`;
const half = String.raw`(?:[AaPp]\.?${gap}?[Mm]\.?(?!\p{Ll})|午前|午後|上午|下午|오전|오후|ÖÖ|ÖS)`;
const clock = String.raw`\d{1,2}(?:${gap}?[:.hH時时點点시]${gap}?)\d{2}(?:${gap}?[:.分분]${gap}?\d{2}(?:[.,]\d{1,9})?)?[秒초분]?`;
const time = `(?:${half}${gap}?)?${clock}(?:${gap}?${half}|${gap}Uhr)?`;

const zoneNames = `(?:CES?T|WES?T|EES?T|ME[SZ]Z|MEZ|BST|IST|JST|KST|MSK|TRT|HKT|SGT|A[EWC][SD]T|NZ[SD]T|[ECMP][SD]T|BRT)`;
const inBrackets = String.raw`(?:${gap}?\((?:[^()\n]{0,40}(?:[Tt]ime|[Zz]eit|UTC|GMT|CES?T)[^()\n]{0,20})\))`;
const zone =
  String.raw`(?:${gap}?(?:UTC|GMT|utc|gmt|Z)(?![a-z\d])(?:${gap}?[+-]\d{1,2}(?::?\d{2})?(?!\d))?${inBrackets}?|` +
  String.raw`${gap}?[+-]\d{2}:?\d{2}(?![\d-])${inBrackets}?|${gap}\(?${zoneNames}(?![\p{L}\d])\)?|${inBrackets}|${gap}[A-Z][A-Za-z]{2,12}\/[A-Z][A-Za-z_]{2,20})`;

const pattern = new RegExp(
  String.raw`(?<![\d.\/-])(?:(?<year>${yearFirst.join('|')})|(?:${dayFirst.join('|')}))${between}${time}(?<zone>${zone})?`,
  'gu',
);

/** A time as it stands in a text. */
export type WrittenTime = {
  readonly value: string;
  readonly at: number;
  /** The zone as it stands behind the time, with the blank before it; empty where there is none. */
  readonly zone: string;
  /** Whether nobody can take it for another: the year comes first, or a zone is named. */
  readonly unmistakable: boolean;
};

/** All dates with a time of day in a text, in its order. */
export function writtenTimes(text: string): readonly WrittenTime[] {
  return [...text.matchAll(pattern)].map((match) => ({
    value: match[0],
    at: match.index,
    zone: match.groups?.['zone'] ?? '',
    unmistakable: match.groups?.['year'] !== undefined || match.groups?.['zone'] !== undefined,
  }));
}

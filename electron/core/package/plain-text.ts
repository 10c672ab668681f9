/**
 * Text without characters that act instead of being read: control characters (line feeds stay), the marks that turn
 * the writing direction, and halves of surrogate pairs become U+FFFD, other line ends become line feeds.
 */
export function withoutControls(value: string): string {
  return value
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/[^\n\P{Cc}]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu, '\ufffd');
}

/** Foreign text as one line: without controls, every run of blanks and line ends one blank. */
export function oneLine(value: string): string {
  return withoutControls(value).replace(/\s+/g, ' ').trim();
}

/**
 * At most `limit` UTF-16 units, with an ellipsis for what was cut. Never cuts within a surrogate pair, and takes
 * combining marks, variation selectors and joiners along with the character they belong to.
 */
export function shorten(value: string, limit: number): string {
  if (value.length <= limit) return value;
  if (limit <= 0) return '';
  let end = limit - 1;
  while (end > 0 && belongsTogether(value, end)) end -= 1;
  return `${value.slice(0, end).trimEnd()}…`;
}

/** As {@link shorten}, but the end is what stays: names of one family differ there. */
export function shortenStart(value: string, limit: number): string {
  if (value.length <= limit) return value;
  let start = value.length - Math.max(limit - 1, 0);
  while (start < value.length && belongsTogether(value, start)) start += 1;
  return limit <= 0 ? '' : `…${value.slice(start).trimStart()}`;
}

/** Whether a cut before the unit at `index` would tear a character apart. */
function belongsTogether(value: string, index: number): boolean {
  const [before = '', after = ''] = [value.slice(index - 1, index), value.slice(index, index + 2)];
  return (
    /^[\udc00-\udfff]/.test(after) ||
    /^(?:\p{M}|\u200d|\p{Emoji_Modifier})/u.test(after) ||
    before === '\u200d'
  );
}

/** 1234567 as `1,234,567 bytes`. */
export function formatBytes(sizeBytes: number): string {
  return `${formatNumber(sizeBytes)} bytes`;
}

/** Digits in groups of three, independent of the machine's language. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const secondMs = 1_000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** `850 ms`, `3.4 s`, `2 min 5 s`, `1 h 20 min`, `3 d 4 h`: the two largest units. */
export function formatDuration(durationMs: number): string {
  const ms = Math.round(Math.abs(durationMs));
  if (ms < secondMs) return `${ms} ms`;
  if (ms < minuteMs) return `${(Math.floor(ms / 100) / 10).toFixed(1).replace(/\.0$/, '')} s`;
  if (ms < hourMs) return twoUnits(ms, minuteMs, 'min', secondMs, 's');
  if (ms < dayMs) return twoUnits(ms, hourMs, 'h', minuteMs, 'min');
  return twoUnits(ms, dayMs, 'd', hourMs, 'h');
}

function twoUnits(ms: number, largeMs: number, large: string, smallMs: number, small: string): string {
  const rest = Math.floor((ms % largeMs) / smallMs);
  const whole = `${formatNumber(Math.floor(ms / largeMs))} ${large}`;
  return rest === 0 ? whole : `${whole} ${rest} ${small}`;
}

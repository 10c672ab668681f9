/**
 * Text without characters that act instead of being read: control characters (line feeds stay) and the marks that
 * turn the writing direction become U+FFFD, other line ends become line feeds.
 */
export function withoutControls(value: string): string {
  return value
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/[^\n\P{Cc}]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '\ufffd');
}

/** 1234567 as `1,234,567 bytes`. */
export function formatBytes(sizeBytes: number): string {
  return `${formatNumber(sizeBytes)} bytes`;
}

/** Digits in groups of three, independent of the machine's language. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

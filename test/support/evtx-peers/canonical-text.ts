const guid = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;
const hexadecimal = /^0x0*([0-9a-f]+)$/i;
const time = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z?$/;
const boolean = /^(true|false)$/i;

/** The nanoseconds from 1970 to the time that a text says; nothing for a text that is no time. */
export function nanosecondsOf(text: string): bigint | undefined {
  const [, date, clock, fraction = ''] = time.exec(text) ?? [];
  if (date === undefined) return undefined;
  return BigInt(Date.parse(`${date}T${clock}Z`)) * 1_000_000n + BigInt(fraction.padEnd(9, '0'));
}

/**
 * The form in which the texts of two readers are compared: what is one value in two spellings becomes one text
 * (braces and case of identifiers, leading zeros of hexadecimal numbers, trailing zeros of times, case of booleans),
 * and white space around the text is left out.
 */
export function canonicalText(text: string): string {
  const trimmed = text.replaceAll('\r\n', '\n').trim();
  const identifier = guid.exec(trimmed)?.[1];
  if (identifier !== undefined) return identifier.toLowerCase();
  const digits = hexadecimal.exec(trimmed)?.[1];
  if (digits !== undefined) return `0x${digits.toLowerCase()}`;
  if (boolean.test(trimmed)) return trimmed.toLowerCase();
  const instant = nanosecondsOf(trimmed);
  return instant === undefined ? trimmed : `${instant} ns`;
}

const guidPattern =
  /^\s*[{(]?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})[)}]?\s*$/i;

/**
 * A GUID in lower case with dashes, from any of the forms people paste: with or without braces, with or
 * without dashes. Undefined when the text is no GUID.
 */
export function normalizeGuid(value: string): string | undefined {
  const match = guidPattern.exec(value);
  return match === null ? undefined : match.slice(1).join('-').toLowerCase();
}

const clock =
  /^(?<hour>\d{1,2})(?:\s?[:.h]\s?(?<minute>\d{2}))?(?:\s?[:.]\s?(?<second>\d{2}))?\s?(?<half>[ap]\.?\s?m\.?)?(?:uhr|h)?$/;

/**
 * Reads a time of day as people write it: `09:14:05`, `9:14`, `9.14`, `9h14`, `9:14 PM`, `9 pm`. Gives `21:14` or `21:14:05`; undefined for
 * anything else, and for a lone hour without AM or PM, which may be unfinished.
 */
export function typedClock(written: string): string | undefined {
  const match = clock.exec(
    written
      .trim()
      .toLowerCase()
      .replace(/\s+(?=uhr$)/, ''),
  );
  const { hour = '', minute, second, half } = match?.groups ?? {};
  if (match === null || (minute === undefined && half === undefined)) return undefined;
  const hours = Number(hour);
  if (half !== undefined && (hours < 1 || hours > 12)) return undefined;
  const inDay = half === undefined ? hours : (hours % 12) + (half.startsWith('p') ? 12 : 0);
  if (inDay > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return undefined;
  const parts = [String(inDay).padStart(2, '0'), minute ?? '00', second];
  return parts.filter((part) => part !== undefined).join(':');
}

import { Temporal } from 'temporal-polyfill';

/**
 * An ISO instant in UTC from any ISO 8601 date and time that names its offset (`2016-09-20T15:13+02:00`), or
 * undefined. A time without an offset is no instant.
 */
export function parseInstant(value: string): string | undefined {
  try {
    return Temporal.Instant.from(value.trim()).toString();
  } catch {
    return undefined;
  }
}

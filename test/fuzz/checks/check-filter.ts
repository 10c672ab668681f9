import type { EventRecord } from '#core/evtx/event/event-record';
import type { EventFilter } from '#core/evtx/filter';
import type { Random } from '../inputs/random';
import type { Faults } from './faults';

/** Providers that the sources have, so that a filter lets something through. */
const providers = [
  ...['ADSync', 'PasswordResetService', 'msiinstaller', 'ESENT', 'Microsoft-Windows-Security-Auditing'],
  ...['Microsoft-Windows-Security-SPP', 'Microsoft-Windows-Sysmon', 'Service Control Manager'],
  ...['Microsoft-Windows-CAPI2', 'Microsoft-Windows-AAD', 'Microsoft-Windows-Windows Defender'],
] as const;
const windows = [
  ['2016-01-01T00:00:00Z', '2017-12-31T23:59:59.9999999Z'],
  ['2026-11-18T08:14:01.1234567Z', '2026-11-18T08:14:03.1234567Z'],
  ['2010-01-01T00:00:00Z', '2030-01-01T00:00:00+02:00'],
] as const satisfies readonly (readonly [string, string])[];

/** A filter with some providers and a window, or with one of the two. */
export function anyFilter(random: Random): EventFilter {
  const [fromInstant, toInstant] = random.pick<readonly [string, string]>(windows);
  const half = random.below(3);
  return {
    ...(half !== 0 && { providers: providers.filter(() => random.chance(60)) }),
    ...(half !== 1 && { fromInstant, toInstant }),
  };
}

/**
 * A reading with a filter gives wanted records only, and every wanted record that a reading without it gives. It may
 * give more: what the filter passes over costs no work, and the work for a chunk is limited.
 */
export function checkFilter(
  filter: EventFilter,
  filtered: readonly EventRecord[],
  all: readonly EventRecord[],
  faults: Faults,
): void {
  for (const { provider, timeCreated } of filtered)
    if (!isWanted(filter, provider, timeCreated))
      faults.add('filter', `gives ${provider} at ${timeCreated} for ${JSON.stringify(filter)}`);
  const given = filtered.map((record) => JSON.stringify(record));
  let next = 0;
  for (const record of all) {
    if (!isWanted(filter, record.provider, record.timeCreated)) continue;
    const line = JSON.stringify(record);
    while (next < given.length && given[next] !== line) next += 1;
    if (next === given.length) faults.add('filter', `leaves out ${line} for ${JSON.stringify(filter)}`);
    next += 1;
  }
}

function isWanted(filter: EventFilter, provider: string, time: string): boolean {
  const { providers: wanted, fromInstant, toInstant } = filter;
  const folded = foldCase(provider);
  if (wanted && !wanted.some((name) => foldCase(name) === folded)) return false;
  // The years behind 9999 have a sign and stand behind all windows.
  if (time.startsWith('+')) return toInstant === undefined;
  return (
    (fromInstant === undefined || time >= inTicks(fromInstant)) &&
    (toInstant === undefined || time <= inTicks(toInstant))
  );
}

function foldCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** An instant of {@link windows} as records write it. */
function inTicks(instant: string): string {
  const utc = instant.endsWith('Z') ? instant : new Date(instant).toISOString();
  const [seconds = '', decimals = ''] = utc.slice(0, -1).split('.');
  return `${seconds}.${decimals.padEnd(7, '0')}Z`;
}

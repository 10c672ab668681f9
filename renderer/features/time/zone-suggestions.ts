import { localTimeAt } from '#core/case/incident-time';
import { resolveTimeZone } from '#core/case/time-zone';
import { type FoundZone, searchZones } from '#core/catalog/search-zones';
import { localZone } from '../../store/local-zone';
import type { Suggestion } from '../../ui/suggest-input';

const mostShown = 30;

/**
 * Zones that fit what was typed (a city, a country, an IANA or Windows name, an offset) with their offset at `instant`. Among those that fit
 * as well, this computer's zone and UTC come first.
 */
export function suggestZones(typed: string, instant: string): readonly Suggestion[] {
  return searchZones(typed, [localZone(), 'UTC'])
    .slice(0, mostShown)
    .map((zone) => ({ value: zone.id, label: labelOf(zone, offsetAt(zone.id, instant)) }));
}

/** City, zone, Windows name and offset, each once. */
function labelOf({ id, place, windows = '' }: FoundZone, offset: string): string {
  const parts = new Set([place ?? '', id.replaceAll('_', ' '), windows, offset]);
  return [...parts].filter((part) => part !== '').join(' · ');
}

function offsetAt(id: string, instant: string): string {
  const zone = resolveTimeZone(id);
  if (!zone.ok) return '';
  const offset = localTimeAt(instant, zone.value).slice(-6);
  return /^[+-]/.test(offset) ? `UTC${offset}` : '';
}

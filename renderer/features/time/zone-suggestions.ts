import { localTimeAt } from '#core/case/incident-time';
import { resolveTimeZone, windowsNameOf } from '#core/case/time-zone';
import type { Suggestion } from '../../ui/suggest-input';

type KnownZone = { readonly iana: string; readonly windows: string; readonly searched: string };

const mostShown = 30;
let known: readonly KnownZone[] | undefined;

/**
 * Zones whose IANA name, Windows name or offset at `instant` holds what was typed. This computer's zone and UTC
 * come first.
 */
export function suggestZones(typed: string, instant: string): readonly Suggestion[] {
  known ??= [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])].map((iana) => {
    const windows = windowsNameOf(iana) ?? '';
    return { iana, windows, searched: `${iana} ${windows}`.toLowerCase().replaceAll('_', ' ') };
  });
  const words = typed.trim().toLowerCase().replaceAll('_', ' ');
  if (/^(?:utc|gmt)?\s*[+-]\d/.test(words)) return offsetZone(typed);
  const first = [...new Set([localZone(), 'UTC'])];
  const fitting = known.filter(({ searched }) => searched.includes(words));
  const ordered = [
    ...first.flatMap((iana) => fitting.filter((zone) => zone.iana === iana)),
    ...fitting.filter((zone) => !first.includes(zone.iana)),
  ];
  return ordered.slice(0, mostShown).map(({ iana, windows }) => ({
    value: iana,
    label: labelOf(iana, windows, offsetAt(iana, instant)),
  }));
}

/** City, Windows name and offset, each once. */
function labelOf(iana: string, windows: string, offset: string): string {
  const parts = new Set([iana.replaceAll('_', ' '), windows, offset]);
  return [...parts].filter((part) => part !== '').join(' · ');
}

/** The IANA name of this computer's zone. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function offsetZone(typed: string): readonly Suggestion[] {
  const zone = resolveTimeZone(typed);
  return zone.ok ? [{ value: zone.value.id, label: `UTC${zone.value.id}` }] : [];
}

function offsetAt(iana: string, instant: string): string {
  const zone = resolveTimeZone(iana);
  if (!zone.ok) return '';
  const offset = localTimeAt(instant, zone.value).slice(-6);
  return /^[+-]/.test(offset) ? `UTC${offset}` : '';
}

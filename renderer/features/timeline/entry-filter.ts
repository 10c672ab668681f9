import { text } from '#core/texts/text';
import type { AxisEntry } from '#core/triage/time-axis-schema';

/** The entries that hold all words that were typed. The incident stays: it is what the others are read against. */
export function filterEntries(entries: readonly AxisEntry[], typed: string): readonly AxisEntry[] {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return entries;
  return entries.filter((entry) => {
    if (entry.kind === 'incident') return true;
    const { at, title, host, namespace, records, kind } = entry;
    const searched = [at, title, host, namespace, records.join(' '), text(`window.timeline.kind.${kind}`)]
      .join(' ')
      .toLowerCase();
    return words.every((word) => searched.includes(word));
  });
}

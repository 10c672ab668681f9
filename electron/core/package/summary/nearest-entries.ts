/**
 * At most `limit` entries, those nearest in time to `centreMs`, in the order in which they came; without a centre the
 * first ones. Entries whose time cannot be read give way first.
 */
export function nearestEntries<Entry>(
  entries: readonly Entry[],
  limit: number,
  timeOf: (entry: Entry) => string | undefined,
  centreMs: number | undefined,
): readonly Entry[] {
  if (entries.length <= limit) return entries;
  if (centreMs === undefined || !Number.isFinite(centreMs)) return entries.slice(0, limit);
  const distances = entries.map((entry, index) => {
    const distanceMs = Math.abs(Date.parse(timeOf(entry) ?? '') - centreMs);
    return { entry, index, distanceMs: Number.isFinite(distanceMs) ? distanceMs : Number.POSITIVE_INFINITY };
  });
  return distances
    .sort((a, b) => compare(a.distanceMs, b.distanceMs) || a.index - b.index)
    .slice(0, limit)
    .sort((a, b) => a.index - b.index)
    .map(({ entry }) => entry);
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

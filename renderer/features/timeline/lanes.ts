import type { AxisEntry, AxisEntryKind } from '#core/triage/time-axis-schema';

export type TrackKind = 'operations' | 'problems' | 'service' | 'heartbeats';

/** One line of a lane: entries of like kind, in the order of time. */
export type Track = {
  readonly kind: TrackKind;
  /** Of heartbeats: the namespace they come from. */
  readonly namespace: string | undefined;
  readonly entries: readonly AxisEntry[];
};

/** The tracks of one host; entries that name none share a lane of their own. */
export type Lane = { readonly host: string | undefined; readonly tracks: readonly Track[] };

/** A host with more namespaces than this shows the rest of them on its last line of heartbeats. */
const mostNamespaces = 4;

const trackOfKind: Readonly<Record<Exclude<AxisEntryKind, 'incident'>, TrackKind>> = {
  operation: 'operations',
  error: 'problems',
  warning: 'problems',
  'service-started': 'service',
  'service-stopped': 'service',
  change: 'service',
  heartbeats: 'heartbeats',
};

/** The entries in the order of time; those of one moment keep the order of the report. */
export function inTimeOrder(entries: readonly AxisEntry[]): readonly AxisEntry[] {
  return entries
    .filter(({ at }) => !Number.isNaN(Date.parse(at)))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** The lanes from top to bottom: hosts in the order in which they first speak. The incident crosses all of them. */
export function lanesOf(entries: readonly AxisEntry[]): readonly Lane[] {
  const hosts = [...new Set(entries.filter(({ kind }) => kind !== 'incident').map(({ host }) => host))];
  return hosts.map((host) => ({ host, tracks: tracksOf(entries.filter((entry) => entry.host === host)) }));
}

function tracksOf(entries: readonly AxisEntry[]): readonly Track[] {
  const plain = (['operations', 'problems', 'service'] as const).map((kind): Track => {
    const own = entries.filter((entry) => entry.kind !== 'incident' && trackOfKind[entry.kind] === kind);
    return { kind, namespace: undefined, entries: own };
  });
  const heartbeats = entries.filter(({ kind }) => kind === 'heartbeats');
  const names = [...new Set(heartbeats.map(({ namespace }) => namespace))];
  const own = names.slice(0, mostNamespaces);
  const bands = own.map((namespace, index): Track => {
    const isLast = index === own.length - 1;
    const rest = isLast ? names.slice(mostNamespaces) : [];
    return {
      kind: 'heartbeats',
      namespace,
      entries: heartbeats.filter((entry) => entry.namespace === namespace || rest.includes(entry.namespace)),
    };
  });
  return [...plain, ...bands].filter((track) => track.entries.length > 0);
}

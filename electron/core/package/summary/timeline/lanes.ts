import type { AxisEntry } from '../../../triage/time-axis-schema';

/** One host of the drawing, its entries by row. */
export type Lane = {
  /** Undefined for what is of no single host. */
  readonly host: string | undefined;
  readonly operations: readonly AxisEntry[];
  readonly errors: readonly AxisEntry[];
  readonly service: readonly AxisEntry[];
  /** By namespace. */
  readonly heartbeats: ReadonlyMap<string, readonly AxisEntry[]>;
};

/** So many hosts and namespaces of one host have room; the table has them all. */
const drawnHosts = 6;
const drawnNamespaces = 3;

export type Lanes = { readonly lanes: readonly Lane[]; readonly hostsLeft: number };

/** Entries by host, in the order in which the hosts appear; the incident itself is of no lane. */
export function lanesOf(entries: readonly AxisEntry[]): Lanes {
  const hosts = new Map<string | undefined, AxisEntry[]>();
  for (const entry of entries) {
    if (entry.kind === 'incident') continue;
    const of = hosts.get(entry.host);
    if (of === undefined) hosts.set(entry.host, [entry]);
    else of.push(entry);
  }
  const lanes = [...hosts].map(([host, own]): Lane => {
    const of = (...kinds: readonly AxisEntry['kind'][]) => own.filter(({ kind }) => kinds.includes(kind));
    const namespaces = new Map<string, AxisEntry[]>();
    for (const entry of of('heartbeats')) {
      const namespace = entry.namespace ?? '';
      const known = namespaces.get(namespace);
      if (known !== undefined) known.push(entry);
      else if (namespaces.size < drawnNamespaces) namespaces.set(namespace, [entry]);
    }
    return {
      host,
      operations: of('operation'),
      errors: of('error', 'warning'),
      service: of('service-started', 'service-stopped', 'change'),
      heartbeats: namespaces,
    };
  });
  return { lanes: lanes.slice(0, drawnHosts), hostsLeft: Math.max(0, lanes.length - drawnHosts) };
}

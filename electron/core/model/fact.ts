import { z } from 'zod';
import { serverFactNames } from './server-fact-names';

/** Every fact a collector can state. Times are ISO 8601 in UTC, sizes in bytes. */
const factNames = [
  'host.name',
  'host.domain',
  'host.operating-system',
  'host.time-zone',
  'host.dotnet-release',
  'host.restrict-remote-sam',
  'connect.version',
  'connect.install-path',
  'connect.product-name',
  'service.adsync.state',
  'service.adsync.start-type',
  'service.adsync.account',
  'service.adsync.display-name',
  ...serverFactNames,
  'event-log.record-count',
  'event-log.oldest-record',
  'event-log.newest-record',
  'event-log.size-bytes',
  'event-log.extent',
  'event-log.missing-records',
  'event-log.outside-window-left-out',
  'incident.instant',
  'user.principal-name',
  'user.kind',
  'user.synchronized',
  'user.distinguished-name',
  'user.immutable-id',
  'domain.authentication-type',
  'tenant.password-hash-sync',
  'tenant.pass-through-agents',
  'licence.allows-writeback',
  'licence.plans',
] as const;

export const factNameSchema = z.enum(factNames);

/** Where a fact was read. `source` names it exactly: a registry value, a command line, a file, a JSON property. */
export const factOriginSchema = z.object({
  kind: z.enum(['registry', 'file-version', 'command', 'graph', 'event-log', 'file', 'person', 'program']),
  source: z.string(),
});

export const factSchema = z.object({
  name: factNameSchema,
  value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
  origin: factOriginSchema,
  /** The machine or `tenant` that the fact is about. */
  host: z.string(),
  /** When it was read, ISO instant. */
  at: z.string(),
});

/** A value with its origin and time. Two sources that disagree are two facts; see {@link conflicts}. */
export type Fact = Readonly<z.infer<typeof factSchema>>;
export type FactName = z.infer<typeof factNameSchema>;
export type FactValue = Fact['value'];
export type FactOrigin = Readonly<z.infer<typeof factOriginSchema>>;

/** The facts of one name, optionally of one host. */
export function factsNamed(facts: readonly Fact[], name: FactName, host?: string): readonly Fact[] {
  return facts.filter((fact) => fact.name === name && (host === undefined || fact.host === host));
}

export type FactConflict = {
  readonly name: FactName;
  readonly host: string;
  readonly facts: readonly Fact[];
};

/** Facts of the same name and host whose values differ: both are kept and shown as a conflict. */
export function conflicts(facts: readonly Fact[]): readonly FactConflict[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = `${fact.name}\u0000${fact.host}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const values = new Set(group.map((fact) => JSON.stringify(fact.value)));
    return first !== undefined && values.size > 1
      ? [{ name: first.name, host: first.host, facts: group }]
      : [];
  });
}

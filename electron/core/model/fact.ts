import { z } from 'zod';
import { serverFactNames } from './server-fact-names';
import { isShortFor } from './short-name';

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
  const isWanted = (fact: Fact) => fact.name === name && (host === undefined || fact.host === host);
  if (facts.length < indexedFrom) return facts.filter(isWanted);
  return (indexOf(facts).get(host === undefined ? name : `${name} ${host}`) ?? []).filter(isWanted);
}

/** Of many servers each rule asks for the facts of one server after another, so those are looked up. */
const indexedFrom = 500;
type FactIndex = ReadonlyMap<string, readonly Fact[]>;
const indexes = new WeakMap<readonly Fact[], { readonly length: number; readonly index: FactIndex }>();

function indexOf(facts: readonly Fact[]): FactIndex {
  const known = indexes.get(facts);
  // Facts are only ever added.
  if (known !== undefined && known.length === facts.length) return known.index;
  const index = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const key of [fact.name, `${fact.name} ${fact.host}`]) {
      const own = index.get(key);
      if (own === undefined) index.set(key, [fact]);
      else own.push(fact);
    }
  }
  indexes.set(facts, { length: facts.length, index });
  return index;
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
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fact]);
    else group.push(fact);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const values = new Set(group.map((fact) => JSON.stringify(fact.value)));
    if (first?.name === 'host.name' && namesOneComputer(group.map(({ value }) => String(value)))) return [];
    return first !== undefined && values.size > 1
      ? [{ name: first.name, host: first.host, facts: group }]
      : [];
  });
}

/** Whether names are those that one computer has: its DNS name, and what of its first part NetBIOS takes. */
function namesOneComputer(names: readonly string[]): boolean {
  const whole = names.reduce((longest, name) => (name.length > longest.length ? name : longest), '');
  return names.every((name) => name.toLowerCase() === whole.toLowerCase() || isShortFor(name, whole));
}

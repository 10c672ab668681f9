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
  if (host === undefined) return facts.filter((fact) => fact.name === name);
  const index = facts.length < indexedFrom ? undefined : indexOf(facts);
  if (index !== undefined) return index.get(name)?.get(host) ?? [];
  return facts.filter((fact) => fact.name === name && fact.host === host);
}

/** Of many servers each rule asks for the facts of one server after another, so those are looked up. */
const [indexedFrom, indexedAfterQuestions] = [500, 20];
type FactIndex = ReadonlyMap<FactName, ReadonlyMap<string, readonly Fact[]>>;
type Asked = { readonly length: number; questions: number; index?: FactIndex };
const asked = new WeakMap<readonly Fact[], Asked>();

/** The index of facts that were asked for often; lists that are asked once or twice need none. */
function indexOf(facts: readonly Fact[]): FactIndex | undefined {
  const known = asked.get(facts);
  // Facts are only ever added.
  const now: Asked = known?.length === facts.length ? known : { length: facts.length, questions: 0 };
  asked.set(facts, now);
  now.questions += 1;
  if (now.questions > indexedAfterQuestions) now.index ??= makeIndex(facts);
  return now.index;
}

function makeIndex(facts: readonly Fact[]): FactIndex {
  const index = new Map<FactName, Map<string, Fact[]>>();
  for (const fact of facts) {
    const ofName = index.get(fact.name) ?? new Map<string, Fact[]>();
    index.set(fact.name, ofName);
    const ofHost = ofName.get(fact.host);
    if (ofHost === undefined) ofName.set(fact.host, [fact]);
    else ofHost.push(fact);
  }
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

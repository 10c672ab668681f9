import type { Fact, FactName } from './fact-schema';
import { isShortFor } from './short-name';

export type { Fact, FactName, FactOrigin, FactValue } from './fact-schema';

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

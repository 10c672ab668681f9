import type { Fact } from '../model/fact';
import { text } from '../texts/text';
import type { Confidence, Contradiction, Relation } from './finding-schema';
import type { Finding } from './triage-report';

/** A list with at least one item: what a finding needs for its proof. */
export type NonEmpty<Item> = readonly [Item, ...Item[]];

/** As much of a record as proves something. */
export type ProofRecord = { readonly recordId: number; readonly timeCreated: string; readonly host: string };

/** Records or facts, at least one: no finding is made without evidence. */
export type Proof =
  | { readonly records: NonEmpty<ProofRecord>; readonly facts?: readonly Fact[] }
  | { readonly records?: readonly ProofRecord[]; readonly facts: NonEmpty<Fact> };

/** How a finding is judged beside its words and its proof. */
export type Judgement = {
  readonly confidence: Confidence;
  readonly relation: Relation;
  /** What speaks against it; lowers the confidence by a step. */
  readonly contradictedBy?: readonly Contradiction[];
  /** How often it happened, where that is not the number of records. */
  readonly count?: number;
};

export type FindingWords = Pick<Finding, 'code' | 'severity' | 'title' | 'meaning'> & {
  readonly nextSteps: readonly string[];
};

/** How many record ids a finding names; `count` says how many there were. */
const namedRecords = 200;

/** Makes a finding out of its words, its proof and how it is judged. */
export function finding(words: FindingWords, proof: Proof, judgement: Judgement): Finding {
  const { records = [], facts = [] } = proof;
  const { relation, contradictedBy = [] } = judgement;
  const ordered = [
    ...new Map(records.map((record) => [`${record.host}/${record.recordId}`, record])).values(),
  ].sort((a, b) => a.timeCreated.localeCompare(b.timeCreated) || a.recordId - b.recordId);
  const [first] = ordered;
  const last = ordered.at(-1);
  const hosts = new Set([...ordered, ...facts].map(({ host }) => host));
  const [host] = hosts;
  return {
    ...words,
    nextSteps: [...new Set(words.nextSteps)],
    records: ordered.slice(0, namedRecords).map((record) => record.recordId),
    facts: facts.map(factText),
    ...(first === undefined || last === undefined
      ? {}
      : { firstAt: first.timeCreated, lastAt: last.timeCreated }),
    count: judgement.count ?? (ordered.length > 0 ? ordered.length : facts.length),
    ...(host === undefined || hosts.size > 1 ? {} : { host }),
    confidence: contradictedBy.length > 0 ? lowered(judgement.confidence) : judgement.confidence,
    contradictedBy: [...contradictedBy],
    relation,
  };
}

/** Contradicting evidence, or none where there is neither record nor fact. */
export function contradiction(
  statement: string,
  evidence: { readonly records?: readonly ProofRecord[]; readonly facts?: readonly Fact[] },
): readonly Contradiction[] {
  const records = (evidence.records ?? []).slice(0, namedRecords).map(({ recordId }) => recordId);
  const facts = (evidence.facts ?? []).map(factText);
  return records.length + facts.length === 0 ? [] : [{ statement, records, facts }];
}

/** The list as one with an item; undefined when it is empty. */
export function nonEmpty<Item>(items: readonly Item[]): NonEmpty<Item> | undefined {
  const [first, ...rest] = items;
  return first === undefined ? undefined : [first, ...rest];
}

/** A fact as it stands in a finding: `name: value (origin)`. */
function factText(fact: Fact): string {
  const value = Array.isArray(fact.value) ? fact.value.join(', ') : String(fact.value);
  return `${fact.name}: ${value} (${fact.origin.source})`;
}

function lowered({ level, reason }: Confidence): Confidence {
  return {
    level: level === 'high' ? 'medium' : 'low',
    reason: text('triage.confidence.lowered', { reason }),
  };
}

import type { Fact } from '../model/fact';
import type { TriageRecord } from './triage-context';
import type { Finding } from './triage-report';

type Words = Pick<Finding, 'code' | 'severity' | 'title' | 'meaning'> & {
  readonly nextSteps: readonly string[];
};

/** How many record ids a finding names; `count` says how many there were. */
const namedRecords = 200;

/** A finding that records prove. `records` must not be empty. */
export function findingFromRecords(words: Words, records: readonly TriageRecord[]): Finding {
  const times = records.map((record) => record.timeCreated).sort();
  const [firstAt] = times;
  const lastAt = times.at(-1);
  return {
    ...words,
    nextSteps: [...words.nextSteps],
    records: records.slice(0, namedRecords).map((record) => record.recordId),
    facts: [],
    ...(firstAt === undefined || lastAt === undefined ? {} : { firstAt, lastAt }),
    count: records.length,
    confidence: { level: 'medium', reason: '' },
    contradictedBy: [],
    relation: 'unknown',
  };
}

/** A finding that facts prove. `facts` must not be empty. */
export function findingFromFacts(words: Words, facts: readonly Fact[]): Finding {
  return {
    ...words,
    nextSteps: [...words.nextSteps],
    records: [],
    facts: facts.map(factText),
    count: facts.length,
    confidence: { level: 'medium', reason: '' },
    contradictedBy: [],
    relation: 'unknown',
  };
}

function factText(fact: Fact): string {
  const value = Array.isArray(fact.value) ? fact.value.join(', ') : String(fact.value);
  return `${fact.name}: ${value} (${fact.origin.source})`;
}

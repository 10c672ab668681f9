import type { Case } from '../case/case-schema';
import { type Fact, factsNamed } from '../model/fact';
import { text } from '../texts/text';

/**
 * What a person typed into the case and the evidence says otherwise, as facts beside those of the evidence: a wrong
 * kind of user sends support to the wrong place, so it must be seen. What agrees, or nothing speaks about, is left out.
 */
export function contradictingFacts(
  { user }: Case,
  gathered: readonly Fact[],
  gatheredAt: string,
): readonly Fact[] {
  const kind = user?.kind;
  if (kind === undefined) return [];
  const contradicted = factsNamed(gathered, 'user.kind').find(({ value }) => value !== kind);
  if (contradicted === undefined) return [];
  const origin = { kind: 'person', source: text('triage.conflict.typed') } as const;
  return [{ name: 'user.kind', value: kind, origin, host: contradicted.host, at: gatheredAt }];
}

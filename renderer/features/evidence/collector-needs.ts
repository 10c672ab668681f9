import type { PlannedCollector } from '#contract/evidence-source';

/** Which network and which rights a collector needs, one sentence each. */
export function collectorNeeds({ network, rights }: PlannedCollector): readonly string[] {
  return [network, ...rights].map(({ sentence }) => sentence);
}

import { useMemo } from 'react';
import type { Fact, FactName } from '#core/model/fact';
import { useApp } from './store-context';

/** The gathered facts of some names, in the order of the names. */
export function useFacts(names: readonly FactName[]): readonly Fact[] {
  const runs = useApp((state) => state.runs);
  return useMemo(() => {
    const facts = runs.flatMap((run) => run.facts);
    return names.flatMap((name) => facts.filter((fact) => fact.name === name));
  }, [runs, names]);
}

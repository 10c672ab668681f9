import { useCallback, useState } from 'react';
import type { Suggestion } from '../../ui/suggest-input';

type ErrorSuggestions = {
  /** The documented errors that fit what was typed; none until the catalogue is there. */
  readonly suggest: (typed: string) => readonly Suggestion[];
  /** Loads the catalogue: an empty form does not wait for it. */
  readonly load: () => void;
};

/** The documented errors to choose from, from the moment on when someone comes to choose. */
export function useErrorSuggestions(): ErrorSuggestions {
  const [suggest, setSuggest] = useState<ErrorSuggestions['suggest']>(() => () => []);
  const load = useCallback(() => {
    void import('./suggest-errors').then(({ suggestErrors }) => setSuggest(() => suggestErrors));
  }, []);
  return { suggest, load };
}

import { useNow } from '../ui/use-now';
import { useApp } from './store-context';

/** The present by main's clock, in milliseconds since 1970, renewed every `everyMs`; for times that are told relative to it. */
export function usePresent(everyMs: number): number {
  const presentMs = useApp((state) => state.presentMs);
  useNow(everyMs);
  return presentMs();
}

import { useState } from 'react';
import { useNow } from './use-now';

/**
 * A span of time that goes on by itself between two reports of it, renewed every second. `elapsedMs` is what was
 * reported last.
 */
export function useElapsed(elapsedMs: number): number {
  const nowMs = useNow(1_000);
  const [reported, setReported] = useState({ elapsedMs, atMs: nowMs });
  if (reported.elapsedMs !== elapsedMs) setReported({ elapsedMs, atMs: Date.now() });
  return elapsedMs + Math.max(0, nowMs - reported.atMs);
}

import { useEffect, useRef, useState } from 'react';
import type { EntryPreview } from '#core/model/entry-preview';
import type { Problem } from '#core/model/problem';
import type { Result } from '#core/model/result';

/** How far the view of a file is. */
export type EntryReading =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly preview: EntryPreview }
  | { readonly state: 'failed'; readonly problem: Problem };

/** So long the keys rest before a file is read: walking along a list reads none of them. */
const restMs = 120;

/** Reads the view of the file that `key` names, anew for each key. What was asked for before is no longer awaited. */
export function useEntryPreview(key: string, read: () => Promise<Result<EntryPreview>>): EntryReading {
  const [held, setHeld] = useState<{ readonly key: string; readonly reading: EntryReading }>();
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      void latest.current().then((reply) => {
        if (!isWanted) return;
        const reading: EntryReading = reply.ok
          ? { state: 'read', preview: reply.value }
          : { state: 'failed', problem: reply.problem };
        setHeld({ key, reading });
      });
    }, restMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [key]);
  return held?.key === key ? held.reading : { state: 'reading' };
}

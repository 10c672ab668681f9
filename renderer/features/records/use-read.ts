import { useEffect, useRef, useState } from 'react';
import type { Result } from '#core/model/result';

/** Something that is read when it is looked at. */
export type Read<T> =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly value: T }
  | { readonly state: 'failed'; readonly message: string };

/** So long the keys rest before a record is read: walking along a list reads none of them. */
const restMs = 150;

/** Reads what `key` names, anew for each key; `stop` is called when nobody waits for it any more. */
export function useRead<T>(key: string, read: () => Promise<Result<T>>, stop?: () => void): Read<T> {
  const [held, setHeld] = useState<{ readonly key: string; readonly read: Read<T> }>();
  const latest = useRef({ read, stop });
  latest.current = { read, stop };
  useEffect(() => {
    let isWanted = true;
    let isReading = false;
    const timer = setTimeout(() => {
      isReading = true;
      void latest.current.read().then((reply) => {
        isReading = false;
        if (!isWanted) return;
        const message = reply.ok ? '' : reply.problem.message;
        setHeld({
          key,
          read: reply.ok ? { state: 'read', value: reply.value } : { state: 'failed', message },
        });
      });
    }, restMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
      if (isReading) latest.current.stop?.();
    };
  }, [key]);
  return held?.key === key ? held.read : { state: 'reading' };
}

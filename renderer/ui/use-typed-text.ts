import { useState } from 'react';

/** What stands in a field whose text is stored in another form than it was typed in. */
export type TypedText = {
  readonly shown: string;
  /** Keeps what was typed in sight as long as `storedAs` is what the field holds. */
  readonly type: (typed: string, storedAs: string) => void;
  /** Shows what is stored: the field was left, and what was typed there was understood. */
  readonly settle: () => void;
};

/**
 * Lets a person type a date in words while the case holds it as a date: the typed text stays under the cursor, and gives way once the field
 * is left, or another change (undo, a picked day) puts something else there.
 */
export function useTypedText(stored: string): TypedText {
  const [own, setOwn] = useState<{ readonly typed: string; readonly storedAs: string } | undefined>();
  return {
    shown: own?.storedAs === stored ? own.typed : stored,
    type: (typed, storedAs) => setOwn({ typed, storedAs }),
    settle: () => setOwn(undefined),
  };
}

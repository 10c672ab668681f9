import type { ListedRecord } from '../model/listed-record';

/** Tells which records hold all words that were typed, whatever their case. */
export type RecordWords = {
  /** Without reading the record: false only when it cannot hold the words. */
  readonly mayBeIn: (lineInLowerCase: string) => boolean;
  readonly areIn: (record: ListedRecord) => boolean;
};

/** The filter behind typed words, which are parted by blanks; undefined when nothing was typed. */
export function recordWords(typed: string): RecordWords | undefined {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return undefined;
  // JSON writes quotes, backslashes and control characters otherwise than they are typed.
  const asWritten = words.map((word) => JSON.stringify(word).slice(1, -1).toLowerCase());
  return {
    mayBeIn: (line) => asWritten.every((word) => line.includes(word)),
    areIn: ({ recordId, at, provider, eventId, text }) => {
      const searched = `${recordId} ${eventId} ${at} ${provider} ${text}`.toLowerCase();
      return words.every((word) => searched.includes(word));
    },
  };
}

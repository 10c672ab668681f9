import type { ListedRecord } from '../model/listed-record';
import type { RecordFilter } from '../model/record-filter';

/** Tells which records a filter wants. */
export type RecordMatch = {
  /** Without reading the record: false only when it cannot be wanted. */
  readonly mayBeIn: (line: string) => boolean;
  readonly areIn: (record: ListedRecord) => boolean;
};

/** A filter made ready for many lines; undefined when it asks for nothing. */
export function recordMatch(filter: RecordFilter): RecordMatch | undefined {
  const words = filter.words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const provider = filter.provider?.toLowerCase();
  const { eventId, fromMs = Number.NEGATIVE_INFINITY, toMs = Number.POSITIVE_INFINITY } = filter;
  const isTimed = filter.fromMs !== undefined || filter.toMs !== undefined;
  if (words.length === 0 && provider === undefined && eventId === undefined && !isTimed) return undefined;
  // JSON writes quotes, backslashes and control characters otherwise than they are typed.
  const asWritten = [...words, ...(provider === undefined ? [] : [provider])].map((word) =>
    JSON.stringify(word).slice(1, -1).toLowerCase(),
  );
  const digits = eventId === undefined ? '' : String(eventId);
  return {
    mayBeIn: (line) => {
      if (!line.includes(digits)) return false;
      const lower = asWritten.length === 0 ? '' : line.toLowerCase();
      return asWritten.every((word) => lower.includes(word));
    },
    areIn: (record) => {
      if (eventId !== undefined && record.eventId !== eventId) return false;
      if (provider !== undefined && record.provider.toLowerCase() !== provider) return false;
      if (isTimed && !isWithin(Date.parse(record.at), fromMs, toMs)) return false;
      const { recordId, at, text } = record;
      const searched = `${recordId} ${record.eventId} ${at} ${record.provider} ${text}`.toLowerCase();
      return words.every((word) => searched.includes(word));
    },
  };
}

/** False as well for a time that cannot be read. */
function isWithin(ms: number, fromMs: number, toMs: number): boolean {
  return ms >= fromMs && ms <= toMs;
}

import type { Damage } from './damage';
import type { EventRecord } from './event/event-record';

/** A record, or the damage found where one was expected; `offset` is in bytes from the start of the file. */
export type EventLogItem =
  | { readonly kind: 'record'; readonly offset: number; readonly record: EventRecord }
  | { readonly kind: 'damage'; readonly damage: Damage };

/** What one 64 KiB chunk of the log gave, in the order of the file. */
export type ChunkReading = {
  /** Byte offset of the chunk in the file; 0 for what concerns the file header. */
  readonly chunkOffset: number;
  readonly items: readonly EventLogItem[];
};

import type { ByteSource } from './byte-source';
import type { Damage } from './damage';
import type { EventRecord } from './event-record';
import type { EventFilter } from './filter';

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

export type ReadStatistics = {
  readonly sizeBytes: number;
  /** 64 KiB blocks that are chunks. */
  readonly chunks: number;
  /** 64 KiB blocks that were passed over: unused, not recognized, or ruled out by the filter without decoding. */
  readonly chunksSkipped: number;
  readonly recordsSeen: number;
  readonly recordsMatched: number;
  /** Pieces of damage, warnings included. */
  readonly damaged: number;
};

export type ReadOptions = {
  readonly filter?: EventFilter;
  readonly signal?: AbortSignal;
};

export async function* readEventLog(
  source: ByteSource,
  options: ReadOptions = {},
): AsyncGenerator<ChunkReading, ReadStatistics> {
  yield { chunkOffset: 0, items: [] };
  throw new Error(`${source.name} cannot be read yet${options.signal ? '' : '.'}`);
}

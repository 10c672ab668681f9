import type { ChunkReading } from '#core/evtx/event-log-item';
import type { EventFilter } from '#core/evtx/filter';
import { readEventLog } from '#core/evtx/read-event-log';
import type { ReadStatistics } from '#core/evtx/read-statistics';
import type { ByteSource } from '#core/evtx/source/byte-source';

export type FilterOption = { readonly filter?: EventFilter };

/** What is tried: the reader of the product, or in the tests of the harness one with a planted fault. */
export type FuzzedReader = {
  readonly read: (source: ByteSource, options: FilterOption) => AsyncIterator<ChunkReading, ReadStatistics>;
};

export const realReader: FuzzedReader = { read: readEventLog };

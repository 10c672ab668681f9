import type { ChunkReading } from '#core/evtx/event-log-item';
import { readEventLog } from '#core/evtx/read-event-log';
import type { ReadStatistics } from '#core/evtx/read-statistics';
import { type RenderedBlock, type RenderOptions, renderEventLog } from '#core/evtx/render-event-log';
import type { ByteSource } from '#core/evtx/source/byte-source';
import type { ReadOptions } from '#core/evtx/walk-event-log';

/** What is tried: the reader of the product, or in the tests of the harness one with planted faults. */
export type FuzzedReader = {
  readonly read: (source: ByteSource, options: ReadOptions) => AsyncIterator<ChunkReading, ReadStatistics>;
  readonly render: (
    source: ByteSource,
    options: RenderOptions,
  ) => AsyncIterator<RenderedBlock, ReadStatistics>;
};

export const realReader: FuzzedReader = { read: readEventLog, render: renderEventLog };

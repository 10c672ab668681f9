import type { ByteSource } from './byte-source';
import type { ChunkReading } from './event-log-item';
import type { EventFilter } from './filter';
import type { ReadStatistics } from './read-statistics';

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

import { chunkBuilder } from './build-chunk';
import { chunkSizeBytes } from './chunk-writer';
import { chunkOffset, fileHeader, fileHeaderSizeBytes } from './file-header';
import type { LogOptions } from './log-options';
import { numberedEvents } from './numbered-events';
import type { WrittenEvent } from './written-event';

/** A log whose chunks hold just these events; those of one chunk must fit into it. */
export type BuiltLog = LogOptions & {
  readonly chunks: readonly (readonly WrittenEvent[])[];
  /** Blocks of zeros behind the chunks, as Windows allocates ahead. */
  readonly unusedBlocks?: number;
};

/** The bytes of an event log that holds these events, laid out as Windows does. */
export function buildEventLog({ chunks, unusedBlocks = 0, ...options }: BuiltLog): Buffer {
  const numbered = [...numberedEvents(chunks.flat(), options)];
  const slots = Math.min(chunks.length, options.ringChunks ?? chunks.length);
  const log = Buffer.alloc(fileHeaderSizeBytes + (slots + unusedBlocks) * chunkSizeBytes);
  let from = 0;
  for (const [index, { length }] of chunks.entries()) {
    const at = chunkOffset(index, options);
    const builder = chunkBuilder(log.subarray(at, at + chunkSizeBytes), options);
    for (const event of numbered.slice(from, from + length)) {
      if (!builder.add(event)) throw new RangeError(`The events of chunk ${index} do not fit into it.`);
    }
    builder.finish();
    from += length;
  }
  const firstHeaderId = numbered.at(0)?.headerId ?? 1;
  const nextHeaderId = (numbered.at(-1)?.headerId ?? 0) + 1;
  fileHeader({ chunksMade: chunks.length, firstHeaderId, nextHeaderId }, options).copy(log);
  return log;
}

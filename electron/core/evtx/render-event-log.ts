import type { Damage } from './damage';
import { toEventRecord } from './event/to-event-record';
import type { ReadStatistics } from './read-statistics';
import type { ByteSource } from './source/byte-source';
import { type ReadOptions, walkEventLog } from './walk-event-log';
import { eventXml } from './xml/event-xml';

/** One JSON object a line (the shape of `EventRecord`), one canonical `<Event>` a line, or only the counts. */
export type RenderFormat = 'jsonl' | 'xml' | 'none';

export type RenderOptions = ReadOptions & { readonly format: RenderFormat };

/** What one stretch of the log gave. */
export type RenderedBlock = {
  /** UTF-8 lines, valid until the next block is asked for. */
  readonly bytes: Uint8Array;
  readonly records: number;
  readonly damage: readonly Damage[];
  /** The bytes of the log that are done. */
  readonly doneBytes: number;
};

/**
 * Reads an event log as `readEventLog` does and gives the wanted records as text, which is quicker than building them.
 */
export async function* renderEventLog(
  source: ByteSource,
  { format, ...options }: RenderOptions,
): AsyncGenerator<RenderedBlock, ReadStatistics> {
  let lines: string[] = [];
  let found: Damage[] = [];
  let records = 0;
  const blocks = walkEventLog(source, options, {
    take: (event, { place, isSalvaged }) => {
      const record = format === 'xml' ? undefined : toEventRecord(event, place.headerRecordId, isSalvaged);
      records += 1;
      if (format === 'xml') lines.push(eventXml(event, isSalvaged));
      else if (format === 'jsonl') lines.push(JSON.stringify(record));
    },
    damage: (piece) => found.push(piece),
  });
  for (;;) {
    const block = await blocks.next();
    if (block.done) return block.value;
    const bytes = Buffer.from(lines.length === 0 ? '' : `${lines.join('\n')}\n`);
    yield { bytes, records, damage: found, doneBytes: block.value };
    lines = [];
    found = [];
    records = 0;
  }
}

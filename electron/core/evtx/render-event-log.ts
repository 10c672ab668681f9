import type { ChunkTaker } from './chunk/scan-chunk';
import type { Damage } from './damage';
import { toEventRecord } from './event/to-event-record';
import { putEventLine } from './json/put-event-line';
import { type ByteOutput, byteOutput, putText } from './output/byte-output';
import type { ReadStatistics } from './read-statistics';
import type { ByteSource } from './source/byte-source';
import { type ReadOptions, walkEventLog } from './walk-event-log';
import { eventXml } from './xml/event-xml';
import { putEventXml } from './xml/put-event-xml';

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

/** A block is given when it has as many bytes, or when so much of the log was read. */
const blockSizeBytes = 256 * 1024;
const stretchSizeBytes = 1024 * 1024;

/**
 * Reads an event log as `readEventLog` does and gives the wanted records as text: most of them are written straight
 * from their stored values, without being built. A block without records tells how far the reading is.
 */
export async function* renderEventLog(
  source: ByteSource,
  { format, ...options }: RenderOptions,
): AsyncGenerator<RenderedBlock, ReadStatistics> {
  const output = byteOutput();
  let found: Damage[] = [];
  let records = 0;
  let givenBytes = 0;
  const forms = takersOf(format, output);
  const blocks = walkEventLog(source, options, {
    takeStored: (chunk, event, record) => {
      const isTaken = forms.takeStored?.(chunk, event, record) === true;
      if (isTaken) records += 1;
      return isTaken;
    },
    take: (event, record) => {
      forms.take(event, record);
      records += 1;
    },
    damage: (piece) => found.push(piece),
  });
  for (;;) {
    const block = await blocks.next();
    const doneBytes = block.done ? source.sizeBytes : block.value;
    const isDue =
      output.at >= blockSizeBytes || found.length > 0 || doneBytes - givenBytes >= stretchSizeBytes;
    if (isDue || (block.done && output.at > 0)) {
      yield { bytes: output.bytes.subarray(0, output.at), records, damage: found, doneBytes };
      output.at = 0;
      found = [];
      records = 0;
      givenBytes = doneBytes;
    }
    if (block.done) return block.value;
  }
}

function takersOf(format: RenderFormat, output: ByteOutput): Pick<ChunkTaker, 'take' | 'takeStored'> {
  switch (format) {
    case 'jsonl':
      return {
        takeStored: (chunk, event, { place, isSalvaged }) =>
          !isSalvaged && putEventLine(output, chunk, event, place.headerRecordId),
        take: (event, { place, isSalvaged }) => {
          const record = toEventRecord(event, place.headerRecordId, isSalvaged);
          putText(output, `${JSON.stringify(record)}\n`);
        },
      };
    case 'xml':
      return {
        takeStored: (chunk, event, { isSalvaged }) => !isSalvaged && putEventXml(output, chunk, event),
        take: (event, { isSalvaged }) => putText(output, `${eventXml(event, isSalvaged)}\n`),
      };
    case 'none': {
      // A record counts only when it could be given.
      const { takeStored, take } = takersOf('jsonl', output);
      return {
        takeStored: (chunk, event, record) => {
          const isTaken = takeStored?.(chunk, event, record) === true;
          output.at = 0;
          return isTaken;
        },
        take: (event, record) => {
          take(event, record);
          output.at = 0;
        },
      };
    }
  }
}

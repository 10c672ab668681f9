import { fileHeaderSizeBytes } from '../evtx/chunk/file-header';
import type { Damage } from '../evtx/damage';
import type { EventRecord } from '../evtx/event/event-record';
import type { EventFilter } from '../evtx/filter';
import { readEventLog } from '../evtx/read-event-log';
import type { ReadStatistics } from '../evtx/read-statistics';
import type { ByteSource } from '../evtx/source/byte-source';
import { type Problem, problem } from '../model/problem';
import { text } from '../texts/text';
import type { CollectorContext } from './collector';
import { type LogExtent, recordNumbers } from './log-extent';

const shownDamage = 5;

/** What one pass over a log found, whichever of its records were wanted. */
export type LogContents = {
  readonly records: number;
  /** TimeCreated of the oldest and newest record. */
  readonly oldest?: string;
  readonly newest?: string;
  readonly damaged: number;
  readonly damage: readonly Damage[];
  /** The file ends before its own header or last chunk says. */
  readonly isCutShort: boolean;
  readonly extent: LogExtent;
  /** Record numbers that the log lacks, as `first-last`; at most 100 places. */
  readonly missing: readonly string[];
};

export type LogReading = {
  /** The wanted records block by block, in the order of the file. Throws the signal's reason after an abort. */
  readonly records: () => AsyncGenerator<readonly EventRecord[]>;
  /** What was found up to here. */
  readonly contents: () => LogContents;
};

/**
 * Reads a log once from end to end, whatever its size with little memory. The number of every record is looked at, since gaps
 * in the numbers tell what was lost. Damage is counted and passed over. `message` goes with the progress.
 */
export function logReading(
  { report, signal }: Pick<CollectorContext, 'report' | 'signal'>,
  source: ByteSource,
  { filter, message }: { readonly filter: EventFilter; readonly message: () => string },
): LogReading {
  const { sizeBytes } = source;
  const numbers = recordNumbers();
  const damage: Damage[] = [];
  const found = { damaged: 0, notDecoded: 0, isCutShort: sizeBytes < fileHeaderSizeBytes };
  let statistics: ReadStatistics | undefined;
  /** Told from the reading itself, since blocks without wanted records give nothing. */
  const watched: ByteSource = {
    ...source,
    read: (offset, into) => {
      report.progress({
        message: message(),
        doneBytes: Math.min(offset, sizeBytes),
        totalBytes: sizeBytes,
      });
      return source.read(offset, into);
    },
  };
  const addDamage = (piece: Damage) => {
    found.damaged += 1;
    if (piece.kind === 'record-not-decoded') found.notDecoded += 1;
    if (piece.kind === 'file-cut-short' || piece.kind === 'chunk-cut-short') found.isCutShort = true;
    if (damage.length < shownDamage) damage.push(piece);
  };
  return {
    records: async function* () {
      const readings = readEventLog(watched, { filter, onRecordId: numbers.add, signal });
      for (let next = await readings.next(); ; next = await readings.next()) {
        if (next.done) {
          statistics = next.value;
          return;
        }
        const records: EventRecord[] = [];
        for (const item of next.value.items) {
          if (item.kind === 'damage') addDamage(item.damage);
          else records.push(item.record);
        }
        yield records;
      }
    },
    contents: () => {
      const { oldest, newest, recordsSeen = 0 } = statistics ?? {};
      return {
        records: recordsSeen - found.notDecoded,
        damaged: found.damaged,
        damage,
        isCutShort: found.isCutShort,
        extent: numbers.extent(),
        missing: numbers.missing(),
        ...(oldest === undefined ? {} : { oldest }),
        ...(newest === undefined ? {} : { newest }),
      };
    },
  };
}

/** Counts a log without decoding more of its records than their times. Throws the signal's reason after an abort. */
export async function countRecords(
  context: Pick<CollectorContext, 'report' | 'signal'>,
  source: ByteSource,
): Promise<LogContents> {
  const message = text('collector.eventLog.counting', { path: source.name });
  const reading = logReading(context, source, { filter: { eventIds: [] }, message: () => message });
  for await (const _ of reading.records());
  return reading.contents();
}

/** Damage as problems: the first pieces each with its place, and how many there are in all. */
export function damageProblems(
  { damage, damaged }: Pick<LogContents, 'damage' | 'damaged'>,
  path: string,
): readonly Problem[] {
  if (damaged === 0) return [];
  const shown = damage.map(({ message }) => problem('event-log-damaged', message, path));
  const rest = damaged - damage.length;
  return rest === 0
    ? shown
    : [
        ...shown,
        problem('event-log-damaged', text('collector.eventLog.moreDamage', { path, damaged, rest }), path),
      ];
}

import { Readable } from 'node:stream';
import type { Damage } from '../evtx/damage';
import type { EventFilter } from '../evtx/filter';
import { readEventLog } from '../evtx/read-event-log';
import type { ReadStatistics } from '../evtx/read-statistics';
import type { ByteSource } from '../evtx/source/byte-source';
import type { Artifact } from '../model/outcome';
import { type Problem, problem } from '../model/problem';
import { type Result, success } from '../model/result';
import { text } from '../texts/text';
import type { CollectorContext, TimeWindow } from './collector';
import { writebackProviders } from './event-log-query';

/** Below this a log without a window is written out whole. */
const smallLogBytes = 20 * 1024 * 1024;
const shownDamage = 5;

/** What one pass over a log found. */
export type LogContents = {
  readonly records: number;
  /** TimeCreated of the oldest and newest record, and the computer that the last record written out names. */
  readonly oldest?: string;
  readonly newest?: string;
  readonly computer?: string;
  readonly damaged: number;
  readonly damage: readonly Damage[];
  /** Records that were written out. */
  readonly written: number;
};

/**
 * Reads a log once from end to end, whatever its size with little memory: writes the records of the window to
 * `path`, one JSON object a line in the order of the file, and counts what the log holds. Without a window the
 * records of the writeback providers are written, or all of a log below 20 MB. Damage is counted and passed over.
 * Problems: those of the sink.
 */
export async function writeWindowEvents(
  { sink, report, signal, window }: Pick<CollectorContext, 'sink' | 'report' | 'signal' | 'window'>,
  source: ByteSource,
  path: string,
): Promise<Result<{ readonly artifact: Artifact; readonly contents: LogContents }>> {
  const found = { damaged: 0, notDecoded: 0, written: 0, damage: [] as Damage[], computer: '' };
  let statistics: ReadStatistics | undefined;
  const { sizeBytes } = source;
  /** Told from the reading itself, since blocks without wanted records give nothing. */
  const watched: ByteSource = {
    ...source,
    read: (offset, into) => {
      const message = text('collector.eventLog.reading', { records: found.written });
      report.progress({ message, doneBytes: Math.min(offset, sizeBytes), totalBytes: sizeBytes });
      return source.read(offset, into);
    },
  };
  async function* lines() {
    const readings = readEventLog(watched, { filter: wantedRecords(window, sizeBytes), signal });
    for (let next = await readings.next(); ; next = await readings.next()) {
      if (next.done) {
        statistics = next.value;
        return;
      }
      const { items } = next.value;
      const texts: string[] = [];
      for (const item of items) {
        if (item.kind === 'damage') {
          found.damaged += 1;
          if (item.damage.kind === 'record-not-decoded') found.notDecoded += 1;
          if (found.damage.length < shownDamage) found.damage.push(item.damage);
          continue;
        }
        found.computer = item.record.computer;
        texts.push(JSON.stringify(item.record), '\n');
      }
      found.written += texts.length / 2;
      if (texts.length > 0) yield texts.join('');
    }
  }
  const artifact = await sink.writeStream(
    path,
    Readable.from(lines(), { objectMode: true, highWaterMark: 1 }),
  );
  if (!artifact.ok) return artifact;
  const { damaged, notDecoded, written, damage, computer } = found;
  const { oldest, newest, recordsSeen = 0 } = statistics ?? {};
  return success({
    artifact: artifact.value,
    contents: {
      records: recordsSeen - notDecoded,
      damaged,
      damage,
      written,
      ...(oldest === undefined ? {} : { oldest }),
      ...(newest === undefined ? {} : { newest }),
      ...(computer === '' ? {} : { computer }),
    },
  });
}

/** Damage as problems: the first pieces each with its place, and how many there are in all. */
export function damageProblems({ damage, damaged }: LogContents, path: string): readonly Problem[] {
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

function wantedRecords(window: TimeWindow | undefined, sizeBytes: number): EventFilter {
  if (window !== undefined) return window;
  return sizeBytes < smallLogBytes ? {} : { providers: writebackProviders };
}

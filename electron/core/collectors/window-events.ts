import { Readable } from 'node:stream';
import type { ByteSource } from '../evtx/byte-source';
import type { Damage } from '../evtx/damage';
import type { EventRecord } from '../evtx/event-record';
import { fileTimeToIso, isoToFileTime } from '../evtx/file-time';
import { readEventLog } from '../evtx/read-event-log';
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
  /** TimeCreated of the oldest and newest record, and the computer that the newest one names. */
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
  const wanted = wantedRecords(window, source.sizeBytes);
  const found = {
    records: 0,
    damaged: 0,
    written: 0,
    damage: [] as Damage[],
    oldest: '',
    newest: '',
    computer: '',
  };
  async function* lines() {
    for await (const { chunkOffset, items } of readEventLog(source, { signal })) {
      const texts: string[] = [];
      for (const item of items) {
        if (item.kind === 'damage') {
          found.damaged += 1;
          if (found.damage.length < shownDamage) found.damage.push(item.damage);
          continue;
        }
        const { record } = item;
        const { timeCreated } = record;
        found.records += 1;
        if (found.oldest === '' || timeCreated < found.oldest) found.oldest = timeCreated;
        if (timeCreated >= found.newest) {
          found.newest = timeCreated;
          found.computer = record.computer;
        }
        if (wanted(record)) texts.push(JSON.stringify(record), '\n');
      }
      found.written += texts.length / 2;
      report.progress({
        message: text('collector.eventLog.reading', { records: found.records }),
        doneBytes: Math.min(chunkOffset, source.sizeBytes),
        totalBytes: source.sizeBytes,
      });
      if (texts.length > 0) yield texts.join('');
    }
  }
  const artifact = await sink.writeStream(
    path,
    Readable.from(lines(), { objectMode: true, highWaterMark: 1 }),
  );
  if (!artifact.ok) return artifact;
  const { oldest, newest, computer, ...counts } = found;
  const known = {
    ...(oldest === '' ? {} : { oldest }),
    ...(newest === '' ? {} : { newest }),
    ...(computer === '' ? {} : { computer }),
  };
  return success({ artifact: artifact.value, contents: { ...counts, ...known } });
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

function wantedRecords(window: TimeWindow | undefined, sizeBytes: number): (record: EventRecord) => boolean {
  if (window !== undefined) {
    const from = sevenDecimals(window.fromInstant);
    const to = sevenDecimals(window.toInstant);
    return ({ timeCreated }) => timeCreated >= from && timeCreated <= to;
  }
  if (sizeBytes < smallLogBytes) return () => true;
  const names = new Set(writebackProviders.map((name) => name.toLowerCase()));
  return ({ provider }) => names.has(provider.toLowerCase());
}

/** Instants of records have seven decimals, so that texts of that form compare as the times do. */
function sevenDecimals(instant: string): string {
  const time = isoToFileTime(instant);
  if (time === undefined) throw new RangeError(`${instant} is no instant that an event log can hold`);
  return fileTimeToIso(time.high, time.low);
}

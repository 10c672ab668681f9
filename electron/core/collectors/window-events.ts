import { Readable } from 'node:stream';
import type { Damage } from '../evtx/damage';
import type { EventFilter } from '../evtx/filter';
import { readEventLog } from '../evtx/read-event-log';
import type { ReadStatistics } from '../evtx/read-statistics';
import type { ByteSource } from '../evtx/source/byte-source';
import type { FactOrigin } from '../model/fact';
import type { Artifact } from '../model/outcome';
import { type Problem, problem } from '../model/problem';
import { type Result, success } from '../model/result';
import { text } from '../texts/text';
import type { CollectorContext, TimeWindow } from './collector';
import { writebackProviders } from './event-log-query';
import { type LogExtent, recordNumbers } from './log-extent';
import { inWindow, outsideWindow, outsideWindowEvents } from './outside-window';

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
  readonly extent: LogExtent;
  /** Record numbers that the log lacks, as `first-last`; at most 100 places. */
  readonly missing: readonly string[];
  /** JSON lines of records outside the window that help to read it, and how many more there were. */
  readonly outside: readonly string[];
  readonly outsideLeftOut: number;
};

/**
 * Reads a log once from end to end, whatever its size with little memory: writes the records of the window to
 * `path`, one JSON object a line in the order of the file, and counts what the log holds. Without a window the
 * records of the writeback providers are written, or all of a log below 20 MB. The number of every record is looked at,
 * since gaps in the numbers tell what was lost. Damage is counted and passed over.
 * Problems: those of the sink.
 */
export async function writeWindowEvents(
  { sink, report, signal, window }: Pick<CollectorContext, 'sink' | 'report' | 'signal' | 'window'>,
  source: ByteSource,
  path: string,
): Promise<Result<{ readonly artifact: Artifact; readonly contents: LogContents }>> {
  const found = { damaged: 0, notDecoded: 0, written: 0, damage: [] as Damage[], computer: '' };
  const { sizeBytes } = source;
  const numbers = recordNumbers();
  const isInside = window && inWindow(window);
  const outside = window && outsideWindow(window);
  let statistics: ReadStatistics | undefined;
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
    const readings = readEventLog(watched, {
      filter: wantedRecords(window, sizeBytes),
      onRecordId: numbers.add,
      signal,
    });
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
        if (isInside && !isInside(item.record)) {
          outside?.add(item.record);
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
      extent: numbers.extent(),
      missing: numbers.missing(),
      outside: outside?.lines() ?? [],
      outsideLeftOut: outside?.leftOut() ?? 0,
      ...(oldest === undefined ? {} : { oldest }),
      ...(newest === undefined ? {} : { newest }),
      ...(computer === '' ? {} : { computer }),
    },
  });
}

/** What the record numbers say about the log, as facts: gaps only where it is a whole one. */
export function stateExtent(
  report: CollectorContext['report'],
  { extent, missing, outsideLeftOut }: LogContents,
  origin: FactOrigin,
): void {
  report.fact('event-log.extent', extent, origin);
  if (extent === 'whole' && missing.length > 0)
    report.fact('event-log.missing-records', [...missing], origin);
  if (outsideLeftOut > 0) report.fact('event-log.outside-window-left-out', outsideLeftOut, origin);
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
  if (window !== undefined) return { ...window, always: outsideWindowEvents };
  return sizeBytes < smallLogBytes ? {} : { providers: writebackProviders };
}

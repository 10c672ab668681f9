import { Readable } from 'node:stream';
import type { EventFilter } from '../evtx/filter';
import type { ByteSource } from '../evtx/source/byte-source';
import type { FactOrigin } from '../model/fact';
import type { Artifact } from '../model/outcome';
import { type Result, success } from '../model/result';
import { text } from '../texts/text';
import type { CollectorContext, TimeWindow } from './collector';
import { writebackProviders } from './event-log-query';
import { type LogContents, logReading } from './log-contents';
import { inWindow, outsideWindow, outsideWindowEvents } from './outside-window';

/** Below this a log without a window is written out whole. */
const smallLogBytes = 20 * 1024 * 1024;
/** What one pass over a log found, with the records that were written out. */
export type WindowEvents = LogContents & {
  /** The computer that the last record written out names. */
  readonly computer?: string;
  /** Records that were written out. */
  readonly written: number;
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
): Promise<Result<{ readonly artifact: Artifact; readonly contents: WindowEvents }>> {
  const found = { written: 0, computer: '' };
  const isInside = window && inWindow(window);
  const outside = window && outsideWindow(window);
  const reading = logReading({ report, signal }, source, {
    filter: wantedRecords(window, source.sizeBytes),
    message: () => text('collector.eventLog.reading', { records: found.written }),
  });
  async function* lines() {
    for await (const records of reading.records()) {
      const texts: string[] = [];
      for (const record of records) {
        if (isInside && !isInside(record)) {
          outside?.add(record);
          continue;
        }
        found.computer = record.computer;
        texts.push(JSON.stringify(record), '\n');
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
  const { written, computer } = found;
  return success({
    artifact: artifact.value,
    contents: {
      ...reading.contents(),
      written,
      outside: outside?.lines() ?? [],
      outsideLeftOut: outside?.leftOut() ?? 0,
      ...(computer === '' ? {} : { computer }),
    },
  });
}

/** What the record numbers say about the log, as facts: gaps only where it is a whole one. */
export function stateExtent(
  report: CollectorContext['report'],
  { extent, missing, outsideLeftOut }: Pick<WindowEvents, 'extent' | 'missing' | 'outsideLeftOut'>,
  origin: FactOrigin,
): void {
  report.fact('event-log.extent', extent, origin);
  if (extent === 'whole' && missing.length > 0)
    report.fact('event-log.missing-records', [...missing], origin);
  if (outsideLeftOut > 0) report.fact('event-log.outside-window-left-out', outsideLeftOut, origin);
}

function wantedRecords(window: TimeWindow | undefined, sizeBytes: number): EventFilter {
  if (window !== undefined) return { ...window, always: outsideWindowEvents };
  return sizeBytes < smallLogBytes ? {} : { providers: writebackProviders };
}

import type { ByteSource } from '../evtx/source/byte-source';
import type { Artifact } from '../model/outcome';
import { type Result, success } from '../model/result';
import { text } from '../texts/text';
import type { CollectorContext } from './collector';
import { type LogContents, logReading } from './log-contents';
import { inWindow, type OutsideWindow, outsideWindow, outsideWindowEvents } from './outside-window';
import { type WindowEvents, writeWindowEvents } from './window-events';

/** An Application log that is open: `stem` is the name of its file in the package without an ending. */
export type OpenLog = { readonly stem: string; readonly source: ByteSource };

type Context = Pick<CollectorContext, 'sink' | 'report' | 'signal' | 'window'>;

export type ListedRecords = {
  readonly contents: WindowEvents;
  readonly artifacts: readonly Artifact[];
};

/**
 * Lists the records of the window beside their log, as `<stem>.events.jsonl`, and what happened around it and helps to read it, as
 * `<stem>.outside-window.jsonl`; the latter only where there is something, and not with `outside: false`, which is for an export with
 * its whole log beside it. Problems: those of the sink.
 */
export async function listRecords(
  context: Context,
  { stem, source }: OpenLog,
  { outside = true }: { readonly outside?: boolean } = {},
): Promise<Result<ListedRecords>> {
  const events = await writeWindowEvents(context, source, `event-log/${stem}.events.jsonl`);
  if (!events.ok) return events;
  const { artifact, contents } = events.value;
  const written = await writeOutside(context, stem, outside ? contents.outside : []);
  return written.ok ? success({ contents, artifacts: [artifact, ...written.value] }) : written;
}

/**
 * Counts a whole log whose records of the window are listed out of a filtered export beside it, so that none of them is listed
 * twice; what happened around the window the whole log alone knows. Problems: those of the sink.
 */
export async function countWholeLog(
  context: Context,
  { stem, source }: OpenLog,
): Promise<Result<LogContents & Pick<WindowEvents, 'outsideLeftOut'>>> {
  const { window } = context;
  const isInside = window && inWindow(window);
  const outside: OutsideWindow | undefined = window && outsideWindow(window);
  const message = text('collector.eventLog.counting', { path: source.name });
  const reading = logReading(context, source, {
    filter: { eventIds: [], ...(window && { always: outsideWindowEvents }) },
    message: () => message,
  });
  for await (const records of reading.records()) {
    for (const record of records) if (isInside?.(record) === false) outside?.add(record);
  }
  const written = await writeOutside(context, stem, outside?.lines() ?? []);
  if (!written.ok) return written;
  return success({ ...reading.contents(), outsideLeftOut: outside?.leftOut() ?? 0 });
}

async function writeOutside(
  { sink }: Context,
  stem: string,
  lines: readonly string[],
): Promise<Result<readonly Artifact[]>> {
  if (lines.length === 0) return success([]);
  const written = await sink.writeText(`event-log/${stem}.outside-window.jsonl`, `${lines.join('\n')}\n`);
  return written.ok ? success([written.value]) : written;
}

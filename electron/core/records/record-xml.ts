import { openEventLog } from '../evtx/open-event-log';
import { renderEventLog } from '../evtx/render-event-log';
import { isoToFileTime } from '../evtx/values/file-time';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';

/** What is known of a record whose XML is wanted. */
export type RecordWanted = {
  readonly recordId: number;
  readonly at: string;
  readonly provider: string;
  readonly eventId: number;
};

/**
 * The `<Event>` of one record, read from the log at `logPath`: all of the log is gone through until it is found, in
 * constant memory. Problems: not-found where the log does not have it, those of `openEventLog`. Throws the signal's
 * reason after an abort.
 */
export async function recordXml(
  logPath: string,
  { recordId, at, provider, eventId }: RecordWanted,
  signal: AbortSignal,
): Promise<Result<string>> {
  const notThere = () => failure('not-found', text('app.records.notInLog', { recordId }), String(recordId));
  if (isoToFileTime(at) === undefined) return notThere();
  const opened = await openEventLog(logPath, signal);
  if (!opened.ok) return opened;
  try {
    const filter = { providers: [provider], eventIds: [eventId], fromInstant: at, toInstant: at };
    const mark = `<EventRecordID>${recordId}</EventRecordID>`;
    for await (const { bytes } of renderEventLog(opened.value, { format: 'xml', filter, signal })) {
      const line = Buffer.from(bytes)
        .toString()
        .split('\n')
        .find((event) => event.includes(mark));
      if (line !== undefined) return success(line);
    }
    return notThere();
  } finally {
    await opened.value.close();
  }
}

import { createReadStream } from 'node:fs';
import { openEventLog } from '../../evtx/open-event-log';
import { readEventLog } from '../../evtx/read-event-log';
import type { ByteSource } from '../../evtx/source/byte-source';
import { openFileSource } from '../../evtx/source/file-source';
import type { Host } from '../../host/host';
import { readAheadBytes } from '../../model/read-ahead';
import { failure, type Result, success } from '../../model/result';
import { text } from '../../texts/text';

/** So much of a log is looked at for the name of its computer: one chunk with a record is enough. */
const nameBytes = 16 * 65_536;

/**
 * One event log as the evidence of the computer that its first records name; whatever its own ending, it is listed as .evtx.
 * Problems: those of `openEventLog`. Throws the signal's reason after an abort.
 */
export async function openLogFileHost(path: string, signal: AbortSignal): Promise<Result<Host>> {
  const opened = await openEventLog(path, signal);
  if (!opened.ok) return opened;
  const { sizeBytes } = opened.value;
  const computer = await computerOf(opened.value, signal).finally(() => opened.value.close());
  const listed = /\.evtx$/i.test(path) ? path : `${path}.evtx`;
  const absent = (subject: string) =>
    failure('not-found', text('triageInput.logAlone', { path, subject }), subject);
  return success({
    kind: 'folder',
    name: computer ?? 'unknown-host',
    location: path,
    platform: process.platform,
    notes: [],
    listFiles: async () => success([{ path: listed, sizeBytes }]),
    openFile: async () =>
      success({ stream: createReadStream(path, { highWaterMark: readAheadBytes(sizeBytes) }), sizeBytes }),
    openBytes: () => openFileSource(path),
    runTool: async (tool) => failure('tool-not-found', text('triageInput.logAlone', { path, subject: tool })),
    readRegistry: async (key) => absent(key),
    readService: async (name) => absent(name),
    readGraph: async () => success({ documents: [], problems: [] }),
  });
}

async function computerOf(source: ByteSource, signal: AbortSignal): Promise<string | undefined> {
  for await (const { items, chunkOffset } of readEventLog(source, { signal })) {
    for (const item of items) {
      if (item.kind === 'record' && item.record.computer !== '') return item.record.computer;
    }
    if (chunkOffset > nameBytes) break;
  }
  return undefined;
}

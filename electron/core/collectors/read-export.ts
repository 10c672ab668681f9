import { checkEventLog } from '../evtx/open-event-log';
import type { ByteSource } from '../evtx/source/byte-source';
import { openFileSource } from '../evtx/source/file-source';
import { type Problem, problem } from '../model/problem';
import type { Result } from '../model/result';
import { text } from '../texts/text';
import type { CollectorContext } from './collector';
import type { ExportedLog } from './export-log';
import { damageProblems, type LogContents } from './log-contents';

/** Opens an export that lies in the staging folder, checks that it is an event log at all, and closes it after `read`. */
export async function readExport<T>(
  { sink, signal }: CollectorContext,
  { artifact, path }: Pick<ExportedLog, 'artifact' | 'path'>,
  read: (source: ByteSource) => Promise<Result<T>>,
): Promise<Result<T>> {
  const opened = await openFileSource(sink.absolutePathOf(artifact));
  if (!opened.ok) return opened;
  const source = { ...opened.value, name: path };
  try {
    const checked = await checkEventLog(source, signal);
    return checked.ok ? await read(source) : checked;
  } finally {
    await source.close();
  }
}

/** What is wrong with an export that was read: that it was cut off, in words of its own, and each place that is damaged. */
export function exportProblems(
  { path, artifact }: Pick<ExportedLog, 'artifact' | 'path'>,
  contents: Pick<LogContents, 'isCutShort' | 'damage' | 'damaged'>,
): readonly Problem[] {
  const { sizeBytes } = artifact;
  const short = contents.isCutShort
    ? [problem('event-log-damaged', text('collector.eventLog.exportShort', { path, sizeBytes }), path)]
    : [];
  return [...short, ...damageProblems(contents, path)];
}

import { Readable } from 'node:stream';
import type { Host } from '../host/host';
import type { Artifact } from '../model/outcome';
import { type Result, success } from '../model/result';
import type { CollectorContext } from './collector';

export type FileToTake = {
  /** As it is listed where it lies. */
  readonly name: string;
  /** Where it goes. */
  readonly path: string;
  /** What people read while it is copied. */
  readonly message: string;
};

/**
 * Copies a listed file into the package, byte for byte and with progress; ends at once when the run is cancelled. Gives its size
 * where it lies beside what was written. Problems: those of opening it and of the sink.
 */
export async function takeFile(
  { sink, report, signal }: Pick<CollectorContext, 'sink' | 'report' | 'signal'>,
  from: Pick<Host, 'openFile'>,
  { name, path, message }: FileToTake,
): Promise<Result<{ readonly artifact: Artifact; readonly sizeBytes: number }>> {
  const opened = await from.openFile(name);
  if (!opened.ok) return opened;
  const { stream, sizeBytes } = opened.value;
  async function* counted() {
    let doneBytes = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      signal.throwIfAborted();
      doneBytes += chunk.length;
      report.progress({ message, doneBytes, totalBytes: sizeBytes });
      yield chunk;
    }
  }
  const written = await sink.writeStream(
    path,
    Readable.from(counted(), { objectMode: true, highWaterMark: 1 }),
  );
  return written.ok ? success({ artifact: written.value, sizeBytes }) : written;
}

import type { ServerRecord } from '../host/server-record';
import type { CollectorContext } from './collector';

/** What was saved by hand about the server; a live machine has nothing of the kind and is asked itself. */
export async function capturedRecords({
  host,
  signal,
}: Pick<CollectorContext, 'host' | 'signal'>): Promise<readonly ServerRecord[]> {
  const reading = await host.readServerRecords?.({ signal });
  return reading?.ok === true ? reading.value : [];
}

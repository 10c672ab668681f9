import type { Result } from '../model/result';
import type { ByteSource } from './byte-source';

/** An event log that was found to be one; whoever opened it closes `source`. */
export type EventLog = { readonly source: ByteSource };

export async function openEventLog(path: string): Promise<Result<EventLog>> {
  throw new Error(`${path} cannot be opened yet.`);
}

import type { ByteSource } from './byte-source';
import type { EventLogSummary } from './event-log-summary';

export async function summarizeEventLog(
  source: ByteSource,
  options: { readonly signal?: AbortSignal } = {},
): Promise<EventLogSummary> {
  throw new Error(`${source.name} cannot be summarized yet${options.signal ? '' : '.'}`);
}

import type { RecordProvider } from '../model/full-record';
import { readStagedLines } from './staged-lines';

const mostProviders = 300;
/** Written before any text of the record, so that the first one is the record's own. */
const providerKey = /"provider":("(?:[^"\\]|\\.)*")/;

/**
 * Who wrote the records of an `events.jsonl`, the busiest first, at most 300. Rejects with the system's error when the
 * file cannot be read, and with an AbortError when `signal` aborts.
 */
export async function recordProviders(path: string, signal: AbortSignal): Promise<readonly RecordProvider[]> {
  const counts = new Map<string, number>();
  for await (const lines of readStagedLines(path, 0, signal)) {
    for (const { bytes } of lines) {
      const quoted = providerKey.exec(bytes.toString('utf8', 0, Math.min(bytes.length, 4_096)))?.[1];
      const provider = quoted === undefined ? undefined : unquoted(quoted);
      if (provider !== undefined) counts.set(provider, (counts.get(provider) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([provider, count]) => ({ provider, count }))
    .sort((a, b) => b.count - a.count || (a.provider < b.provider ? -1 : 1))
    .slice(0, mostProviders);
}

function unquoted(quoted: string): string | undefined {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return undefined;
  }
}

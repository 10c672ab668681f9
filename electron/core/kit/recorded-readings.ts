import { emptyCase } from '../case/empty-case';
import type { CollectorContext, Sink } from '../collectors/collector';
import { collectors } from '../collectors/registry';
import type { Host, ToolName } from '../host/host';
import { systemClock } from '../model/clock';
import { failure, type Result, success } from '../model/result';

/** One thing that a collector asks a live server for. */
export type Reading =
  | { readonly kind: 'registry'; readonly key: string; readonly recursive: boolean }
  | { readonly kind: 'service'; readonly name: string }
  | { readonly kind: 'tool'; readonly tool: ToolName; readonly args: readonly string[] };

/**
 * What the collectors read on a live server, by letting them ask one that has nothing: each reading once, in their
 * order. So the kit knows no list of its own that could fall behind theirs.
 */
export async function recordReadings(): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  const context = contextFor(serverWithout((reading) => readings.push(reading)));
  for (const collector of collectors) await collector.collect(context);
  const seen = new Set<string>();
  return readings.filter((reading) => {
    const words = JSON.stringify(reading).toLowerCase();
    return seen.has(words) ? false : seen.add(words);
  });
}

/** A server that has nothing of what it is asked for, and tells of each question. */
function serverWithout(asked: (reading: Reading) => void): Host {
  return {
    kind: 'local',
    name: 'server',
    location: 'server',
    platform: 'win32',
    notes: [],
    listFiles: async () => success([]),
    openFile: async () => nothing(),
    openBytes: async () => nothing(),
    runTool: async (tool, args) => {
      asked({ kind: 'tool', tool, args });
      return nothing();
    },
    readRegistry: async (key, { recursive = false }) => {
      asked({ kind: 'registry', key, recursive });
      return nothing();
    },
    readService: async (name) => {
      asked({ kind: 'service', name });
      return nothing();
    },
    readGraph: async () => success({ documents: [], problems: [] }),
  };
}

function contextFor(host: Host): CollectorContext {
  const sink: Sink = {
    writeStream: async () => nothing(),
    writeText: async () => nothing(),
    openFolder: async () => nothing(),
    absolutePathOf: () => '',
  };
  return {
    host,
    caseFile: emptyCase,
    window: undefined,
    fullLog: true,
    hashSyncEvents: false,
    sink,
    report: { progress: () => undefined, fact: () => undefined, request: () => undefined },
    gathered: [],
    signal: new AbortController().signal,
    clock: systemClock,
  };
}

function nothing(): Result<never> {
  return failure('not-found', '');
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtLogs } from './built-logs';
import { blocksOf, fileHeaderBytes } from './layout';

/** A sound or damaged log of which inputs are made. */
export type FuzzSource = {
  readonly name: string;
  readonly header: Buffer;
  /** The blocks that are not empty. */
  readonly blocks: readonly Buffer[];
};

/**
 * The logs of the folder ../shared/evtx beside the checkout (when there), the log of the sample, and logs of the
 * test writer, in a fixed order: an input made again needs the same ones.
 */
export function fuzzSources(root: string): readonly FuzzSource[] {
  const shared = path.join(root, '..', 'shared', 'evtx');
  const names = existsSync(shared) ? readdirSync(shared).filter((name) => name.endsWith('.evtx')) : [];
  const files = [
    path.join(root, 'assets', 'sample', 'event-log', 'Application.evtx'),
    ...names.sort().map((name) => path.join(shared, name)),
  ];
  return [
    ...files.map((file) => sourceOf(path.basename(file), readFileSync(file))),
    ...builtLogs().map(({ name, bytes }) => sourceOf(name, bytes)),
  ];
}

function sourceOf(name: string, log: Buffer): FuzzSource {
  const blocks = blocksOf(log).filter((block) => block.some((byte) => byte !== 0));
  return { name, header: log.subarray(0, fileHeaderBytes), blocks };
}

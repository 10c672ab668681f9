import { copyFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './temporary-folder';

/** The log of the sample server. */
export const sampleLog = fileURLToPath(
  new URL('../../assets/sample/event-log/Application.evtx', import.meta.url),
);

/**
 * The sample's log with so much allocated behind it that reading it takes minutes, without taking that room on the disk;
 * it is there until the running test ends.
 */
export function endlessLog(): string {
  const path = join(temporaryFolder(), 'Endless.evtx');
  copyFileSync(sampleLog, path);
  truncateSync(path, 64 * 2 ** 30);
  return path;
}

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../shared/evtx/', import.meta.url));

/** Whether the folder of real event logs lies beside the checkout; tests that need it are skipped without it. */
export const sharedLogsPresent = existsSync(folder);

/** Why such a test is skipped, for its title. */
export const sharedLogsNote = sharedLogsPresent
  ? ''
  : ' (skipped: no folder ../shared/evtx beside the checkout)';

/** The path of a real event log. */
export function sharedLog(name: string): string {
  return `${folder}${name}`;
}

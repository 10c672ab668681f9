import { rename } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

const busyCodes = ['EPERM', 'EACCES', 'EBUSY'];
const waitsMs = [20, 60, 200, 600];

/**
 * Renames a file over another. On Windows a virus scanner that looks at either makes that fail for a moment, so it
 * is tried again for about a second; then the last error is thrown.
 */
export async function renameFile(from: string, to: string): Promise<void> {
  for (const waitMs of waitsMs) {
    try {
      return await rename(from, to);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (process.platform !== 'win32' || !busyCodes.includes(code)) throw error;
      await wait(waitMs);
    }
  }
  await rename(from, to);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron } from '@playwright/test';
import { hasDisplay, startVirtualDisplay } from '../../build/lib/display.mjs';
import { findElectron } from '../../build/lib/electron-runtime.mjs';
import { sandboxSwitches } from '../../build/lib/sandbox.mjs';
import { ensureSystemLibraries } from '../../build/lib/system-libraries.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** An Electron and, on Linux, a display of its own, so that what is on the desktop disturbs nothing. */
export async function prepareWindows() {
  const electron = await findElectron(root);
  const virtualDisplay = process.platform === 'linux';
  await ensureSystemLibraries(electron.executable, { virtualDisplay });
  const display = virtualDisplay ? await startVirtualDisplay({ timeoutMs: 30 * 60_000 }) : undefined;
  if (display === undefined && !hasDisplay()) throw new Error('There is no display to open a window on.');

  /**
   * Starts the application in a folder, with data of its own. Gives its first page and when it was asked for, as
   * performance.now() counts.
   */
  const launch = async (folder) => {
    const home = mkdtempSync(join(tmpdir(), 'casebundle-bench-'));
    const env = { ...process.env, CASEBUNDLE_HOME: home, ...(display ? { DISPLAY: display.name } : {}) };
    delete env.ELECTRON_RUN_AS_NODE;
    const startedMs = performance.now();
    const app = await _electron.launch({
      executablePath: electron.executable,
      args: [...sandboxSwitches(electron.executable), `--user-data-dir=${join(home, 'chromium')}`, folder],
      env,
      timeout: 60_000,
    });
    const page = await app.firstWindow({ timeout: 60_000 });
    const close = async () => {
      await app.close().catch(() => undefined);
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    };
    return { app, page, startedMs, close };
  };
  return { root, launch, stop: () => display?.stop() };
}

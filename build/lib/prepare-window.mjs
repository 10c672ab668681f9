import { startVirtualDisplay } from './display.mjs';
import { findElectron } from './electron-runtime.mjs';
import { sandboxSwitches } from './sandbox.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

/** @typedef {import('./electron-runtime.mjs').ElectronRuntime} ElectronRuntime */

/**
 * What drives a real window needs: Electron, its libraries and, on Linux, a display of its own.
 *
 * @param {string} root the checkout
 * @returns {Promise<{ electron: ElectronRuntime, env: Record<string, string>, stop: () => void }>} `env` is what Playwright is told
 */
export async function prepareWindow(root) {
  const electron = await findElectron(root);
  const virtualDisplay = process.platform === 'linux';
  await ensureSystemLibraries(electron.executable, { virtualDisplay });
  const display = virtualDisplay ? await startVirtualDisplay({ timeoutMs: 30 * 60_000 }) : undefined;
  const env = {
    CASEBUNDLE_ELECTRON: electron.executable,
    CASEBUNDLE_NO_SANDBOX: sandboxSwitches(electron.executable).length > 0 ? '1' : '0',
    ...(display ? { DISPLAY: display.name, WAYLAND_DISPLAY: '' } : {}),
  };
  return { electron, env, stop: () => display?.stop() };
}

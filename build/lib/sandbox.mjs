import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * The switches an Electron needs to start at all on this Linux: as root, or where the system forbids the namespaces that
 * the sandbox is made of, Chromium refuses to run with it. For development and tests only.
 *
 * @param {string} executable
 * @returns {readonly string[]}
 */
export function sandboxSwitches(executable) {
  if (process.platform !== 'linux') return [];
  if (process.getuid?.() === 0) return ['--no-sandbox'];
  const forbidden =
    kernelSetting('kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    kernelSetting('kernel/unprivileged_userns_clone') === '0' ||
    kernelSetting('user/max_user_namespaces') === '0';
  return forbidden && !hasSetuidHelper(executable) ? ['--no-sandbox'] : [];
}

/** @param {string} name below /proc/sys */
function kernelSetting(name) {
  try {
    return readFileSync(`/proc/sys/${name}`, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** @param {string} executable */
function hasSetuidHelper(executable) {
  const helper = statSync(path.join(path.dirname(executable), 'chrome-sandbox'), { throwIfNoEntry: false });
  return helper !== undefined && helper.uid === 0 && (helper.mode & 0o4000) !== 0;
}

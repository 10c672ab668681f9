import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { npmCommand, runCommand } from './run-command.mjs';
import { say } from './say.mjs';
import { SetupProblem } from './setup-problem.mjs';
import { hashFile, readStamp, writeStamp } from './stamp.mjs';

/**
 * Whether what npm says it installed is what the lock file asks for. Optional packages may be absent: most of them are
 * for other platforms.
 *
 * @param {any} lock content of package-lock.json
 * @param {any} installed content of node_modules/.package-lock.json, npm's own record of what it installed
 * @returns {boolean}
 */
export function matchesLock(lock, installed) {
  const asked = lock?.packages ?? {};
  const present = installed?.packages;
  if (present === undefined) return false;
  const missing = Object.keys(asked).some((name) => name !== '' && !asked[name].optional && !present[name]);
  const different = Object.keys(present).some(
    (name) =>
      asked[name]?.version !== present[name].version || asked[name]?.integrity !== present[name].integrity,
  );
  return !missing && !different;
}

/**
 * Makes sure that node_modules holds exactly what package-lock.json asks for; runs `npm ci` only when it does not.
 *
 * @param {string} root the checkout
 * @param {object} [tools] replaced in tests
 * @param {typeof runCommand} [tools.run]
 * @returns {Promise<'present' | 'installed'>}
 */
export async function ensureDependencies(root, { run = runCommand } = {}) {
  const stampFile = path.join(root, 'node_modules', '.casebundle-stamp');
  const lockFile = path.join(root, 'package-lock.json');
  const lockHash = await hashFile(lockFile);
  if ((await readStamp(stampFile)) === lockHash) return 'present';

  const lock = JSON.parse(await readFile(lockFile, 'utf8'));
  if (matchesLock(lock, await readStamp(path.join(root, 'node_modules', '.package-lock.json')))) {
    await writeStamp(stampFile, lockHash);
    return 'present';
  }

  say('installing the dependencies (npm ci)');
  const result = await run(npmCommand, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    timeoutMs: 15 * 60_000,
    output: 'capture',
  });
  if (result.exitCode !== 0) throw new SetupProblem(explainInstallFailure(result));
  await writeStamp(stampFile, lockHash);
  return 'installed';
}

/** @param {import('./run-command.mjs').CommandResult} result */
function explainInstallFailure({ exitCode, timedOut, stderr }) {
  if (timedOut)
    return 'npm ci did not end within 15 minutes. Check the network and run the same command again.';
  if (exitCode === 127) return 'npm could not be started. Install Node 20.19 or newer together with npm.';
  const lines = stderr.split('\n').filter((line) => line.includes('npm error'));
  const detail = lines.slice(0, 6).join('\n') || stderr.trim();
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET/.test(stderr)) {
    return `The dependencies are not installed and the package registry cannot be reached. Connect to the network (or set npm's registry and proxy) and run the same command again.\n${detail}`;
  }
  return `npm ci failed with exit code ${exitCode}:\n${detail}`;
}

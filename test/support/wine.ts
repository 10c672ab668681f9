import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureWindowsNode } from '../../build/lib/windows-node.mjs';
import type { CliResult } from './run-cli';

export type WineOptions = { readonly directory?: string };

/** A Windows machine of its own, as far as Wine is one. */
export type WineMachine = {
  /** Where its drive C: lies. */
  readonly drive: string;
  /** Runs a program of Windows to its end; one that takes more than two minutes is ended. */
  readonly run: (args: readonly string[], options?: WineOptions) => Promise<CliResult>;
  readonly stop: () => void;
};

const runTimeoutMs = 120_000;

/** Tools in whose place a test may put a program of its own; Wine would take its own ones all the same. */
export const replaceableTools = [
  'wevtutil',
  'reg',
  'sc',
  'w32tm',
  'powershell',
  'taskkill',
  'tzutil',
] as const;

/** What the tests under Wine need, or why they are skipped. */
export type WineTools =
  | { readonly wine: string; readonly node: string; readonly note: '' }
  | { readonly wine: undefined; readonly node: undefined; readonly note: string };

/** Looks for Wine and, where it is, gets the Windows build of Node into .cache. Installs nothing. */
export async function findWineTools(): Promise<WineTools> {
  const without = (reason: string) =>
    ({ wine: undefined, node: undefined, note: ` (skipped: ${reason})` }) as const;
  if (process.platform !== 'linux') return without('Wine is used on Linux only');
  const wine = ['/usr/lib/wine/wine64', '/usr/bin/wine64', '/usr/bin/wine'].find((path) => existsSync(path));
  if (wine === undefined) return without('there is no Wine; on Debian: apt-get install wine64');
  try {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    return { wine, node: await ensureWindowsNode(root), note: '' };
  } catch (error) {
    return without(`no Windows build of Node: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Sets up a machine in a temporary folder. Whoever starts it stops it, which also removes it. */
export async function startWine(wine: string): Promise<WineMachine> {
  const home = mkdtempSync(join(tmpdir(), 'casebundle-wine-'));
  const prefix = join(home, 'prefix');
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    WINEPREFIX: prefix,
    WINEDEBUG: '-all',
    // Neither .NET nor a browser: their installers would ask. A program that a test puts in the place of a tool counts.
    WINEDLLOVERRIDES: ['mscoree=', 'mshtml=', ...replaceableTools.map((name) => `${name}.exe=n,b`)].join(';'),
  };
  let runs = 0;
  let resident: ChildProcess | undefined;
  const run: WineMachine['run'] = (args, { directory = home } = {}) => {
    runs += 1;
    return runToFiles(wine, args, { cwd: directory, env, output: join(home, `run-${runs}`) });
  };
  const server = ['/usr/lib/wine/wineserver', '/usr/bin/wineserver'].find((path) => existsSync(path));
  const askServer = (what: '-k' | '-w') => {
    if (server !== undefined) spawnSync(server, [what], { env, stdio: 'ignore', timeout: 30_000 });
  };
  const stop = () => {
    resident?.stdin?.destroy();
    askServer('-k');
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
  };
  try {
    await mustSucceed(run(['wineboot', '-i']), 'wineboot');
    // Node 20 refuses to start on the Windows 7 that Wine is at first.
    const version = ['reg', 'add', 'HKCU\\Software\\Wine', '/v', 'Version', '/d', 'win10', '/f'];
    await mustSucceed(run(version), 'reg add');
    // With no program left Wine ends its services, and then the next program meets them half gone or twice.
    askServer('-w');
    resident = spawn(wine, ['cmd'], { cwd: home, env, stdio: ['pipe', 'ignore', 'ignore'] });
    resident.on('error', () => undefined);
  } catch (error) {
    stop();
    throw error;
  }
  return { drive: join(prefix, 'drive_c'), run, stop };
}

/** A path of this machine as a program under Wine knows it. */
export function windowsPath(path: string): string {
  return `Z:${path.replaceAll('/', '\\')}`;
}

/** Gives the result of a run that has to end with 0. */
export async function mustSucceed(running: Promise<CliResult>, what: string): Promise<CliResult> {
  const result = await running;
  if (result.exitCode !== 0) {
    throw new Error(`${what} under Wine ended with ${result.exitCode}: ${result.stdout}${result.stderr}`);
  }
  return result;
}

type RunPlan = {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly output: string;
};

/** With files for its output and nothing for its input: pipes are what Wine's console programs fail on. */
function runToFiles(
  program: string,
  args: readonly string[],
  { cwd, env, output }: RunPlan,
): Promise<CliResult> {
  const files = [`${output}.out`, `${output}.err`] as const;
  const [out, err] = files.map((file) => openSync(file, 'w'));
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', out, err], detached: true });
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, runTimeoutMs);
    const settle = () => {
      clearTimeout(timer);
      for (const file of [out, err]) if (file !== undefined) closeSync(file);
    };
    child.on('error', (error) => {
      settle();
      reject(error);
    });
    child.on('close', (exitCode) => {
      settle();
      const [stdout, stderr] = files.map((file) => readFileSync(file, 'utf8'));
      resolve({ exitCode, stdout: stdout ?? '', stderr: stderr ?? '' });
    });
  });
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ConsoleMessage, type ElectronApplication, type Page } from '@playwright/test';

export type LaunchOptions = {
  /** Folder for the application's data; a fresh one, removed by `close`, when left out. */
  readonly home?: string;
  /** Added to the environment, such as CASEBUNDLE_NOW or TZ. */
  readonly env?: Readonly<Record<string, string>>;
  /** Added after the application's folder. */
  readonly args?: readonly string[];
  /** An executable that carries the application itself, such as a packaged build. */
  readonly packaged?: string;
  /** After this the whole process tree is ended, whatever the test is doing. */
  readonly timeoutMs?: number;
};

export type LaunchedApp = {
  readonly app: ElectronApplication;
  /** The first window, its page loaded. */
  readonly window: Page;
  readonly home: string;
  /**
   * What the page wrote to its console, all of it, and what main and worker wrote to theirs since the connection was
   * made: what they wrote earlier is in their log below `home`.
   */
  readonly output: () => string;
  /** Ends the process tree at once, as a crash would, and keeps `home`. */
  readonly kill: () => Promise<void>;
  /** Closes the application, ends what does not close, and removes a `home` that was made here. */
  readonly close: () => Promise<void>;
};

const projectRoot = path.resolve(import.meta.dirname, '../../..');

/** Starts the application the way `npm start` does, with data of its own and a hard time limit. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const home = options.home ?? (await mkdtemp(path.join(tmpdir(), 'casebundle-e2e-')));
  const app = await _electron.launch({
    executablePath: options.packaged ?? electronExecutable(),
    args: [...sandboxSwitches(), ...(options.packaged ? [] : [projectRoot]), ...(options.args ?? [])],
    env: { ...environment(), ...options.env, CASEBUNDLE_HOME: home },
    timeout: 60_000,
  });
  const child = app.process();
  const exited = new Promise<void>((resolve) => {
    if (child.exitCode === null && child.signalCode === null) child.once('exit', () => resolve());
    else resolve();
  });
  const lines: string[] = [];
  child.stdout?.on('data', (data) => lines.push(String(data)));
  child.stderr?.on('data', (data) => lines.push(String(data)));

  const endTree = () => {
    // Playwright starts Electron in a process group of its own, except on Windows.
    try {
      if (child.pid !== undefined)
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  };
  const limit = setTimeout(endTree, options.timeoutMs ?? 110_000);
  const kill = async () => {
    clearTimeout(limit);
    endTree();
    await exited;
  };
  const close = async () => {
    const closed = app.close().catch(() => undefined);
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 10_000).unref())]);
    await kill();
    if (options.home === undefined)
      await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };

  try {
    const window = await app.firstWindow({ timeout: 60_000 });
    await keepPageOutput(window, lines);
    // A window begins with an empty page, which is loaded as well.
    await window.locator('#root > *').first().waitFor({ state: 'attached' });
    return { app, window, home, output: () => lines.join(''), kill, close };
  } catch (error) {
    await close();
    throw new Error(`No window appeared. The application wrote:\n${lines.join('')}`, { cause: error });
  }
}

/** Keeps what the page writes, beginning with what it wrote before there was anybody to listen. */
async function keepPageOutput(window: Page, lines: string[]): Promise<void> {
  let caughtUp = false;
  const keep = (line: string) => {
    if (caughtUp) lines.push(line);
  };
  const fromConsole = (message: ConsoleMessage) => `[page ${message.type()}] ${message.text()}\n`;
  const fromError = (error: Error) => `[page exception] ${error.stack ?? error.message}\n`;
  window.on('console', (message) => keep(fromConsole(message)));
  window.on('pageerror', (error) => keep(fromError(error)));
  const [messages, errors] = await Promise.all([window.consoleMessages(), window.pageErrors()]);
  lines.push(...messages.map(fromConsole), ...errors.map(fromError));
  caughtUp = true;
}

function electronExecutable(): string {
  const executable = process.env['CASEBUNDLE_ELECTRON'];
  if (executable) return executable;
  throw new Error('CASEBUNDLE_ELECTRON must name an Electron executable; npm test sets it.');
}

function sandboxSwitches(): readonly string[] {
  const needed = process.env['CASEBUNDLE_NO_SANDBOX'] === '1' || process.getuid?.() === 0;
  return process.platform === 'linux' && needed ? ['--no-sandbox'] : [];
}

/** This process's environment without the variable that would turn Electron into plain Node (some editors set it). */
function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
    ),
  );
}

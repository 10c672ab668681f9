import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type CliResult = {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

export type CliOptions = {
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  readonly directory?: string;
  /** Called with the running process, to end it in the middle. */
  readonly onStart?: (child: ChildProcess) => void;
};

const out = fileURLToPath(new URL('../../out/', import.meta.url));
let program: string | undefined;

/** The built command line in a folder of its own, where no node_modules is above it. */
export function builtProgram(): string {
  if (program !== undefined) return program;
  if (!existsSync(join(out, 'cli', 'casebundle.cjs'))) {
    throw new Error('The command line is not built. Run "npm run build" first, or "npm test".');
  }
  const folder = mkdtempSync(join(tmpdir(), 'casebundle-cli-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(out, 'cli'), join(folder, 'cli'), { recursive: true });
  cpSync(join(out, 'assets'), join(folder, 'assets'), { recursive: true });
  program = join(folder, 'cli', 'casebundle.cjs');
  return program;
}

/** Runs the built command line with plain Node, as a person would, and waits for its end. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [builtProgram(), ...args], {
      cwd: options.directory ?? tmpdir(),
      env: { PATH: process.env['PATH'] ?? '', ...options.environment },
      timeout: 60_000,
      killSignal: 'SIGKILL',
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => stdout.push(part));
    child.stderr.on('data', (part: Buffer) => stderr.push(part));
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({
        exitCode,
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8'),
      });
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
    options.onStart?.(child);
  });
}

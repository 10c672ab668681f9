import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { Clock } from '../model/clock';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import { decodeText } from './decode-text';
import { endProcessTree } from './end-process-tree';
import type { CommandOptions, CommandOutput } from './host';

/** How much of stdout and of stderr is kept where nothing else is asked. */
export const defaultOutputBytes = 4 * 1024 * 1024;
/** How long output is waited for after the process itself has ended: a child of it may hold the pipe open. */
const pipeGraceMs = 500;

export type RunCommandOptions = CommandOptions & {
  readonly clock: Clock;
  /** Code page of one-byte output that is no UTF-8. */
  readonly codePage?: number;
  readonly environment?: NodeJS.ProcessEnv;
};

/**
 * Runs one program by its full path with an argument array: no shell, no window, no input. Its output is kept up
 * to a limit and decoded; the rest is read and dropped, so that the program never waits. When `timeoutMs` has
 * passed or `signal` is aborted it is killed with everything it started.
 * Problems: tool-not-found, access-denied, tool-failed (it could not be started). Never rejects.
 */
export async function runCommand(
  file: string,
  args: readonly string[],
  options: RunCommandOptions,
): Promise<Result<CommandOutput>> {
  const startedMs = options.clock.nowMs();
  const limitBytes = options.maxOutputBytes ?? defaultOutputBytes;
  if (options.signal.aborted) return success(neverStarted([file, ...args]));
  const started = await start(file, args, options.environment);
  if (!started.ok) return started;
  const child = started.value;
  const stdout = keepStart(child.stdout, limitBytes);
  const stderr = keepStart(child.stderr, limitBytes);
  const { ended, exitCode } = await waitForEnd(child, options);
  const decode = (kept: Kept) => decodeText(Buffer.concat(kept.chunks), options.codePage);
  return success({
    command: [file, ...args],
    ended,
    exitCode: ended === 'exited' ? exitCode : null,
    stdout: decode(stdout),
    stderr: decode(stderr),
    truncated: stdout.truncated || stderr.truncated,
    durationMs: options.clock.nowMs() - startedMs,
  });
}

type Running = ChildProcess & { readonly stdout: Readable; readonly stderr: Readable };

function start(
  file: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv | undefined,
): Promise<Result<Running>> {
  return new Promise((resolve) => {
    const refuse = (error: NodeJS.ErrnoException) => resolve(startFailure(file, error));
    try {
      const child = spawn(file, args, {
        stdio: ['ignore', 'pipe', 'pipe'],
        shell: false,
        windowsHide: true,
        detached: process.platform !== 'win32',
        ...(environment === undefined ? {} : { env: environment }),
      });
      child.once('error', refuse);
      child.once('spawn', () => resolve(success(child)));
    } catch (error) {
      refuse(error as NodeJS.ErrnoException);
    }
  });
}

function startFailure(file: string, error: NodeJS.ErrnoException): Result<never> {
  if (error.code === 'ENOENT')
    return failure('tool-not-found', text('collector.toolNotFound', { file }), file);
  const values = { file, reason: error.message };
  return error.code === 'EACCES' || error.code === 'EPERM'
    ? failure('access-denied', text('collector.toolNotAllowed', values), file)
    : failure('tool-failed', text('collector.toolNotStarted', values), file);
}

type End = { readonly ended: CommandOutput['ended']; readonly exitCode: number | null };

function waitForEnd(child: Running, { signal, timeoutMs }: CommandOptions): Promise<End> {
  return new Promise((resolve) => {
    let ended: End['ended'] = 'exited';
    let grace: NodeJS.Timeout | undefined;
    const kill = (why: 'timed-out' | 'cancelled') => {
      ended = why;
      endProcessTree(child);
      grace ??= setTimeout(finish, pipeGraceMs * 2);
    };
    const onAbort = () => kill('cancelled');
    const timer = setTimeout(() => kill('timed-out'), timeoutMs);
    const finish = () => {
      clearTimeout(timer);
      clearTimeout(grace);
      signal.removeEventListener('abort', onAbort);
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ ended, exitCode: child.exitCode });
    };
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
    child.once('close', finish);
    child.once('exit', () => {
      clearTimeout(timer);
      clearTimeout(grace);
      grace = setTimeout(() => {
        endProcessTree(child);
        finish();
      }, pipeGraceMs);
    });
    child.on('error', () => undefined);
  });
}

type Kept = { readonly chunks: readonly Buffer[]; readonly truncated: boolean };

function keepStart(stream: Readable, limitBytes: number): Kept {
  const chunks: Buffer[] = [];
  const kept = { chunks, truncated: false };
  let size = 0;
  stream.on('error', () => undefined);
  stream.on('data', (chunk: Buffer) => {
    const room = limitBytes - size;
    if (chunk.length > room) kept.truncated = true;
    if (room > 0) chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk);
    size += Math.min(chunk.length, Math.max(room, 0));
  });
  return kept;
}

function neverStarted(command: readonly string[]): CommandOutput {
  return {
    command,
    ended: 'cancelled',
    exitCode: null,
    stdout: '',
    stderr: '',
    truncated: false,
    durationMs: 0,
  };
}

import { spawn } from 'node:child_process';

/** How many characters of a command's output are kept for the sentence that reports its failure. */
const keptCharacters = 4_000_000;

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [timeoutMs] after this the command and everything it started is ended; none when left out
 * @property {'inherit' | 'capture' | 'capture-stdout' | 'show-and-keep'} [output] what happens to the command's output: shown,
 *   kept and given back, the same with stderr shown, or stdout shown and kept
 *
 * @typedef {object} CommandResult
 * @property {number} exitCode 127 when the command could not be started, 124 when it ran out of time
 * @property {boolean} timedOut
 * @property {string} stdout empty unless captured
 * @property {string} stderr empty unless captured
 */

/**
 * Runs a command to its end, or to the end of its time. Never throws: a command that cannot be started gives 127.
 *
 * @param {string} command
 * @param {readonly string[]} args never a shell string, except for npm on Windows, which is a `.cmd` file
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, args, options = {}) {
  const { cwd, env = process.env, timeoutMs, output = 'inherit' } = options;
  const windows = process.platform === 'win32';
  const kept = output === 'inherit' ? 'inherit' : 'pipe';
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      // A group of its own, so that the whole tree can be ended.
      detached: !windows,
      shell: windows && command.endsWith('.cmd'),
      stdio: ['ignore', kept, output === 'capture' ? 'pipe' : 'inherit'],
    });
    const result = { exitCode: 127, timedOut: false, stdout: '', stderr: '' };
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      result.stdout = (result.stdout + text).slice(-keptCharacters);
      if (output === 'show-and-keep') process.stdout.write(text);
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      result.stderr = (result.stderr + text).slice(-keptCharacters);
    });
    const outOfTime = () => {
      result.timedOut = true;
      endStubbornTree(child);
    };
    const timer = timeoutMs === undefined ? undefined : setTimeout(outOfTime, timeoutMs);
    const stopListening = passSignalsTo(child);
    /** @param {number} exitCode */
    const settle = (exitCode) => {
      clearTimeout(timer);
      stopListening();
      resolve({ ...result, exitCode: result.timedOut ? 124 : exitCode });
    };
    child.once('error', (error) => {
      result.stderr += error.message;
      settle(127);
    });
    child.once('close', (code) => settle(code ?? 1));
  });
}

/**
 * Ends a child when this process is told to end, and then this process: a child in a group of its own does not hear the
 * terminal's Ctrl+C.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} stops listening
 */
function passSignalsTo(child) {
  const interrupt = () => {
    child.once('close', () => process.exit(130));
    endStubbornTree(child);
  };
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  return () => {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  };
}

/**
 * Asks a process tree to end, so that it can end what it started in groups of their own, and does not wait for long.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
function endStubbornTree(child) {
  const stubborn = setTimeout(() => endProcessTree(child, 'SIGKILL'), 5_000);
  child.once('close', () => clearTimeout(stubborn));
  endProcessTree(child, 'SIGTERM');
}

/**
 * Ends a process started with `detached` and everything it started in turn.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {'SIGTERM' | 'SIGKILL'} signal
 */
function endProcessTree(child, signal) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}

/** The name under which npm is started on this platform. */
export const npmCommand = process.platform === 'win32' ? 'npm.cmd' : 'npm';

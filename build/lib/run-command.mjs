import { spawn } from 'node:child_process';

/** How many characters of a command's output are kept for the sentence that reports its failure. */
const keptCharacters = 4_000_000;

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} timeoutMs after this the command and everything it started is ended
 * @property {'inherit' | 'capture'} [output] shown at once, or kept and given back
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
 * @param {CommandOptions} options
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, args, { cwd, env = process.env, timeoutMs, output = 'inherit' }) {
  const windows = process.platform === 'win32';
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      // A group of its own, so that the whole tree can be ended.
      detached: !windows,
      shell: windows && command.endsWith('.cmd'),
      stdio: output === 'inherit' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    const result = { exitCode: 127, timedOut: false, stdout: '', stderr: '' };
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      result.stdout = (result.stdout + text).slice(-keptCharacters);
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      result.stderr = (result.stderr + text).slice(-keptCharacters);
    });
    const timer = setTimeout(() => {
      result.timedOut = true;
      endProcessTree(child);
    }, timeoutMs);
    const passOn = () => endProcessTree(child);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, passOn);
    const settle = (exitCode) => {
      clearTimeout(timer);
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, passOn);
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
 * Ends a process started with `detached` and everything it started in turn.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
export function endProcessTree(child) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

/** The name under which npm is started on this platform. */
export const npmCommand = process.platform === 'win32' ? 'npm.cmd' : 'npm';

import { spawn } from 'node:child_process';
import { say } from './say.mjs';
import { SetupProblem } from './setup-problem.mjs';

/**
 * Whether a window can be shown to a person. CASEBUNDLE_HEADLESS=1 says no, whatever there is.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {boolean}
 */
export function hasDisplay(env = process.env, platform = process.platform) {
  if (env['CASEBUNDLE_HEADLESS'] === '1') return false;
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * Starts a virtual display on a free number. It ends with this process, and at the latest when its time is over, even
 * if this process is killed.
 *
 * @param {{ timeoutMs: number }} options
 * @returns {Promise<{ name: string; stop: () => void }>} `name` is the value for DISPLAY
 */
export function startVirtualDisplay({ timeoutMs }) {
  const seconds = String(Math.ceil(timeoutMs / 1000));
  const screen = ['-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-displayfd', '3'];
  const server = spawn('timeout', ['--kill-after=5', seconds, 'Xvfb', ...screen], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const stop = () => {
    process.off('exit', stop);
    server.kill('SIGTERM');
  };
  process.once('exit', stop);
  return new Promise((resolve, reject) => {
    let complaint = '';
    /** @param {string} reason */
    const fail = (reason) => {
      clearTimeout(timer);
      stop();
      reject(new SetupProblem(`The virtual display (Xvfb) did not start: ${reason}`));
    };
    const timer = setTimeout(() => fail('no answer within 20 seconds'), 20_000);
    server.stderr?.setEncoding('utf8').on('data', (text) => {
      complaint = (complaint + text).slice(-2000);
    });
    server.once('error', (error) => fail(error.message));
    server.once('exit', (code) => fail(complaint.trim() || `exit code ${code}`));
    server.stdio[3]?.once('data', (number) => {
      clearTimeout(timer);
      server.removeAllListeners('exit');
      server.unref();
      const name = `:${String(number).trim()}`;
      say(`virtual display ${name}`);
      resolve({ name, stop });
    });
  });
}

import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const killerTimeoutMs = 10_000;

/**
 * Kills a process with everything it started: by its process group (it was started as the leader of one), on
 * Windows with taskkill, or alone where taskkill fails. Never throws; what has ended already is left alone.
 */
export function endProcessTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    // The number of a process that has ended can be another's by now.
    if (child.exitCode !== null || child.signalCode !== null) return;
    const taskkill = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'taskkill.exe');
    const killer = spawn(taskkill, ['/PID', String(child.pid), '/T', '/F'], {
      windowsHide: true,
      stdio: 'ignore',
      timeout: killerTimeoutMs,
    });
    killer.on('error', () => child.kill('SIGKILL'));
    killer.on('exit', (exitCode) => {
      if (exitCode !== 0) child.kill('SIGKILL');
    });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

import { describe, expect, it } from 'vitest';
import { hasDisplay } from '../../build/lib/display.mjs';
import { runCommand } from '../../build/lib/run-command.mjs';

const node = (script: string, timeoutMs = 20_000) =>
  runCommand(process.execPath, ['-e', script], { timeoutMs, output: 'capture' });

describe('runCommand', () => {
  it('gives exit code and output', async () => {
    const result = await node('console.log("out"); console.error("err"); process.exit(7)');
    expect(result).toMatchObject({ exitCode: 7, timedOut: false, stdout: 'out\n', stderr: 'err\n' });
  });

  it('gives 127 for a command that does not exist', async () => {
    const result = await runCommand('casebundle-no-such-command', [], {
      timeoutMs: 5_000,
      output: 'capture',
    });
    expect(result.exitCode).toBe(127);
    expect(result.stderr).toContain('ENOENT');
  });

  it('ends a command and what it started when the time is over', async () => {
    const forever = 'setInterval(() => {}, 1000)';
    const grandchild = `const c = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(forever)}], { stdio: 'ignore' }); console.log(c.pid); ${forever}`;
    const result = await node(grandchild, 1_500);
    expect(result).toMatchObject({ exitCode: 124, timedOut: true });
    const pid = Number(result.stdout.trim());
    expect(pid).toBeGreaterThan(0);
    await expect.poll(() => isRunning(pid), { timeout: 5_000 }).toBe(false);
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('hasDisplay', () => {
  it('looks for a display server on Linux only', () => {
    expect(hasDisplay({}, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasDisplay({ DISPLAY: '', WAYLAND_DISPLAY: '' }, 'linux')).toBe(false);
    expect(hasDisplay({}, 'win32')).toBe(true);
    expect(hasDisplay({}, 'darwin')).toBe(true);
  });

  it('can be told no', () => {
    expect(hasDisplay({ DISPLAY: ':0', CASEBUNDLE_HEADLESS: '1' }, 'linux')).toBe(false);
    expect(hasDisplay({ CASEBUNDLE_HEADLESS: '1' }, 'win32')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { SetupProblem } from '../../build/lib/setup-problem.mjs';
import { ensureSystemLibraries } from '../../build/lib/system-libraries.mjs';

const policy = (names: readonly string[]) =>
  names.map((name) => `${name}:\n  Installed: (none)\n  Candidate: 1.0\n`).join('');

/** A machine that lacks a library until apt-get install ran. */
function machine(options: { apt: boolean; known?: readonly string[]; helps?: boolean }) {
  const commands: string[][] = [];
  let installed = false;
  const run = async (command: string, args: readonly string[] = []) => {
    commands.push([command, ...args]);
    const answer = { exitCode: 0, timedOut: false, stdout: '', stderr: '' };
    if (command === 'ldd') {
      const lib = installed && options.helps !== false ? '/usr/lib/libgtk-3.so.0 (0x1)' : 'not found';
      return { ...answer, stdout: `\tlibc.so.6 => /lib/libc.so.6 (0x1)\n\tlibgtk-3.so.0 => ${lib}\n` };
    }
    if (command === 'Xvfb') return { ...answer, exitCode: installed ? 0 : 127 };
    if (command === 'apt-get' && !options.apt) return { ...answer, exitCode: 127 };
    if (command === 'apt-cache') return { ...answer, stdout: policy(options.known ?? []) };
    if (command === 'apt-get' && args[0] === 'install') installed = true;
    return answer;
  };
  return { run, commands };
}

const install = (commands: readonly string[][]) =>
  commands.find(([command, first]) => command === 'apt-get' && first === 'install') ?? [];

describe('ensureSystemLibraries', () => {
  it('does nothing on other platforms', async () => {
    const { run, commands } = machine({ apt: false });
    await ensureSystemLibraries('electron.exe', { virtualDisplay: true, platform: 'win32', run });
    expect(commands).toEqual([]);
  });

  it('installs what is missing as root, under the names the release knows', async () => {
    const { run, commands } = machine({
      apt: true,
      known: ['libgtk-3-0t64', 'libgtk-3-0', 'libasound2', 'xvfb'],
    });
    await ensureSystemLibraries('electron', { virtualDisplay: true, platform: 'linux', run, isRoot: true });
    expect(install(commands)).toContain('libgtk-3-0t64');
    expect(install(commands)).not.toContain('libgtk-3-0');
    expect(install(commands)).toContain('libasound2');
    expect(install(commands)).toContain('xvfb');
  });

  it('does not install Xvfb for a machine with a display', async () => {
    const { run, commands } = machine({ apt: true });
    await ensureSystemLibraries('electron', { virtualDisplay: false, platform: 'linux', run, isRoot: true });
    expect(install(commands)).not.toContain('xvfb');
  });

  it('names the command when it may not install', async () => {
    const { run, commands } = machine({ apt: true, known: ['libgtk-3-0'] });
    const options = { virtualDisplay: true, platform: 'linux', run, isRoot: false } as const;
    const attempt = ensureSystemLibraries('electron', options);
    await expect(attempt).rejects.toThrow(SetupProblem);
    await expect(attempt).rejects.toThrow(/libgtk-3\.so\.0.*sudo apt-get install libgtk-3-0 .*xvfb/);
    expect(install(commands)).toEqual([]);
  });

  it('says what is needed on a system without apt', async () => {
    const { run } = machine({ apt: false });
    const options = { virtualDisplay: true, platform: 'linux', run, isRoot: true } as const;
    await expect(ensureSystemLibraries('electron', options)).rejects.toThrow(
      /libgtk-3\.so\.0, .*package manager/,
    );
  });

  it('says what still is missing after the installation', async () => {
    const { run } = machine({ apt: true, helps: false });
    const options = { virtualDisplay: false, platform: 'linux', run, isRoot: true } as const;
    await expect(ensureSystemLibraries('electron', options)).rejects.toThrow('still lacks libgtk-3.so.0');
  });
});

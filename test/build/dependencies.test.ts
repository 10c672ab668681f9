import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureDependencies, matchesLock } from '../../build/lib/dependencies.mjs';
import { SetupProblem } from '../../build/lib/setup-problem.mjs';

const lock = {
  packages: {
    '': { name: 'it' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/win': { version: '1.0.0', integrity: 'sha512-w', optional: true },
  },
};
const installed = { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } } };

describe('matchesLock', () => {
  it('accepts an installation without the optional packages of other platforms', () => {
    expect(matchesLock(lock, installed)).toBe(true);
  });

  it.each([
    ['nothing installed', undefined],
    ['a missing package', { packages: {} }],
    ['another version', { packages: { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } } }],
    ['other content', { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } } }],
    ['a package too many', { packages: { ...installed.packages, 'node_modules/b': { version: '1.0.0' } } }],
  ])('refuses %s', (_name, present) => {
    expect(matchesLock(lock, present)).toBe(false);
  });
});

describe('ensureDependencies', () => {
  let root = '';
  let calls: string[][] = [];
  const npm =
    (exitCode: number, stderr = '') =>
    async (command: string, args: readonly string[]) => {
      calls.push([command, ...args]);
      if (exitCode === 0) await writeInstalled();
      return { exitCode, timedOut: false, stdout: '', stderr };
    };
  const writeInstalled = async () => {
    await mkdir(path.join(root, 'node_modules'), { recursive: true });
    await writeFile(path.join(root, 'node_modules', '.package-lock.json'), JSON.stringify(installed));
  };

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'casebundle-dependencies-'));
    await writeFile(path.join(root, 'package-lock.json'), JSON.stringify(lock));
    calls = [];
  });

  afterEach(() => rm(root, { recursive: true, force: true }));

  it('runs npm ci once, and not again', async () => {
    expect(await ensureDependencies(root, { run: npm(0) })).toBe('installed');
    expect(await ensureDependencies(root, { run: npm(0) })).toBe('present');
    expect(calls).toHaveLength(1);
    expect(calls[0]?.slice(1, 2)).toEqual(['ci']);
  });

  it('takes an installation that somebody else made', async () => {
    await writeInstalled();
    expect(await ensureDependencies(root, { run: npm(1) })).toBe('present');
    expect(calls).toHaveLength(0);
  });

  it('installs again when the lock file asks for something else', async () => {
    await ensureDependencies(root, { run: npm(0) });
    const newer = { packages: { 'node_modules/a': { version: '2.0.0', integrity: 'sha512-a2' } } };
    await writeFile(path.join(root, 'package-lock.json'), JSON.stringify(newer));
    expect(await ensureDependencies(root, { run: npm(0) })).toBe('installed');
    expect(calls).toHaveLength(2);
  });

  it('says that the registry cannot be reached, and leaves no stamp', async () => {
    const offline = npm(1, 'npm error code ENOTFOUND\nnpm error network request failed');
    const attempt = ensureDependencies(root, { run: offline });
    await expect(attempt).rejects.toThrow(SetupProblem);
    await expect(attempt).rejects.toThrow('registry cannot be reached');
    await expect(ensureDependencies(root, { run: offline })).rejects.toThrow(SetupProblem);
  });
});

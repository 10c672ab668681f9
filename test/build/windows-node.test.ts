import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '#test/support/temporary-folder';
import { ensureWindowsNode, windowsNode } from '../../build/lib/windows-node.mjs';

/** A package like the real one, but small, and what `npm pack` would do with it. */
function smallPackage() {
  const work = temporaryFolder();
  const tarball = join(work, 'made.tgz');
  mkdirSync(join(work, dirname(windowsNode.executable)), { recursive: true });
  writeFileSync(join(work, windowsNode.executable), 'a program');
  execFileSync('tar', ['-czf', tarball, '-C', work, 'package']);
  const asked: string[] = [];
  const fetch = async (specifier: string, folder: string) => {
    asked.push(specifier);
    copyFileSync(tarball, join(folder, 'node.tgz'));
    return join(folder, 'node.tgz');
  };
  const hash = createHash('sha512').update(readFileSync(tarball)).digest('base64');
  return { fetch, asked, integrity: `sha512-${hash}` };
}

describe.skipIf(process.platform === 'win32')('ensureWindowsNode (needs tar)', () => {
  it('gets the program once and then finds it', async () => {
    const root = temporaryFolder();
    const { fetch, asked, integrity } = smallPackage();
    const program = await ensureWindowsNode(root, { fetch, integrity });
    expect(program).toBe(join(root, '.cache', 'windows-node', windowsNode.version, 'node.exe'));
    expect(readFileSync(program, 'utf8')).toBe('a program');
    expect(await ensureWindowsNode(root, { fetch, integrity })).toBe(program);
    expect(asked).toEqual([windowsNode.specifier]);
    expect(readdirSync(join(root, '.cache', 'windows-node'))).toEqual([windowsNode.version]);
  });

  it('unpacks nothing of a file with another hash, and leaves nothing behind', async () => {
    const root = temporaryFolder();
    const { fetch } = smallPackage();
    await expect(ensureWindowsNode(root, { fetch })).rejects.toThrow('is not the file that was expected');
    expect(existsSync(join(root, '.cache', 'windows-node'))).toBe(true);
    expect(readdirSync(join(root, '.cache', 'windows-node'))).toEqual([]);
  });

  it('says so when tar cannot unpack', async () => {
    const root = temporaryFolder();
    const { fetch, integrity } = smallPackage();
    const run = async () => ({ exitCode: 2, timedOut: false, stdout: '', stderr: 'no room\n' });
    await expect(ensureWindowsNode(root, { fetch, integrity, run })).rejects.toThrow('no room');
  });
});

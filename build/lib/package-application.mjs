import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { electronBuilderConfig } from '../../electron-builder.config.mjs';
import { say } from './say.mjs';
import { hashTree, readStamp, writeStamp } from './stamp.mjs';

/**
 * Packages out/ for this platform into .cache/packaged, with the fuses of a release but for the one that Playwright
 * needs. Does nothing when neither out/ nor the runtime changed.
 *
 * @param {string} root the checkout
 * @param {import('./electron-runtime.mjs').ElectronRuntime} electron
 * @returns {Promise<string>} the packaged executable
 */
export async function packageForTests(root, electron) {
  const output = path.join(root, '.cache', 'packaged');
  const stampFile = path.join(output, 'stamp.json');
  const sources = ['out', 'package.json', 'electron-builder.config.mjs', 'build/lib/package-application.mjs'];
  const hash = `${electron.version} ${electron.folder} ${await hashTree(root, sources)}`;
  const executable = path.join(output, unpackedName());
  if (existsSync(executable) && (await readStamp(stampFile)) === hash) return executable;

  say(`packaging the application with Electron ${electron.version} for the tests`);
  await rm(output, { recursive: true, force: true });
  await packageDirectory(electronBuilderConfig({ root, inspectable: true, output, electron }), root);
  await writeStamp(stampFile, hash);
  return executable;
}

/**
 * Makes the unpacked folder for this platform, which needs no download.
 *
 * @param {import('electron-builder').Configuration} config
 * @param {string} root
 */
export async function packageDirectory(config, root) {
  const { build, Platform } = await import('electron-builder');
  await build({
    projectDir: root,
    config,
    targets: Platform.current().createTarget(['dir']),
    publish: 'never',
  });
}

/** Where electron-builder puts the executable of the unpacked folder. */
function unpackedName() {
  const suffix = process.arch === 'x64' ? '' : `-${process.arch}`;
  if (process.platform === 'win32') return path.join(`win${suffix}-unpacked`, 'Casebundle.exe');
  if (process.platform === 'darwin')
    return path.join(`mac${suffix}`, 'Casebundle.app/Contents/MacOS/Casebundle');
  return path.join(`linux${suffix}-unpacked`, 'casebundle');
}

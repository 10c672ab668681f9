import { existsSync, realpathSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { bundleTargets } from './lib/bundle-targets.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { projectRoot } from './lib/project.mjs';
import { say } from './lib/say.mjs';
import { runScript, SetupProblem } from './lib/setup-problem.mjs';
import { hashTree, readStamp, writeStamp } from './lib/stamp.mjs';

const stampFolder = path.join(projectRoot, '.cache', 'bundles');

/**
 * Builds whatever changed since the last build into out/. One bundle that fails does not keep the others from being
 * built; the failure is told at the end.
 *
 * @param {readonly string[]} [only] names of bundles, all when empty
 */
export async function bundle(only = []) {
  const manifest = JSON.parse(await readFile(path.join(projectRoot, 'package.json'), 'utf8'));
  const define = {
    __APP_NAME__: JSON.stringify(manifest.name),
    __APP_PRODUCT_NAME__: JSON.stringify(manifest.productName),
    __APP_VERSION__: JSON.stringify(manifest.version),
  };
  /** @type {string[]} */
  const failures = [];
  for (const target of bundleTargets) {
    if (only.length > 0 && !only.includes(target.name)) continue;
    await whenChanged(target.name, target.sources, async (outDir) => {
      const { build } = await import('vite');
      await build(await target.config(projectRoot, outDir, define));
      await target.finish?.(outDir);
    }).catch((error) => failures.push(`out/${target.name} could not be built. ${shorten(error)}`));
  }
  if (only.length === 0 || only.includes('assets')) {
    await whenChanged('assets', ['assets'], (outDir) =>
      cp(path.join(projectRoot, 'assets'), outDir, { recursive: true }),
    );
  }
  if (failures.length > 0) throw new SetupProblem(failures.join('\n'));
}

/**
 * The bundler draws a picture for each of its errors; the first ones are enough.
 *
 * @param {unknown} error
 */
function shorten(error) {
  const lines = stripVTControlCharacters(error instanceof Error ? error.message : String(error)).split('\n');
  return [...lines.slice(0, 24), ...(lines.length > 24 ? [`(${lines.length - 24} more lines)`] : [])].join(
    '\n',
  );
}

/**
 * Builds one folder of out/ beside its place and swaps it in when it is whole, so that an interrupted or failed build
 * leaves the last good one. Does nothing when its sources are the same as last time.
 *
 * @param {string} name
 * @param {readonly string[]} sources
 * @param {(outDir: string) => Promise<void>} build
 */
async function whenChanged(name, sources, build) {
  const place = path.join(projectRoot, 'out', name);
  const stampFile = path.join(stampFolder, `${name}.json`);
  const hash = await hashTree(projectRoot, sources);
  if (existsSync(place) && (await readStamp(stampFile)) === hash) return;
  say(`building out/${name}`);
  const fresh = path.join(projectRoot, '.cache', 'building', `${name}-${process.pid}`);
  await rm(fresh, { recursive: true, force: true });
  try {
    await mkdir(fresh, { recursive: true });
    await build(fresh);
    await mkdir(path.dirname(place), { recursive: true });
    await rm(place, { recursive: true, force: true });
    await rename(fresh, place);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  await writeStamp(stampFile, hash);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await runScript(async () => {
    await ensureDependencies(projectRoot);
    await bundle(process.argv.slice(2));
    return 0;
  });
}

import { existsSync, realpathSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleTargets } from './lib/bundle-targets.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { projectRoot } from './lib/project.mjs';
import { say } from './lib/say.mjs';
import { runScript, SetupProblem } from './lib/setup-problem.mjs';
import { hashTree, readStamp, writeStamp } from './lib/stamp.mjs';

const stampFile = path.join(projectRoot, '.cache', 'bundle.json');

/** Builds whatever changed since the last build into out/. */
export async function bundle() {
  const { name, productName, version } = JSON.parse(
    await readFile(path.join(projectRoot, 'package.json'), 'utf8'),
  );
  const define = {
    __APP_NAME__: JSON.stringify(name),
    __APP_PRODUCT_NAME__: JSON.stringify(productName),
    __APP_VERSION__: JSON.stringify(version),
  };
  for (const target of bundleTargets) {
    if (!existsSync(path.join(projectRoot, target.entry))) {
      say(`no ${target.entry} yet, out/${target.name} is not built`);
      continue;
    }
    await whenChanged(target.name, target.sources, async (outDir) => {
      const { build } = await import('vite');
      await build(await target.config(projectRoot, outDir, define)).catch((error) => {
        throw new SetupProblem(`out/${target.name} could not be built. ${error.message}`);
      });
      await target.finish?.(outDir);
    });
  }
  await whenChanged('assets', ['assets'], (outDir) =>
    cp(path.join(projectRoot, 'assets'), outDir, { recursive: true }),
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
  const hash = await hashTree(projectRoot, sources);
  if (existsSync(place) && (await readStamp(stampFile))?.[name] === hash) return;
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
  await writeStamp(stampFile, { ...(await readStamp(stampFile)), [name]: hash });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await runScript(async () => {
    await ensureDependencies(projectRoot);
    await bundle();
    return 0;
  });
}

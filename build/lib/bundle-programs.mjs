import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';

/**
 * Bundles programs of test/ for plain Node, into a folder of their own below .cache, so that two runs at a time do
 * not take each other's programs away. Libraries stay outside: the folder lies where node_modules is found.
 *
 * @param {string} root the checkout
 * @param {string} area the folder below .cache
 * @param {readonly string[]} files of test/, without ending; their last parts are the names of the programs
 * @returns {Promise<string>} the folder with one `<name>.mjs` each; whoever asked for it removes it
 */
export async function bundlePrograms(root, area, files) {
  const parent = path.join(root, '.cache', area);
  await mkdir(parent, { recursive: true });
  const outDir = await mkdtemp(path.join(parent, 'bundle-'));
  try {
    await build({
      configFile: false,
      root,
      logLevel: 'warn',
      publicDir: false,
      ssr: { target: 'node' },
      build: {
        ssr: true,
        outDir,
        emptyOutDir: true,
        target: 'node20',
        minify: false,
        reportCompressedSize: false,
        rolldownOptions: {
          input: Object.fromEntries(
            files.map((file) => [path.basename(file), path.join(root, 'test', `${file}.ts`)]),
          ),
          output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
        },
      },
    });
  } catch (error) {
    await rm(outDir, { recursive: true, force: true });
    throw error;
  }
  return outDir;
}

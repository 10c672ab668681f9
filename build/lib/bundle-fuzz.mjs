import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';

/**
 * Bundles programs of test/fuzz for plain Node, into a folder of their own below .cache, so that two runs at a time do
 * not take each other's programs away. Libraries stay outside: the folder lies where node_modules is found.
 *
 * @param {string} root the checkout
 * @param {readonly string[]} names of entries in test/fuzz, without ending
 * @returns {Promise<string>} the folder with one `<name>.mjs` each; whoever asked for it removes it
 */
export async function bundleFuzz(root, names) {
  const parent = path.join(root, '.cache', 'fuzz');
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
            names.map((name) => [name, path.join(root, 'test', 'fuzz', `${name}.ts`)]),
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

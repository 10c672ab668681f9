import { existsSync, readFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import path from 'node:path';

/**
 * @typedef {object} BundleTarget
 * @property {string} name folder below out/
 * @property {string} entry relative to the checkout
 * @property {readonly string[]} sources what it is made from, relative to the checkout
 * @property {(root: string, outDir: string, define: Record<string, string>) => Promise<import('vite').InlineConfig>} config
 * @property {(outDir: string) => Promise<void>} [finish] what is left to do after the bundler
 */

const shared = [
  'build/bundle.mjs',
  'build/lib/bundle-targets.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];
const catalog = 'assets/catalog';

/** The licences of the libraries inside a bundle ask that their texts go along. */
const notices = { fileName: 'third-party-licenses.md' };

/**
 * The five bundles. Main, preload and worker are CommonJS for the oldest Electron they must run on (25: Node 18.15,
 * Chrome 114); the command line is one file for plain Node 20.
 *
 * @type {readonly BundleTarget[]}
 */
export const bundleTargets = [
  {
    name: 'main',
    entry: 'electron/main/index.ts',
    sources: [...shared, 'electron', catalog],
    config: nodeConfig('electron/main/index.ts', { fileName: 'index.cjs', target: 'node18', inParts: true }),
  },
  {
    name: 'preload',
    entry: 'electron/preload/index.ts',
    sources: [...shared, 'electron/preload', 'electron/contract', 'electron/core', catalog],
    config: nodeConfig('electron/preload/index.ts', { fileName: 'index.cjs', target: 'chrome114' }),
  },
  {
    name: 'worker',
    entry: 'electron/worker/index.ts',
    sources: [...shared, 'electron/worker', 'electron/contract', 'electron/core', catalog],
    config: nodeConfig('electron/worker/index.ts', { fileName: 'index.cjs', target: 'node18' }),
  },
  {
    name: 'cli',
    entry: 'electron/cli/index.ts',
    sources: [...shared, 'electron/cli', 'electron/contract', 'electron/core', catalog],
    config: nodeConfig('electron/cli/index.ts', {
      fileName: 'casebundle.cjs',
      target: 'node20',
      shebang: true,
    }),
    finish: (outDir) => chmod(path.join(outDir, 'casebundle.cjs'), 0o755),
  },
  {
    name: 'renderer',
    entry: 'renderer/index.html',
    sources: [
      ...shared,
      'build/lib/styles-ahead.mjs',
      'renderer',
      'electron/contract',
      'electron/core',
      catalog,
    ],
    config: rendererConfig,
  },
];

/**
 * @param {string} entry
 * @param {{ fileName: string; target: string; shebang?: boolean; inParts?: boolean }} output inParts: what is imported when it
 *   is needed becomes a file beside
 * @returns {BundleTarget['config']}
 */
function nodeConfig(entry, { fileName, target, shebang = false, inParts = false }) {
  return async (root, outDir, define) => {
    const source = path.join(root, entry);
    const hasShebang = existsSync(source) && readFileSync(source, 'utf8').startsWith('#!');
    return {
      configFile: false,
      root,
      logLevel: 'warn',
      define,
      publicDir: false,
      // Everything goes in: the package has no node_modules, and archiver is ESM only.
      ssr: { noExternal: true, external: [], target: 'node' },
      build: {
        ssr: source,
        outDir,
        emptyOutDir: true,
        target,
        minify: false,
        reportCompressedSize: false,
        license: notices,
        rolldownOptions: {
          external: ['electron', /^electron\//, /^node:/, ...builtinModules],
          output: {
            format: 'cjs',
            entryFileNames: fileName,
            chunkFileNames: '[name].cjs',
            codeSplitting: inParts,
            ...(shebang && !hasShebang ? { banner: '#!/usr/bin/env node' } : {}),
          },
        },
      },
    };
  };
}

/** @type {BundleTarget['config']} */
async function rendererConfig(root, outDir, define) {
  // Both need the libraries, which a fresh checkout installs after it has read this file.
  const { default: react } = await import('@vitejs/plugin-react');
  const { stylesAhead } = await import('./styles-ahead.mjs');
  return {
    configFile: false,
    root: path.join(root, 'renderer'),
    // Relative addresses: the page is served by the application's own protocol.
    base: './',
    logLevel: 'warn',
    define,
    plugins: [react(), stylesAhead(), preloadWindow(), compileLibrariesOnce()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome114',
      // The content security policy allows neither inline scripts nor data: addresses.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      license: notices,
      chunkSizeWarningLimit: 4096,
    },
  };
}

/**
 * Lets the page fetch the window's scripts while the first one settles the language: that one asks for them only then.
 *
 * @returns {import('vite').Plugin}
 */
function preloadWindow() {
  return {
    name: 'preload-window',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const window = Object.values(bundle).find(
          (part) => part.type === 'chunk' && part.facadeModuleId?.endsWith('/renderer/window.tsx'),
        );
        if (window?.type !== 'chunk') return [];
        return [window.fileName, ...window.imports].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
          injectTo: 'head',
        }));
      },
    },
  };
}

/**
 * React comes as CommonJS, which the bundler wraps in functions that run at once. The engine takes a function that stands in
 * brackets for one of these and compiles it as it reads it; an arrow function it skips, and reads all of it again a moment later.
 *
 * @returns {import('vite').Plugin}
 */
function compileLibrariesOnce() {
  return {
    name: 'compile-libraries-once',
    renderChunk: (code) =>
      code.replaceAll(/__commonJSMin\(\(\(([\w, ]*)\) => \{/g, '__commonJSMin((function ($1) {'),
  };
}

import path from 'node:path';

/** Where the built parts lie: beside the folder that this bundle is in, packed or not. */
export const appPaths = {
  renderer: path.join(__dirname, '../renderer'),
  preload: path.join(__dirname, '../preload/index.cjs'),
  worker: path.join(__dirname, '../worker/index.cjs'),
  assets: path.join(__dirname, '../assets'),
} as const;

import path from 'node:path';
import { app } from 'electron';

/** Outside the archive of a packaged application: the sample is read like any other folder of evidence. */
const assets = app.isPackaged
  ? path.join(process.resourcesPath, 'assets')
  : path.join(__dirname, '../assets');

/** Where the built parts lie: beside the folder that this bundle is in, packed or not. */
export const appPaths = {
  renderer: path.join(__dirname, '../renderer'),
  preload: path.join(__dirname, '../preload/index.cjs'),
  worker: path.join(__dirname, '../worker/index.cjs'),
  assets,
  icon: path.join(assets, 'icons/icon.png'),
} as const;

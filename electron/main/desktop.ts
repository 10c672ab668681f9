import { app, clipboard, shell } from 'electron';
import { setTheme } from './desktop-theme';
import type { Desktop } from './handlers/services';

/** The desktop through Electron. */
export function electronDesktop(): Desktop {
  return {
    platform: process.platform,
    version: app.getVersion(),
    setTheme,
    showInFolder: (path) => shell.showItemInFolder(path),
    // A promise in current Electron; in older ones it is done at once.
    copyText: async (text) => {
      await clipboard.writeText(text);
    },
  };
}

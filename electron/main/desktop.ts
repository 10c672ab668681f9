import { app, clipboard, nativeTheme, shell } from 'electron';
import type { Desktop } from './handlers/services';

/** The desktop through Electron. */
export function electronDesktop(): Desktop {
  return {
    platform: process.platform,
    version: app.getVersion(),
    setTheme: (theme) => {
      // The high contrast of the window is white on black.
      nativeTheme.themeSource = theme === 'high-contrast' ? 'dark' : theme;
    },
    showInFolder: (path) => shell.showItemInFolder(path),
    // A promise in current Electron; in older ones it is done at once.
    copyText: async (text) => {
      await clipboard.writeText(text);
    },
  };
}

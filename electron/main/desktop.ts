import { app, clipboard, nativeTheme, shell } from 'electron';
import type { Desktop } from './handlers/services';

/** The desktop through Electron. */
export function electronDesktop(): Desktop {
  return {
    platform: process.platform,
    version: app.getVersion(),
    setTheme: (theme) => {
      nativeTheme.themeSource = theme;
    },
    showInFolder: (path) => shell.showItemInFolder(path),
    copyText: (text) => clipboard.writeText(text),
  };
}

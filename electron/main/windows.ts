import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { Log } from './log';
import type { Preferences } from './preferences';
import { appUrl } from './trusted-page';
import { visibleBounds, windowOptions } from './window-options';

export type Windows = {
  /** Opens the window, or brings the open one to the front. */
  readonly show: () => void;
  readonly current: () => BrowserWindow | undefined;
  /** Ids of the web contents of open windows: the only ones whose calls are answered. */
  readonly ids: ReadonlySet<number>;
};

export type WindowsOptions = {
  readonly preload: string;
  readonly icon: string;
  readonly devTools: boolean;
  readonly preferences: Preferences;
  /** Is told when the process of the page has stopped; the page is loaded again then. */
  readonly pageStopped: () => void;
  readonly log: Log;
};

/** The application's window: there is one, and this is the only place that makes it. */
export function appWindows(options: WindowsOptions): Windows {
  const ids = new Set<number>();
  let current: BrowserWindow | undefined;

  const open = (): BrowserWindow => {
    const { bounds, maximized } = options.preferences.get();
    const areas = screen.getAllDisplays().map((display) => display.workArea);
    const window = new BrowserWindow(
      windowOptions({
        preload: options.preload,
        icon: options.icon,
        bounds: visibleBounds(bounds, areas),
        dark: nativeTheme.shouldUseDarkColors,
        devTools: options.devTools,
      }),
    );
    const { id } = window.webContents;
    ids.add(id);
    if (maximized) window.maximize();
    window.once('ready-to-show', () => window.show());
    window.on('close', () => rememberPlace(window, options.preferences));
    window.once('closed', () => {
      ids.delete(id);
      current = undefined;
    });
    reviveCrashedPage(window, options);
    window.loadURL(appUrl).catch((error: unknown) => options.log.error('The page did not load:', error));
    return window;
  };

  return {
    ids,
    current: () => current,
    show: () => {
      if (current === undefined) {
        current = open();
        return;
      }
      if (current.isMinimized()) current.restore();
      current.focus();
    },
  };
}

function rememberPlace(window: BrowserWindow, preferences: Preferences): void {
  preferences.change({ bounds: window.getNormalBounds(), maximized: window.isMaximized() });
}

const maxRevivals = 3;

/** A page that crashed is loaded again: drafts are on disk, so little is lost. One that keeps crashing is left. */
function reviveCrashedPage(
  window: BrowserWindow,
  { log, pageStopped }: Pick<WindowsOptions, 'log' | 'pageStopped'>,
): void {
  let revivals = 0;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.error(`The page's process ended: ${reason}, exit code ${exitCode}`);
    pageStopped();
    revivals += 1;
    if (revivals <= maxRevivals) window.webContents.reload();
  });
}

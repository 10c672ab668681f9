import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';

const minimumSize = { width: 800, height: 600 } as const;
const defaultSize = { width: 1180, height: 800 } as const;

export type WindowOptionsInput = {
  readonly preload: string;
  /** For the task bar of Linux; on Windows and macOS the executable carries it. */
  readonly icon: string;
  readonly bounds: Rectangle | undefined;
  readonly dark: boolean;
  readonly devTools: boolean;
};

/** Options of the application's window. The hardened keys stand last, so that nothing above can soften them. */
export function windowOptions(input: WindowOptionsInput): BrowserWindowConstructorOptions {
  return {
    ...defaultSize,
    ...input.bounds,
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    show: false,
    autoHideMenuBar: true,
    title: 'Casebundle',
    icon: input.icon,
    // The colour of the page, so that no flash is seen before it is painted.
    backgroundColor: input.dark ? '#292929' : '#ffffff',
    webPreferences: {
      preload: input.preload,
      devTools: input.devTools,
      spellcheck: false,
      navigateOnDragDrop: false,
      enableWebSQL: false,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      safeDialogs: true,
    },
  };
}

/**
 * The remembered place of the window, when it can still be seen there: a title bar on a screen that was unplugged
 * cannot be taken hold of.
 */
export function visibleBounds(
  saved: Rectangle | undefined,
  screens: readonly Rectangle[],
): Rectangle | undefined {
  if (saved === undefined) return undefined;
  const graspable = { x: saved.x + 50, y: saved.y, width: Math.max(saved.width - 100, 1), height: 30 };
  return screens.some((screen) => overlaps(screen, graspable)) ? saved : undefined;
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y <= b.y && b.y < a.y + a.height;
}

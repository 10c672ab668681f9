import { writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Theme } from '#core/model/theme';
import { type TextKey, text } from '#core/texts/text';
import { type LaunchedApp, launchApp } from '../e2e/support/launch';

/** What a walk through the window goes with: the running application, and a folder for what it reads and writes. */
export type Walker = { readonly launched: LaunchedApp; readonly page: Page; readonly folder: string };

/** One screen in one state, reached from the one before it in its walk. */
export type Screen = {
  /** Names the picture: `item-state`. */
  readonly name: string;
  /** What is to be seen, for those who look at the picture. */
  readonly shows: string;
  readonly reach: (walker: Walker) => Promise<void>;
  /** Further pictures of the same screen. */
  readonly also?: readonly ('dark' | 'narrow' | 'large-text' | 'high-contrast')[];
};

/** Screens in the order in which one start of the application goes through them. */
export type Walk = { readonly name: string; readonly screens: readonly Screen[] };

/** The clock and zone of every walk, so that each shows the same. */
const environment = { TZ: 'Europe/Berlin', CASEBUNDLE_NOW: '2026-11-22T08:00:00Z' };
export const usualSize = { width: 1366, height: 768 } as const;

/** Goes through a walk and does something at each of its screens; `named` is the folder to use, a fresh one when left out. */
export async function goThrough(
  { screens }: Walk,
  at: (screen: Screen, walker: Walker) => Promise<void>,
  named?: string,
): Promise<void> {
  const folder = named ?? (await mkdtemp(path.join(tmpdir(), 'casebundle-walk-')));
  await mkdir(folder, { recursive: true });
  const launched = await launchApp({ env: environment, timeoutMs: 280_000 });
  try {
    const walker = { launched, page: launched.window, folder };
    await walker.page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await setSize(walker, usualSize);
    for (const screen of screens) {
      await screen.reach(walker);
      await at(screen, walker);
    }
  } finally {
    await launched.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The size of the page and how large its text is. */
export async function setSize(
  { launched }: Walker,
  { width, height }: { readonly width: number; readonly height: number },
  zoom = 1,
): Promise<void> {
  await launched.app.evaluate(
    ({ BrowserWindow }, size) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setContentSize(size.width, size.height);
      window?.webContents.setZoomFactor(size.zoom);
    },
    { width, height, zoom },
  );
}

/** Sets the theme as the application menu does. */
export async function setTheme({ launched }: Walker, theme: Theme): Promise<void> {
  await launched.app.evaluate(
    ({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(),
    `theme-${theme}`,
  );
}

/** Presses a button by the key of its name. */
export async function press({ page }: Walker, key: TextKey): Promise<void> {
  await page
    .getByRole('button', { name: text(key) })
    .first()
    .click();
}

/** Opens an entry of the left side. */
export async function open({ page }: Walker, view: string): Promise<void> {
  const name = text(`window.view.${view}` as TextKey);
  await page
    .getByRole('navigation')
    .getByText(new RegExp(`^(\\d )?${name}$`))
    .click();
}

/** A screen that is an entry of the left side. */
export function entry(view: string, state: string, shows: string, also: Screen['also'] = []): Screen {
  return { name: `${view}-${state}`, shows, also, reach: (walker) => open(walker, view) };
}

/** A file in the folder of the walk. */
export function writeInto({ folder }: Walker, name: string, content: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

/**
 * Holds the background process, so that what it works on stays in sight; the function that is given lets it go on.
 * Windows has no such signal: there nothing is held.
 */
export async function holdWorker({ launched }: Walker): Promise<() => void> {
  if (process.platform === 'win32') return () => undefined;
  const pids = await launched.app.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(({ serviceName }) => serviceName === 'node.mojom.NodeService')
      .map(({ pid }) => pid),
  );
  for (const pid of pids) process.kill(pid, 'SIGSTOP');
  return () => {
    for (const pid of pids) process.kill(pid, 'SIGCONT');
  };
}

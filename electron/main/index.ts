import path from 'node:path';
import { app, ipcMain, Menu } from 'electron';
import { clockAt } from '#core/model/clock';
import { appPaths } from './app-paths';
import { setTheme } from './desktop-theme';
import { drawsWithoutGpu, thisDrawing } from './draws-without-gpu';
import { claimHomeFolder } from './environment';
import { fileOfCommandLine, givenFiles } from './given-files';
import { openLog } from './log';
import { openPreferences, type Preferences, type Save } from './preferences';
import { registerAppScheme, serveApp } from './protocol';
import { hardenContents, hardenProcess, hardenSession } from './security';
import type { Application } from './start-application';
import { takeCalls } from './take-calls';
import { windowLanguage } from './window-language';
import { appWindows } from './windows';

/*
 * The start, in two parts. This one is small and opens the window; all that the page can ask for is the other one, loaded while
 * the page loads. What is imported here delays the window: no schemas, no texts.
 */
const home = claimHomeFolder();
const clock = clockAt(process.env['CASEBUNDLE_NOW']);
const log = openLog(path.join(home, 'logs', 'casebundle.log'), clock);
hardenProcess();
startLean();
if (drawsWithoutGpu(thisDrawing())) app.disableHardwareAcceleration();
hardenContents(log);
registerAppScheme();

// Whoever gives a file, and however early: the page asks for it once it is there.
const given = givenFiles();
const putFileOf = (words: readonly string[], folder: string) =>
  given.put(fileOfCommandLine(words, { isPackaged: app.isPackaged, folder }));
putFileOf(process.argv, process.cwd());
app.on('second-instance', (_event, words, folder) => putFileOf(words, folder));
app.on('open-file', (event, file) => {
  event.preventDefault();
  given.put(file);
});

if (app.requestSingleInstanceLock()) {
  const remembered = openPreferences(path.join(home, 'preferences.json'), log, save);
  app
    .whenReady()
    .then(async () => start(await remembered))
    .catch((error: unknown) => {
      log.error('The application could not start:', error);
      app.exit(1);
    });
} else {
  app.quit();
}

async function start(preferences: Preferences): Promise<void> {
  hardenSession();
  setTheme(preferences.get().theme);
  const devTools = !app.isPackaged;
  const language = () => windowLanguage(preferences.get().language, app.getLocale());
  const { promise: application, resolve } = withResolver<Application>();
  const windows = appWindows({
    preload: appPaths.preload,
    icon: appPaths.icon,
    devTools,
    preferences,
    pageStopped: () => void application.then(({ session }) => session.pageStopped()),
    log,
  });
  takeCalls(ipcMain, { windowIds: windows.ids, application });
  const served = serveApp(appPaths.renderer, language);
  windows.show();
  await served;
  const { startApplication } = await import('./start-application');
  const behind = { home, clock, log, given, preferences, windows, language, devTools };
  const started = await startApplication(behind);
  resolve(started);
  await started.clearLeftovers();
}

/**
 * Leaves out what Electron starts with and this application has no use for: a menu until its own is there, and a process for the
 * network, which it keeps the page away from.
 */
function startLean(): void {
  Menu.setApplicationMenu(null);
  app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2');
}

async function save(file: string, content: string): ReturnType<Save> {
  const { writeAtomically } = await import('./drafts/write-atomically');
  return writeAtomically(file, content);
}

function withResolver<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

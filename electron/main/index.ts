import path from 'node:path';
import { app, ipcMain } from 'electron';
import { clockAt } from '#core/model/clock';
import { appPaths } from './app-paths';
import { electronDesktop } from './desktop';
import { electronDialogs } from './dialogs';
import { draftStore } from './drafts/draft-store';
import { readStaging } from './drafts/read-staging';
import { drawsWithoutGpu } from './draws-without-gpu';
import { claimHomeFolder } from './environment';
import { createHandlers } from './handlers/create-handlers';
import { draftJobs } from './handlers/draft-jobs';
import { firstSources } from './handlers/source-handlers';
import { registerOperations } from './ipc';
import { followLifecycle } from './lifecycle';
import { openLog } from './log';
import { setApplicationMenu } from './menu';
import { fileOfCommandLine, givenFiles } from './opened/given-files';
import { openedPackages } from './opened/opened-packages';
import { places as createPlaces } from './places';
import { openPreferences, type Preferences } from './preferences';
import { registerAppScheme, serveApp } from './protocol';
import { hardenContents, hardenProcess, hardenSession } from './security';
import { sendTo } from './send-event';
import { openSession, type Session } from './session';
import { windowLanguage } from './window-language';
import { appWindows } from './windows';
import { workerClient } from './worker-client';
import { startWorkerProcess } from './worker-process';

const home = claimHomeFolder();
const clock = clockAt(process.env['CASEBUNDLE_NOW']);
const log = openLog(path.join(home, 'logs', 'casebundle.log'), clock);
hardenProcess();
if (drawsWithoutGpu(process.env)) app.disableHardwareAcceleration();
hardenContents(log);
registerAppScheme();

const given = givenFiles();
given.put(fileOfCommandLine(process.argv, { isPackaged: app.isPackaged, folder: process.cwd() }));
app.on('open-file', (event, file) => {
  event.preventDefault();
  given.put(file);
});

if (app.requestSingleInstanceLock()) {
  const remembered = Promise.all([
    openPreferences(path.join(home, 'preferences.json'), log),
    openSession(path.join(home, 'session.json'), log),
  ]);
  app
    .whenReady()
    .then(async () => start(...(await remembered)))
    .catch((error: unknown) => {
      log.error('The application could not start:', error);
      app.exit(1);
    });
} else {
  app.quit();
}

async function start(preferences: Preferences, session: Session): Promise<void> {
  hardenSession();
  const devTools = !app.isPackaged;
  const language = () => windowLanguage(preferences.get().language, app.getLocale());
  serveApp(appPaths.renderer, language);
  const desktop = electronDesktop();
  desktop.setTheme(preferences.get().theme);
  const windows = appWindows({
    preload: appPaths.preload,
    icon: appPaths.icon,
    devTools,
    preferences,
    session,
    log,
  });
  // The page takes a while to load; all it can ask for is there before it asks.
  windows.show();
  const places = createPlaces();
  const jobs = draftJobs();
  const drafts = draftStore({
    home,
    sampleFolder: path.join(appPaths.assets, 'sample'),
    clock,
    places,
    firstSources: firstSources(process.platform),
    readStaging,
    isBusy: jobs.isBusy,
  });
  const worker = workerClient(() => startWorkerProcess(appPaths.worker, log), log);
  const opened = openedPackages({ home, worker, log });
  void opened.clear();
  const send = sendTo(windows.current);
  const showMenu = () =>
    setApplicationMenu({
      devTools,
      language: language(),
      command: (command) => send('menu:command', command),
    });
  const handlers = createHandlers({
    drafts,
    draftJobs: jobs,
    opened,
    given,
    worker,
    dialogs: electronDialogs(windows.current, preferences, language),
    places,
    preferences,
    session,
    desktop,
    clock,
    log,
    assetsFolder: appPaths.assets,
    send,
    languageChanged: showMenu,
  });
  registerOperations(ipcMain, { handlers, windowIds: windows.ids, log });
  followLifecycle({
    windows,
    drafts,
    opened,
    preferences,
    session,
    worker,
    takeFile: (file) => {
      given.put(file);
      send('menu:command', { kind: 'open-given' });
    },
  });
  showMenu();
  await drafts.clearCutOffPackings();
  await drafts.purgeExpired();
}

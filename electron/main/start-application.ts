import path from 'node:path';
import type { Clock } from '#core/model/clock';
import type { Language } from '#core/texts/language';
import { appPaths } from './app-paths';
import { electronDesktop } from './desktop';
import { electronDialogs } from './dialogs';
import { draftStore } from './drafts/draft-store';
import { readStaging } from './drafts/read-staging';
import type { GivenFiles } from './given-files';
import { createHandlers } from './handlers/create-handlers';
import { draftJobs } from './handlers/draft-jobs';
import { firstSources } from './handlers/source-handlers';
import { type AnswerCall, answerCall } from './ipc';
import { followLifecycle } from './lifecycle';
import type { Log } from './log';
import { setApplicationMenu } from './menu';
import { openedPackages } from './opened/opened-packages';
import { places as createPlaces } from './places';
import type { Preferences } from './preferences';
import { sendTo } from './send-event';
import { openSession, type Session } from './session';
import type { Windows } from './windows';
import { workerClient } from './worker-client';
import { startWorkerProcess } from './worker-process';

export type ApplicationOptions = {
  readonly home: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly given: GivenFiles;
  readonly preferences: Preferences;
  readonly windows: Windows;
  readonly language: () => Language;
  readonly devTools: boolean;
};

/** All behind the window. */
export type Application = {
  readonly answerCall: AnswerCall;
  readonly session: Session;
  /** Removes what earlier runs left behind and nobody needs. */
  readonly clearLeftovers: () => Promise<void>;
};

/** Sets up what answers the page: the drafts on disk, the worker, the menu and the end of the program. */
export async function startApplication(options: ApplicationOptions): Promise<Application> {
  const { home, clock, log, given, preferences, windows, language, devTools } = options;
  const session = await openSession(path.join(home, 'session.json'), log);
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
      theme: preferences.get().theme,
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
    desktop: electronDesktop(),
    clock,
    log,
    assetsFolder: appPaths.assets,
    send,
    looksChanged: showMenu,
  });
  followLifecycle({
    windows,
    drafts,
    opened,
    preferences,
    session,
    worker,
    fileGiven: () => send('menu:command', { kind: 'open-given' }),
  });
  showMenu();
  return {
    session,
    answerCall: (call) => answerCall(call, { handlers, log }),
    clearLeftovers: async () => {
      await drafts.clearCutOffPackings();
      await drafts.purgeExpired();
    },
  };
}

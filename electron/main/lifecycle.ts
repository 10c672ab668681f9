import { app } from 'electron';
import type { DraftStore } from './drafts/draft-store';
import type { OpenedPackages } from './opened/opened-packages';
import type { Preferences } from './preferences';
import type { Session } from './session';
import type { Windows } from './windows';
import type { WorkerClient } from './worker-client';

export type LifecycleOptions = {
  readonly windows: Windows;
  readonly drafts: DraftStore;
  readonly opened: OpenedPackages;
  readonly preferences: Preferences;
  readonly session: Session;
  readonly worker: WorkerClient;
  /** Is told when a second start, or the system, may have given a file. */
  readonly fileGiven: () => void;
};

/** Second starts, the closing of the window, and an end that waits until everything typed is on disk. */
export function followLifecycle({
  windows,
  drafts,
  opened,
  preferences,
  session,
  worker,
  fileGiven,
}: LifecycleOptions): void {
  app.on('second-instance', () => {
    windows.show();
    fileGiven();
  });
  app.on('open-file', fileGiven);
  app.on('activate', () => windows.show());
  app.on('window-all-closed', () => app.quit());
  let saved = false;
  app.on('will-quit', (event) => {
    if (saved) return;
    event.preventDefault();
    worker.stop();
    void Promise.all([drafts.idle(), preferences.idle(), session.end(), opened.clear()]).finally(() => {
      saved = true;
      // A quit inside the event that stopped the last one would be ignored.
      setImmediate(() => app.quit());
    });
  });
}

import type { EventName } from '#contract/channels';
import type { EventValue } from '#contract/operations';
import type { Clock } from '#core/model/clock';
import type { Theme } from '#core/model/theme';
import type { Dialogs } from '../dialogs';
import type { DraftStore } from '../drafts/draft-store';
import type { GivenFiles } from '../given-files';
import type { Log } from '../log';
import type { OpenedPackages } from '../opened/opened-packages';
import type { Places } from '../places';
import type { Preferences } from '../preferences';
import type { Session } from '../session';
import type { WorkerClient } from '../worker-client';
import type { DraftJobs } from './draft-jobs';

/** The few things of the desktop that handlers use, apart from Electron so that they run in tests. */
export type Desktop = {
  readonly platform: NodeJS.Platform;
  readonly version: string;
  readonly setTheme: (theme: Theme) => void;
  readonly showInFolder: (path: string) => void;
  readonly copyText: (text: string) => Promise<void>;
};

/** Everything a handler may use. */
export type Services = {
  readonly drafts: DraftStore;
  readonly draftJobs: DraftJobs;
  readonly opened: OpenedPackages;
  readonly given: GivenFiles;
  readonly worker: WorkerClient;
  readonly dialogs: Dialogs;
  readonly places: Places;
  readonly preferences: Preferences;
  readonly session: Session;
  readonly desktop: Desktop;
  readonly clock: Clock;
  readonly log: Log;
  /** Folder of the shipped assets; `sample/` in it has a case and its evidence. */
  readonly assetsFolder: string;
  /** Tells the window something it did not ask for. */
  readonly send: <K extends EventName>(name: K, value: EventValue<K>) => void;
  /** The person chose another theme or language: what main itself shows follows. */
  readonly looksChanged: () => void;
};

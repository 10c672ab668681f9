import type { EventName } from '#contract/channels';
import type { EventValue } from '#contract/operations';
import type { JobInput, JobName, JobOutput } from '#contract/worker-messages';
import { fixedClock } from '#core/model/clock';
import { failure, type Result } from '#core/model/result';
import { draftStore } from '../../electron/main/drafts/draft-store';
import { emptyStaging, type StagingState } from '../../electron/main/drafts/staging-state';
import { givenFiles } from '../../electron/main/given-files';
import { draftJobs } from '../../electron/main/handlers/draft-jobs';
import type { Services } from '../../electron/main/handlers/services';
import { firstSources } from '../../electron/main/handlers/source-handlers';
import type { Log } from '../../electron/main/log';
import { openedPackages } from '../../electron/main/opened/opened-packages';
import { places } from '../../electron/main/places';
import type { PreferenceValues } from '../../electron/main/preferences';
import type { JobOptions, WorkerClient } from '../../electron/main/worker-client';

export type FakeLog = Log & { readonly lines: string[] };

export function fakeLog(): FakeLog {
  const lines: string[] = [];
  return {
    file: 'casebundle.log',
    lines,
    error: (message, cause) => lines.push(`${message} ${cause ?? ''}`),
  };
}

type FakeJob<K extends JobName> = (
  input: JobInput<K>,
  options: JobOptions<K>,
) => Promise<Result<JobOutput<K>>> | Result<JobOutput<K>>;
export type FakeJobs = { readonly [K in JobName]?: FakeJob<K> };

/** A worker that does the jobs it was given and says of the others that it stopped. */
function fakeWorker(jobs: FakeJobs = {}): WorkerClient {
  return {
    run: async <K extends JobName>(name: K, input: JobInput<K>, options: JobOptions<K> = {}) => {
      const job: FakeJob<K> | undefined = jobs[name];
      return job === undefined ? failure('worker-stopped', `no job ${name}`) : job(input, options);
    },
    stop: () => undefined,
  };
}

export type Sent = { readonly name: EventName; readonly value: EventValue<EventName> };

export type FakeServices = Services & {
  readonly sent: Sent[];
  readonly shown: string[];
  readonly copied: string[];
  readonly log: FakeLog;
  /** Resolves with the next event that `matches`, or one that was sent already. */
  readonly waitFor: (kind: string) => Promise<Sent>;
};

export type FakeOptions = {
  readonly home: string;
  readonly jobs?: FakeJobs;
  readonly chosen?: string | undefined;
  readonly pictures?: readonly string[];
  readonly staging?: StagingState;
  readonly platform?: NodeJS.Platform;
  readonly assetsFolder?: string;
};

/** Real drafts in `home`, everything else made up and remembered. */
export function fakeServices(options: FakeOptions): FakeServices {
  const { home, chosen, jobs = {}, pictures = [], staging = emptyStaging, platform = 'linux' } = options;
  const clock = fixedClock('2026-11-18T09:00:00.000Z');
  const known = places();
  const sent: Sent[] = [];
  const waiting = new Set<(event: Sent) => void>();
  const shown: string[] = [];
  const copied: string[] = [];
  let preferences: PreferenceValues = {
    theme: 'system',
    language: 'system',
    maximized: false,
    lastFolders: {},
  };
  const assetsFolder = options.assetsFolder ?? `${home}/no-assets`;
  const jobsOfDrafts = draftJobs();
  const worker = fakeWorker(jobs);
  const log = fakeLog();
  return {
    drafts: draftStore({
      home,
      sampleFolder: `${assetsFolder}/sample`,
      clock,
      places: known,
      firstSources: firstSources(platform),
      readStaging: async () => staging,
      isBusy: jobsOfDrafts.isBusy,
    }),
    draftJobs: jobsOfDrafts,
    opened: openedPackages({ home, worker, log }),
    given: givenFiles(),
    worker,
    dialogs: {
      choosePictures: async () => pictures,
      chooseFiles: async () => pictures,
      chooseEvidenceFolder: async () => chosen,
      chooseOutputFolder: async () => chosen,
      choosePackage: async () => chosen,
    },
    places: known,
    preferences: {
      get: () => preferences,
      change: (part) => {
        preferences = { ...preferences, ...part };
      },
      idle: async () => undefined,
    },
    session: {
      begin: () => ({ kind: 'fresh' }),
      keep: () => undefined,
      pageStopped: () => undefined,
      end: async () => undefined,
    },
    desktop: {
      platform,
      version: '1.2.3',
      setTheme: () => undefined,
      showInFolder: (path) => shown.push(path),
      copyText: async (text) => {
        copied.push(text);
      },
    },
    clock,
    log,
    assetsFolder,
    looksChanged: () => undefined,
    send: (name, value) => {
      const event = { name, value };
      sent.push(event);
      for (const listener of waiting) listener(event);
    },
    sent,
    shown,
    copied,
    waitFor: (kind) =>
      new Promise((resolve) => {
        const before = sent.find(({ value }) => value.kind === kind);
        if (before !== undefined) return resolve(before);
        const listener = (event: Sent): void => {
          if (event.value.kind !== kind) return;
          waiting.delete(listener);
          resolve(event);
        };
        waiting.add(listener);
      }),
  };
}

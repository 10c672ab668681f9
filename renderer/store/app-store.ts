import { createStore, type StateCreator, type StoreApi } from 'zustand';
import { type AttachmentSlice, createAttachmentSlice } from './attachment-slice';
import { type CasesSlice, createCasesSlice } from './cases-slice';
import { type CollectionSlice, createCollectionSlice } from './collection-slice';
import { createDraftSlice, type DraftSlice } from './draft-slice';
import type { Environment } from './environment';
import { createLookSlice, type LookSlice } from './look-slice';
import { doMenuCommand } from './menu-commands';
import { createOpenedSlice, type OpenedSlice } from './opened-slice';
import { createPackageSlice, type PackageSlice } from './package-slice';
import { createPasteSlice, type PasteSlice } from './paste-slice';
import { createRecordSlice, type RecordSlice } from './record-slice';
import { createReviewSlice, type ReviewSlice } from './review-slice';
import { createScreenshotSlice, type ScreenshotSlice } from './screenshot-slice';
import { createSessionSlice, type SessionSlice } from './session-slice';
import { createSourceSlice, type SourceSlice } from './source-slice';
import { createStartSlice, type StartSlice } from './start-slice';
import { createTenantSlice, type TenantSlice } from './tenant-slice';
import { createTimeSlice, type TimeSlice } from './time-slice';
import { createViewSlice, type ViewSlice } from './view-slice';

/** Everything the window holds: the first screen, the draft case or the open package, what runs, and what is looked at. */
export type AppState = StartSlice &
  CasesSlice &
  SessionSlice &
  DraftSlice &
  ScreenshotSlice &
  SourceSlice &
  TenantSlice &
  CollectionSlice &
  PackageSlice &
  OpenedSlice &
  ReviewSlice &
  LookSlice &
  RecordSlice &
  PasteSlice &
  TimeSlice &
  AttachmentSlice &
  ViewSlice;
export type AppStore = StoreApi<AppState>;

/** One part of the state with its actions; every part may read the others through `get`. */
export type Slice<T> = (environment: Environment) => StateCreator<AppState, [], [], T>;

/** The store of one window. Nothing is asked of main before an action is called. */
export function createAppStore(environment: Environment): AppStore {
  return createStore<AppState>()((...store) => ({
    ...createViewSlice(environment)(...store),
    ...createStartSlice(environment)(...store),
    ...createCasesSlice(environment)(...store),
    ...createSessionSlice(environment)(...store),
    ...createDraftSlice(environment)(...store),
    ...createScreenshotSlice(environment)(...store),
    ...createSourceSlice(environment)(...store),
    ...createTenantSlice(environment)(...store),
    ...createCollectionSlice(environment)(...store),
    ...createPackageSlice(environment)(...store),
    ...createOpenedSlice(environment)(...store),
    ...createReviewSlice(environment)(...store),
    ...createLookSlice(environment)(...store),
    ...createRecordSlice(environment)(...store),
    ...createPasteSlice(environment)(...store),
    ...createTimeSlice(environment)(...store),
    ...createAttachmentSlice(environment)(...store),
  }));
}

/** Hands what main tells without being asked to the store; returns the function that stops it. */
export function listenToMain({ api }: Environment, store: AppStore): () => void {
  const stops = [
    api.on('collection:progress', (progress) => store.getState().takeCollectionProgress(progress)),
    api.on('package:progress', (progress) => store.getState().takePackageProgress(progress)),
    api.on('package:opening', (progress) => store.getState().takeOpeningProgress(progress)),
    api.on('menu:command', (command) => void doMenuCommand(store, command)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

import { act, cleanup, configure, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach } from 'vitest';
import type { Draft } from '#contract/shapes';
import type { Clock } from '#core/model/clock';
import { App } from '../../renderer/app/app';
import { loadFeatures } from '../../renderer/app/feature-view';
import { type AppStore, createAppStore, listenToMain } from '../../renderer/store/app-store';
import type { Environment } from '../../renderer/store/environment';
import { StoreProvider } from '../../renderer/store/store-context';
import type { View } from '../../renderer/store/views';
import { createFakeApi, type FakeApi, fakeDraft } from './fake-api';

// Whether an element is hidden takes jsdom a walk over all of Fluent's rules, for every element of every query.
configure({ defaultHidden: true });

afterEach(async () => {
  cleanup();
  // Fluent's keyboard helper looks at what was taken away a turn later; the page must still be there then.
  await new Promise((resolve) => setTimeout(resolve, 0));
});

export type RenderedApp = { readonly fake: FakeApi; readonly store: AppStore; readonly user: UserEvent };

/** A clock that a test moves by hand. */
function handClock(): Clock & { readonly pass: (ms: number) => void } {
  let nowMs = Date.parse('2026-11-22T09:00:00Z');
  return {
    nowMs: () => nowMs,
    pass: (ms) => {
      nowMs += ms;
    },
  };
}

function environmentOf(fake: FakeApi, clock: Clock = handClock()): Environment {
  return {
    api: fake.api,
    clock,
    newId: () => `draft-${fake.drafts.size + 1}`,
    reloadPage: () => undefined,
  };
}

/** The store of a window on the first screen, without a page. */
export function startStore() {
  const fake = createFakeApi([]);
  return { fake, store: createAppStore(environmentOf(fake)) };
}

/** The store of an open draft, without a page. */
export async function openStore(changes: Partial<Draft> = {}) {
  const fake = createFakeApi([fakeDraft('draft-1', changes)]);
  const clock = handClock();
  const environment = environmentOf(fake, clock);
  const store = createAppStore(environment);
  const stop = listenToMain(environment, store);
  await store.getState().openCase('draft-1');
  await settled();
  return { fake, clock, store, stop };
}

/** The whole window on the first screen. */
export async function renderStart(drafts: readonly Draft[] = []): Promise<RenderedApp> {
  cleanup();
  standInForTheBrowser();
  await loadFeatures();
  const fake = createFakeApi(drafts);
  const environment = environmentOf(fake);
  const store = createAppStore(environment);
  listenToMain(environment, store);
  const user = userEvent.setup();
  render(
    <StoreProvider store={store}>
      <App />
    </StoreProvider>,
  );
  await store.getState().loadStart();
  await settled();
  return { fake, store, user };
}

/** The whole window with an open draft at one of its views. */
export async function renderCase(view: View, changes: Partial<Draft> = {}): Promise<RenderedApp> {
  const rendered = await renderStart([fakeDraft('draft-1', changes)]);
  await act(async () => {
    await rendered.store.getState().openCase('draft-1');
    rendered.store.getState().show(view);
    await settled();
  });
  return rendered;
}

/** Lets every promise that is ready go on. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** What jsdom has no answer to: media queries, addresses of blobs, sizes. */
function standInForTheBrowser(): void {
  window.matchMedia = (query) =>
    ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  URL.createObjectURL = () => 'blob:picture';
  URL.revokeObjectURL = () => undefined;
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '#core/model/result';
import { startAutosave } from '../../../renderer/store/autosave';
import { withTitle } from '../../../renderer/store/case-parts';
import { openStore } from '../../support/render-app';

const atTitle = { view: 'problem', field: 'title' } as const;

/** The window is told to close. */
function leave(): Event {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event;
}

describe('startAutosave', () => {
  let stop: () => void = () => undefined;
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    stop();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('saves within a second after a change, also while typing goes on', async () => {
    const { store, fake } = await openStore();
    stop = startAutosave(store, document);
    for (let key = 0; key < 10; key += 1) {
      store.getState().changeCase((before) => withTitle(before, `Title ${key}`), atTitle);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(fake.callsOf('draft:save').length).toBeGreaterThanOrEqual(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(fake.drafts.get('draft-1')?.caseFile.title).toBe('Title 9');
  });

  it('does not save what did not change', async () => {
    const { store, fake } = await openStore();
    stop = startAutosave(store, document);
    store.getState().show('review');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(fake.callsOf('draft:save')).toHaveLength(0);
  });

  it('tries again after a failure until it is saved', async () => {
    const { store, fake } = await openStore();
    stop = startAutosave(store, document);
    fake.answer({ 'draft:save': () => failure('disk-full', 'The disk is full.') });
    store.getState().changeCase((before) => withTitle(before, 'Ada'), atTitle);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(store.getState().saveState.kind).toBe('failed');
    fake.answer({ 'draft:save': () => success({ savedAt: '2026-11-22T09:30:00Z' }) });
    await vi.advanceTimersByTimeAsync(4_000);
    expect(store.getState().saveState).toEqual({ kind: 'saved', at: '2026-11-22T09:30:00Z' });
  });

  it('saves at once when the window is left', async () => {
    const { store, fake } = await openStore();
    stop = startAutosave(store, document);
    store.getState().changeCase((before) => withTitle(before, 'Ada'), atTitle);
    window.dispatchEvent(new Event('blur'));
    expect(fake.callsOf('draft:save')).toHaveLength(1);
  });

  it('holds the window open until all is saved, then closes it', async () => {
    const { store, fake } = await openStore();
    const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
    stop = startAutosave(store, document);
    expect(leave().defaultPrevented).toBe(false);
    store.getState().changeCase((before) => withTitle(before, 'Ada'), atTitle);
    expect(leave().defaultPrevented).toBe(true);
    expect(close).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(0);
    expect(fake.drafts.get('draft-1')?.caseFile.title).toBe('Ada');
    expect(close).toHaveBeenCalledOnce();
    expect(leave().defaultPrevented).toBe(false);
  });

  it('stays open as long as saving fails, until it is saved', async () => {
    const { store, fake } = await openStore();
    const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
    stop = startAutosave(store, document);
    fake.answer({ 'draft:save': () => failure('disk-full', 'The disk is full.') });
    store.getState().changeCase((before) => withTitle(before, 'Ada'), atTitle);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect(leave().defaultPrevented).toBe(true);
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(close).not.toHaveBeenCalled();
    expect(store.getState()).toMatchObject({ saveState: { kind: 'failed' }, closingRefused: true });

    fake.answer({ 'draft:save': () => success({ savedAt: '2026-11-22T09:30:00Z' }) });
    await vi.advanceTimersByTimeAsync(4_000);
    expect(store.getState()).toMatchObject({ saveState: { kind: 'saved' }, closingRefused: false });
    expect(leave().defaultPrevented).toBe(false);
  });

  it('lets what cannot be saved go only when a person says so', async () => {
    const { store, fake } = await openStore();
    stop = startAutosave(store, document);
    fake.answer({ 'draft:save': () => failure('disk-full', 'The disk is full.') });
    store.getState().changeCase((before) => withTitle(before, 'Ada'), atTitle);
    expect(leave().defaultPrevented).toBe(true);
    store.getState().letGo();
    expect(leave().defaultPrevented).toBe(false);
  });

  it('starts no run with a case that could not be saved', async () => {
    const { store, fake } = await openStore();
    fake.answer({ 'draft:save': () => failure('disk-full', 'The disk is full.') });
    store.getState().changeCase((before) => withTitle(before, 'Ada'), atTitle);
    await store.getState().makePackage();
    await store.getState().collect();
    expect(fake.callsOf('package:make')).toHaveLength(0);
    expect(fake.callsOf('collection:start')).toHaveLength(0);
    expect(store.getState()).toMatchObject({ packing: undefined, live: undefined });
    expect(store.getState().notice).toContain('The disk is full.');
  });
});

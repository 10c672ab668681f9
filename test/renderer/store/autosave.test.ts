import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '#core/model/result';
import { startAutosave } from '../../../renderer/store/autosave';
import { withTitle } from '../../../renderer/store/case-parts';
import { openStore } from '../../support/render-app';

const atTitle = { view: 'problem', field: 'title' } as const;

describe('startAutosave', () => {
  let stop: () => void = () => undefined;
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    stop();
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

  it('saves at once when the window is left or closed', async () => {
    const { store, fake } = await openStore();
    stop = startAutosave(store, document);
    store.getState().changeCase((before) => withTitle(before, 'Ada'), atTitle);
    window.dispatchEvent(new Event('beforeunload'));
    expect(fake.callsOf('draft:save')).toHaveLength(1);
  });
});

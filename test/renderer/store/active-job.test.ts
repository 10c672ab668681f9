import { expect, it } from 'vitest';
import { fakeSources } from '../../support/fake-api';
import { openStore, settled } from '../../support/render-app';

it('shows and cancels a collection that was running before the case was opened', async () => {
  const collector = {
    collector: 'event-log',
    host: 'AADC02',
    state: 'running' as const,
    message: 'reading',
    elapsedMs: 7,
  };
  const { fake, store } = await openStore({
    sources: [fakeSources.folder],
    activeJob: {
      kind: 'collection',
      runId: 'run-7',
      only: { host: 'AADC02', collectors: ['event-log'] },
      startedAt: '2026-11-22T08:59:00.000Z',
      collectors: [collector],
    },
  });
  const { live, view, sources, plan } = store.getState();
  const only = { host: 'AADC02', collectors: ['event-log'] };
  expect(live).toMatchObject({ runId: 'run-7', only, cancelling: false });
  expect(live?.progress).toMatchObject({ 'AADC02/event-log': { state: 'running', elapsedMs: 7 } });
  expect({ view, sources }).toEqual({ view: 'evidence', sources: [fakeSources.folder] });
  expect(plan.length).toBeGreaterThan(0);
  await store.getState().cancelCollection();
  expect(fake.callsOf('collection:cancel')[0]?.input).toEqual({ runId: 'run-7' });
  const problem = { code: 'cancelled' as const, message: 'Cancelled.' };
  fake.emit('collection:progress', { kind: 'failed', runId: 'run-7', draftId: 'draft-1', problem });
  expect(store.getState().live).toBeUndefined();
  expect(store.getState().notice).toBeUndefined();
  expect(store.getState().announcement.message).toBe('Cancelled.');
});

it('shows and cancels a packing that was running before the case was opened', async () => {
  const progress = { step: 'writing' as const, doneBytes: 1, totalBytes: 4 };
  const { fake, store } = await openStore({ activeJob: { kind: 'package', runId: 'package-1', progress } });
  expect(store.getState().packing).toEqual({ ...progress, cancelling: false });
  await store.getState().cancelPackage();
  expect(fake.callsOf('package:cancel')[0]?.input).toEqual({ draftId: 'draft-1' });
});

it('shows nothing running for a case that rests', async () => {
  const { store } = await openStore();
  await settled();
  const { live, packing, view } = store.getState();
  expect({ live, packing, view }).toEqual({ live: undefined, packing: undefined, view: 'problem' });
});

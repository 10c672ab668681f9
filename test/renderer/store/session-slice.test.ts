import { expect, it } from 'vitest';
import { success } from '#core/model/result';
import { createAppStore } from '../../../renderer/store/app-store';
import { keepSession } from '../../../renderer/store/session-slice';
import { createFakeApi, fakeDraft } from '../../support/fake-api';

function page() {
  const fake = createFakeApi([fakeDraft('draft-1')]);
  const environment = {
    api: fake.api,
    clock: { nowMs: () => Date.parse('2026-11-22T09:00:00Z') },
    newId: () => `draft-${fake.drafts.size + 1}`,
    reloadPage: () => undefined,
  };
  return { fake, environment, store: createAppStore(environment) };
}

const open = { draftId: 'draft-1', view: 'codes' };

it('offers the case that was cut off, and opens it where it was left', async () => {
  const { fake, store } = page();
  fake.answer({ 'session:begin': () => success({ kind: 'cut-off', open }) });
  await store.getState().beginPage();
  expect(store.getState()).toMatchObject({ cutOff: open, draftId: undefined });
  await store.getState().goOnWithCutOff();
  expect(store.getState()).toMatchObject({ cutOff: undefined, ...open });
});

it('does not offer a case that is gone', async () => {
  const { fake, store } = page();
  fake.answer({ 'session:begin': () => success({ kind: 'cut-off', open: { ...open, draftId: 'gone' } }) });
  await store.getState().beginPage();
  expect(store.getState().cutOff).toBeUndefined();
});

it('brings a page that is loaded anew back to its case and view, and tells of a crash', async () => {
  const { fake, store } = page();
  fake.answer({ 'session:begin': () => success({ kind: 'reloaded', crashed: true, open }) });
  await store.getState().beginPage();
  expect(store.getState()).toMatchObject(open);
  expect(store.getState().notice).toMatch(/stopped unexpectedly/);
});

it('tells main what is shown, once for each change', async () => {
  const { fake, store, environment } = page();
  await store.getState().beginPage();
  keepSession(environment, store);
  await store.getState().openCase('draft-1', 'codes');
  store.getState().announce('Nothing of this.');
  store.getState().show('time');
  expect(fake.callsOf('session:keep').map(({ input }) => input)).toEqual([
    { open: null },
    { open: { draftId: 'draft-1', view: 'problem' } },
    { open },
    { open: { draftId: 'draft-1', view: 'time' } },
  ]);
});

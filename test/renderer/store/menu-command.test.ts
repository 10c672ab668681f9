import { expect, it } from 'vitest';
import { failure, success } from '#core/model/result';
import { withTitle } from '../../../renderer/store/case-parts';
import { openStore, settled } from '../../support/render-app';

const atTitle = { view: 'problem', field: 'title' } as const;

it('begins a new case from the menu once the open one is saved', async () => {
  const { fake, store } = await openStore();
  store.getState().changeCase((before) => withTitle(before, 'Ada'), atTitle);
  await store.getState().takeMenuCommand({ kind: 'new-case' });
  const names = fake.calls.map(({ name }) => name);
  expect(names.lastIndexOf('draft:save')).toBeLessThan(names.lastIndexOf('draft:create'));
  expect(store.getState().draftId).toBe('draft-2');
});

it('stays at a case that cannot be saved', async () => {
  const { fake, store } = await openStore();
  fake.answer({ 'draft:save': () => failure('disk-full', 'The disk is full.') });
  store.getState().changeCase((before) => withTitle(before, 'Ada'), atTitle);
  await store.getState().takeMenuCommand({ kind: 'open-package' });
  expect(store.getState().draftId).toBe('draft-1');
  expect(fake.callsOf('package:verify')).toHaveLength(0);
});

it('opens a package on the first screen', async () => {
  const { fake, store } = await openStore();
  fake.answer({
    'package:verify': () => success({ fileName: 'case.zip', ok: true, entries: 3, problems: [] }),
  });
  fake.emit('menu:command', { kind: 'open-package' });
  await settled();
  await settled();
  expect(store.getState()).toMatchObject({ draftId: undefined, verification: { fileName: 'case.zip' } });
});

it('leaves a case alone that something runs for, and says so', async () => {
  const { fake, store } = await openStore({ activeJob: { kind: 'package', runId: 'package-1' } });
  await store.getState().takeMenuCommand({ kind: 'new-case' });
  expect(store.getState().draftId).toBe('draft-1');
  expect(store.getState().notice).toMatch(/Something runs for this case/);
  expect(fake.callsOf('draft:create')).toHaveLength(0);
});

import { expect, it } from 'vitest';
import { failure, success } from '#core/model/result';
import { withTitle } from '../../../renderer/store/case-parts';
import { openStore, settled } from '../../support/render-app';

const atTitle = { view: 'problem', field: 'title' } as const;

it('begins a new case from the menu once the open one is saved', async () => {
  const { fake, store } = await openStore();
  store.getState().changeCase((before) => withTitle(before, 'Ada'), atTitle);
  await store.getState().takeMenuCommand('new-case');
  const names = fake.calls.map(({ name }) => name);
  expect(names.lastIndexOf('draft:save')).toBeLessThan(names.lastIndexOf('draft:create'));
  expect(store.getState().draftId).toBe('draft-2');
});

it('stays at a case that cannot be saved, and closes the package again', async () => {
  const { fake, store } = await openStore();
  fake.answer({
    'draft:save': () => failure('disk-full', 'The disk is full.'),
    'package:choose': () => success({ token: 'file-1', fileName: 'case.zip' }),
  });
  store.getState().changeCase((before) => withTitle(before, 'Ada'), atTitle);
  await store.getState().takeMenuCommand('open-package');
  expect(store.getState()).toMatchObject({ draftId: 'draft-1', opened: undefined });
  expect(fake.callsOf('package:close')).toHaveLength(1);
});

it('opens a package in place of the case, which is saved', async () => {
  const { fake, store } = await openStore();
  fake.answer({ 'package:choose': () => success({ token: 'file-1', fileName: 'case.zip' }) });
  store.getState().changeCase((before) => withTitle(before, 'Ada'), atTitle);
  fake.emit('menu:command', { kind: 'open-package' });
  await settled();
  await settled();
  expect(fake.callsOf('draft:save')).toHaveLength(1);
  expect(fake.callsOf('package:open').map(({ input }) => input)).toEqual([{ file: 'file-1' }]);
  expect(store.getState()).toMatchObject({
    draftId: undefined,
    opened: { fileName: 'case.zip' },
    view: 'overview',
  });
});

it('opens the file that the application was started with', async () => {
  const { fake, store } = await openStore();
  fake.answer({ 'package:take-given': () => success({ token: 'file-2', fileName: 'given.zip' }) });
  fake.emit('menu:command', { kind: 'open-given' });
  await settled();
  await settled();
  expect(fake.callsOf('package:open').map(({ input }) => input)).toEqual([{ file: 'file-2' }]);
  expect(store.getState().opened?.id).toBe('opened-1');
});

it('leaves a case alone that something runs for, and says so', async () => {
  const { fake, store } = await openStore({ activeJob: { kind: 'package', runId: 'package-1' } });
  await store.getState().takeMenuCommand('new-case');
  expect(store.getState().draftId).toBe('draft-1');
  expect(store.getState().notice).toMatch(/Something runs for this case/);
  expect(fake.callsOf('draft:create')).toHaveLength(0);
});

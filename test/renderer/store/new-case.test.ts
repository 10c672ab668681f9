import { expect, it } from 'vitest';
import { failure, type Result, success } from '#core/model/result';
import { withTitle } from '../../../renderer/store/case-parts';
import { fakeDraft } from '../../support/fake-api';
import { startStore } from '../../support/render-app';

const atTitle = { view: 'problem', field: 'title' } as const;

/** A store on the first screen, and main's answer to the next new case, which a test gives when it likes. */
function startedCase() {
  const { fake, store } = startStore();
  const answers: ((reply: Result<never>) => void)[] = [];
  fake.answer({
    'draft:create': () =>
      new Promise((resolve) => {
        answers.push(resolve);
      }),
  });
  store.getState().startCase();
  const answer = (reply: unknown) => answers.shift()?.(reply as Result<never>);
  return { fake, store, answer };
}

const laid = (id: string) => success({ ...draftOf(id) });

function draftOf(id: string) {
  return {
    id,
    savedAt: '2026-11-22T09:21:05.000Z',
    sources: [{ id: 'local', kind: 'local', label: '' }],
    hosts: [],
  };
}

it('stands before main has it on disk, and learns then where its evidence is read', async () => {
  const { store, answer } = startedCase();
  expect(store.getState()).toMatchObject({ draftId: 'draft-1', view: 'problem', sources: [] });
  expect(store.getState().saveState).toEqual({ kind: 'saved', at: '' });
  answer(laid('draft-1'));
  await expect.poll(() => store.getState().sources).toHaveLength(1);
  expect(store.getState().saveState).toEqual({ kind: 'saved', at: '2026-11-22T09:21:05.000Z' });
});

it('keeps what is typed meanwhile, and saves it once it is on disk', async () => {
  const { fake, store, answer } = startedCase();
  store.getState().changeCase((before) => withTitle(before, 'Ada'), atTitle);
  const saved = store.getState().saveNow();
  expect(fake.callsOf('draft:save')).toHaveLength(0);
  fake.answer({ 'draft:save': () => success({ savedAt: '2026-11-22T09:22:00.000Z' }) });
  answer(laid('draft-1'));
  expect(await saved).toBe(true);
  expect(fake.callsOf('draft:save').map(({ input }) => input)).toEqual([
    { draftId: 'draft-1', caseFile: { schema: 'casebundle.case/1', title: 'Ada' } },
  ]);
  expect(store.getState().saveState).toEqual({ kind: 'saved', at: '2026-11-22T09:22:00.000Z' });
});

it('says that it cannot be saved, keeps what was typed, and is laid down with the next save', async () => {
  const { fake, store, answer } = startedCase();
  store.getState().changeCase((before) => withTitle(before, 'Ada'), atTitle);
  answer(failure('disk-full', 'The disk is full.'));
  await expect
    .poll(() => store.getState().saveState)
    .toEqual({ kind: 'failed', message: 'The disk is full.' });
  expect(store.getState()).toMatchObject({ draftId: 'draft-1', caseFile: { title: 'Ada' } });
  fake.answer({
    'draft:create': () => laid('draft-1') as never,
    'draft:save': () => success({ savedAt: '2026-11-22T09:22:00.000Z' }),
  });
  expect(await store.getState().saveNow()).toBe(true);
  expect(fake.callsOf('draft:create')).toHaveLength(2);
  expect(store.getState().saveState).toEqual({ kind: 'saved', at: '2026-11-22T09:22:00.000Z' });
});

it('can be left when nothing was typed, even if it could not be saved', async () => {
  const { fake, store, answer } = startedCase();
  const left = store.getState().leaveCase();
  expect(fake.callsOf('draft:list')).toHaveLength(0);
  answer(failure('disk-full', 'The disk is full.'));
  await left;
  expect(store.getState().draftId).toBeUndefined();
});

it('is not mistaken for the one that is begun after it', async () => {
  const { fake, store, answer } = startedCase();
  const left = store.getState().leaveCase();
  answer(laid('draft-1'));
  await left;
  fake.drafts.set('draft-1', draftOf('draft-1') as never);
  store.getState().startCase();
  expect(store.getState()).toMatchObject({ draftId: 'draft-2', lastSavedAt: '' });
  answer(laid('draft-2'));
  await expect.poll(() => store.getState().lastSavedAt).not.toBe('');
  expect(fake.callsOf('draft:create').map(({ input }) => input)).toEqual([
    { sample: false, draftId: 'draft-1' },
    { sample: false, draftId: 'draft-2' },
  ]);
});

it('is not replaced by the sample or a case that were asked for before it', async () => {
  const { fake, store } = startStore();
  const answers: (() => void)[] = [];
  const late = () =>
    new Promise<Result<never>>((resolve) => {
      answers.push(() => resolve(success(fakeDraft('late')) as Result<never>));
    });
  fake.answer({ 'draft:create': late, 'draft:open': late });
  const sample = store.getState().startSample();
  const opened = store.getState().openCase('late');
  fake.answer({ 'draft:create': () => laid('draft-1') as never });
  store.getState().startCase();
  for (const answer of answers) answer();
  await Promise.all([sample, opened]);
  expect(store.getState()).toMatchObject({ draftId: 'draft-1', view: 'problem' });
});

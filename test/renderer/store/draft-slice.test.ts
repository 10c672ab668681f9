import { describe, expect, it } from 'vitest';
import type { Case } from '#core/case/case-schema';
import { failure } from '#core/model/result';
import { fakeDraft } from '#test/support/fake-api';
import { withField, withTitle } from '../../../renderer/store/case-parts';
import { openStore, settled } from '../../support/render-app';

const describeIt = (description: string) => (caseFile: Case) =>
  withField(caseFile, 'problem', 'description', description);
const atDescription = { view: 'problem', field: 'problem.description' } as const;

describe('undo and redo', () => {
  it('takes typing in one field as one step, and a pause as the end of it', async () => {
    const { store, clock } = await openStore();
    const { changeCase, undo, redo } = store.getState();
    changeCase(describeIt('A'), atDescription);
    clock.pass(200);
    changeCase(describeIt('Ad'), atDescription);
    clock.pass(2_000);
    changeCase(describeIt('Ada'), atDescription);
    undo();
    expect(store.getState().caseFile.problem?.description).toBe('Ad');
    undo();
    expect(store.getState().caseFile.problem).toBeUndefined();
    redo();
    redo();
    expect(store.getState().caseFile.problem?.description).toBe('Ada');
  });

  it('reaches a change of another item and shows that item', async () => {
    const { store } = await openStore();
    store.getState().changeCase(describeIt('Ada'), atDescription);
    store.getState().changeCase((before) => withField(before, 'user', 'principalName', 'ada@contoso.com'), {
      view: 'user',
      field: 'user.principalName',
    });
    store.getState().show('review');
    store.getState().undo();
    expect(store.getState().view).toBe('user');
    expect(store.getState().caseFile.user).toBeUndefined();
    expect(store.getState().caseFile.problem?.description).toBe('Ada');
    expect(store.getState().announcement.message).toContain('User');
  });

  it('forgets what was undone once something else is changed', async () => {
    const { store, clock } = await openStore();
    store.getState().changeCase(describeIt('Ada'), atDescription);
    store.getState().undo();
    clock.pass(5_000);
    store.getState().changeCase((before) => withTitle(before, 'Grace'), { view: 'problem', field: 'title' });
    store.getState().redo();
    expect(store.getState().caseFile).toEqual({ schema: 'casebundle.case/1', title: 'Grace' });
  });

  it('saves an undone case like any other change', async () => {
    const { store, fake } = await openStore();
    store.getState().changeCase(describeIt('Ada'), atDescription);
    await store.getState().saveNow();
    store.getState().undo();
    await store.getState().saveNow();
    expect(fake.drafts.get('draft-1')?.caseFile.problem).toBeUndefined();
  });
});

describe('saving', () => {
  it('keeps what is typed while a save is under way, and saves it next', async () => {
    const { store, fake } = await openStore();
    store.getState().changeCase(describeIt('first'), atDescription);
    const saving = store.getState().saveNow();
    store.getState().changeCase(describeIt('second'), atDescription);
    await saving;
    expect(store.getState().saveState.kind).toBe('changed');
    await store.getState().saveNow();
    expect(store.getState().saveState.kind).toBe('saved');
    expect(fake.drafts.get('draft-1')?.caseFile.problem?.description).toBe('second');
  });

  it('never has two saves under way, so that an older one cannot come last', async () => {
    const { store, fake } = await openStore();
    let underWay = 0;
    let most = 0;
    fake.answer({
      'draft:save': async () => {
        underWay += 1;
        most = Math.max(most, underWay);
        await new Promise((resolve) => setTimeout(resolve, 5));
        underWay -= 1;
        return { ok: true, value: { savedAt: '2026-11-22T09:00:00Z' } };
      },
    });
    const saves = ['a', 'b', 'c'].map((word) => {
      store.getState().changeCase(describeIt(word), atDescription);
      return store.getState().saveNow();
    });
    await Promise.all(saves);
    expect(most).toBe(1);
    expect(store.getState().saveState.kind).toBe('saved');
  });

  it('says why a save failed and keeps the case', async () => {
    const { store, fake } = await openStore();
    fake.answer({ 'draft:save': () => failure('disk-full', 'The disk is full.') });
    store.getState().changeCase(describeIt('Ada'), atDescription);
    expect(await store.getState().saveNow()).toBe(false);
    expect(store.getState().saveState).toEqual({ kind: 'failed', message: 'The disk is full.' });
    expect(store.getState().caseFile.problem?.description).toBe('Ada');
  });

  it('takes a call that breaks as a failed save', async () => {
    const { store, fake } = await openStore();
    fake.answer({ 'draft:save': () => Promise.reject(new Error('no answer')) });
    store.getState().changeCase(describeIt('Ada'), atDescription);
    expect(await store.getState().saveNow()).toBe(false);
    expect(store.getState().saveState).toMatchObject({ kind: 'failed' });
  });

  it('does not leave the case while it is not saved', async () => {
    const { store, fake } = await openStore();
    fake.answer({ 'draft:save': () => failure('disk-full', 'The disk is full.') });
    store.getState().changeCase(describeIt('Ada'), atDescription);
    await store.getState().leaveCase();
    expect(store.getState().draftId).toBe('draft-1');
  });
});

describe('what a run brings', () => {
  it('takes its results and leaves what was typed meanwhile', async () => {
    const { store, fake } = await openStore();
    await store.getState().collect();
    store.getState().changeCase(describeIt('typed meanwhile'), atDescription);
    const run = {
      collector: 'event-log',
      title: 'Application event log',
      host: 'AADC01',
      answers: ['evidence' as const],
      outcome: { status: 'cancelled' as const },
      artifacts: [],
      facts: [],
      startedAt: '2026-11-22T09:00:00Z',
      durationMs: 5,
    };
    fake.emit('collection:progress', {
      kind: 'ended',
      runId: 'run-1',
      draftId: 'draft-1',
      draft: fakeDraft('draft-1', { runs: [run] }),
    });
    expect(store.getState().live).toBeUndefined();
    expect(store.getState().runs).toHaveLength(1);
    expect(store.getState().caseFile.problem?.description).toBe('typed meanwhile');
  });

  it('passes over what belongs to another draft', async () => {
    const { store, fake } = await openStore();
    fake.emit('collection:progress', {
      kind: 'ended',
      runId: 'run-9',
      draftId: 'draft-9',
      draft: fakeDraft('draft-9', { interruptedRun: true }),
    });
    expect(store.getState().interruptedRun).toBe(false);
  });

  it('asks for the findings again once the time of the incident changed', async () => {
    const { store, fake } = await openStore({
      runs: [
        {
          collector: 'event-log',
          title: 'Application event log',
          host: 'AADC01',
          answers: ['evidence'],
          outcome: { status: 'collected' },
          artifacts: [],
          facts: [],
          startedAt: '2026-11-22T09:00:00Z',
          durationMs: 5,
        },
      ],
    });
    const before = fake.callsOf('draft:open').length;
    store.getState().show('findings');
    await settled();
    expect(fake.callsOf('draft:open')).toHaveLength(before);
    store.getState().changeCase(
      (caseFile) => ({
        ...caseFile,
        incident: { local: '2026-11-18T09:14:05', timeZone: 'Europe/Berlin' },
      }),
      { view: 'time', field: 'incident.date' },
    );
    store.getState().show('findings');
    await settled();
    expect(fake.callsOf('draft:open')).toHaveLength(before + 1);
    store.getState().show('timeline');
    await settled();
    expect(fake.callsOf('draft:open')).toHaveLength(before + 1);
  });
});

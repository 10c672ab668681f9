import { expect, it } from 'vitest';
import { emptyCase } from '#core/case/empty-case';
import { fakeDraft, fakePackage } from '#test/support/fake-api';
import { withTitle } from '../../../renderer/store/case-parts';
import { openStore } from '../../support/render-app';

const before = '2026-11-22T09:40:11.000Z';
const after = '2026-11-22T09:40:13.000Z';
const run = {
  collector: 'event-log',
  title: 'Application event log',
  host: 'AADC01',
  answers: ['evidence' as const],
  outcome: { status: 'collected' as const },
  artifacts: [],
  facts: [],
  startedAt: before,
  durationMs: 10,
};

it('calls a package outdated when the case that is opened was changed or collected for later', async () => {
  const outdated = async (changes: Parameters<typeof openStore>[0]) =>
    (await openStore({ lastPackage: fakePackage, ...changes })).store.getState().madeOutdated;
  expect(await outdated({ savedAt: before, runs: [run] })).toBe(false);
  expect(await outdated({ savedAt: after, runs: [run] })).toBe(true);
  expect(await outdated({ savedAt: before, runs: [{ ...run, startedAt: after }] })).toBe(true);
});

it('calls a package outdated for which something was typed while it was made', async () => {
  const { fake, store } = await openStore({ runs: [run] });
  await store.getState().makePackage();
  store.getState().changeCase((caseFile) => withTitle(caseFile, 'Typed meanwhile'), {
    view: 'problem',
    field: 'title',
  });
  const draft = fakeDraft('draft-1', {
    caseFile: emptyCase,
    runs: [run],
    savedAt: before,
    lastPackage: fakePackage,
  });
  fake.emit('package:progress', { kind: 'ended', draftId: 'draft-1', made: fakePackage, draft });
  expect(store.getState()).toMatchObject({ madeOutdated: true, view: 'package' });
});

import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyCase } from '#core/case/empty-case';
import { failure, success } from '#core/model/result';
import { fakeDraft, fakePackage, fakeSources } from '../../support/fake-api';
import { logRun } from '../../support/log-run';
import { renderCase, renderStart } from '../../support/render-app';

const runs = [logRun('application.evtx', 1_048_576)];

describe('the package', () => {
  it('is made in the chosen folder with what was typed last, and shown with its proof', async () => {
    const { user, fake, store } = await renderCase('problem', { runs });
    fireEvent.change(screen.getByRole('textbox', { name: 'Description' }), {
      target: { value: 'Typed last' },
    });
    await user.click(screen.getByRole('button', { name: 'Make the package' }));
    expect(fake.callsOf('package:make')[0]?.input).toEqual({ draftId: 'draft-1', folder: 'folder-2' });
    const names = fake.calls.map(({ name }) => name);
    expect(names.lastIndexOf('draft:save')).toBeLessThan(names.lastIndexOf('package:make'));
    await act(async () => {
      fake.emit('package:progress', {
        kind: 'step',
        draftId: 'draft-1',
        step: 'verifying',
        doneBytes: 1_048_576,
        totalBytes: 2_097_152,
      });
    });
    const bar = within(screen.getByRole('contentinfo'));
    expect(bar.getByText(/Reading the package again to verify it. 1.0 MB of 2.0 MB./)).toBeDefined();
    await act(async () => {
      const draft = fakeDraft('draft-1', { runs, lastPackage: fakePackage });
      fake.emit('package:progress', { kind: 'ended', draftId: 'draft-1', made: fakePackage, draft });
    });
    expect(screen.getByRole('heading', { name: 'The package is ready' })).toBeDefined();
    expect(screen.getByText(fakePackage.sha256)).toBeDefined();
    expect(screen.getByText(/it fits the portal form/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Show the package' }));
    expect(fake.callsOf('package:show')[0]?.input).toEqual({ package: 'package-1' });
    act(() => {
      store
        .getState()
        .changeCase((before) => ({ ...before, title: 'Changed' }), { view: 'problem', field: 'title' });
      store.getState().show('package');
    });
    expect(screen.getByText(/The case changed since this package was made/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Make the package' })).toBeDefined();
  });

  it('is not made when no folder is chosen', async () => {
    const { user, fake } = await renderCase('review', { runs });
    fake.answer({ 'package:choose-folder': () => success(null) });
    await user.click(screen.getByRole('button', { name: 'Make the package' }));
    expect(fake.callsOf('package:make')).toHaveLength(0);
    expect(screen.getByRole('button', { name: 'Make the package' })).toBeDefined();
  });

  it('says in the bar why it was not made', async () => {
    const { user, fake } = await renderCase('review', { runs });
    await user.click(screen.getByRole('button', { name: 'Make the package' }));
    await act(async () => {
      fake.emit('package:progress', {
        kind: 'failed',
        draftId: 'draft-1',
        problem: { code: 'disk-full', message: 'C:\\Cases is full.' },
      });
    });
    expect(within(screen.getByRole('contentinfo')).getByText('C:\\Cases is full.')).toBeDefined();
  });

  it('goes through Secure File Exchange when it is too large for the portal form', async () => {
    await renderCase('package', { runs, lastPackage: { ...fakePackage, sizeBytes: 4 * 1024 * 1024 + 1 } });
    expect(screen.getByText(/does not fit the portal form/)).toBeDefined();
    expect(screen.getByText(/Send the ticket without the file/)).toBeDefined();
  });

  it('is made again for the portal form when it is too large, and says what was left out', async () => {
    const large = { ...fakePackage, sizeBytes: 4_000_001 };
    const { user, fake } = await renderCase('package', { runs, lastPackage: large });
    await user.click(screen.getByRole('button', { name: 'Make it again for the portal form' }));
    expect(fake.callsOf('package:make')[0]?.input).toEqual({
      draftId: 'draft-1',
      folder: 'folder-2',
      fit: 'portal',
    });
    const log = 'evidence/AADC01/event-log/application.evtx';
    const made = {
      ...fakePackage,
      sizeBytes: 4_000_002,
      leftOut: [
        { path: log, sizeBytes: 1_048_576, reason: 'Too large for the form.', by: 'program' as const },
      ],
      notes: ['It is still too large.'],
    };
    await act(async () => {
      const draft = fakeDraft('draft-1', { runs, lastPackage: made });
      fake.emit('package:progress', { kind: 'ended', draftId: 'draft-1', made, draft });
    });
    expect(screen.getByText('It is still too large.')).toBeDefined();
    expect(screen.getByText('Too large for the form.')).toBeDefined();
    expect(
      screen.getByRole('row', { name: `${log} Casebundle, to fit Too large for the form. 1.0 MB` }),
    ).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Make it again for the portal form' })).toBeNull();
  });
});

describe('the first screen', () => {
  const draft = fakeDraft('draft-1', { caseFile: { ...emptyCase, title: 'Ada' } });

  it('offers the four ways in and opens a draft', async () => {
    const { user, store } = await renderStart([draft]);
    for (const name of [/Start a case/, /Go on with the latest case/, /Open a package/, /Try the sample/]) {
      expect(screen.getByRole('button', { name })).toBeDefined();
    }
    await user.click(screen.getByRole('button', { name: /^Ada/ }));
    expect(store.getState().draftId).toBe('draft-1');
  });

  it('starts the sample with its source chosen', async () => {
    const { user, store, fake } = await renderStart();
    await user.click(screen.getByRole('button', { name: /Try the sample/ }));
    expect(fake.callsOf('draft:create')[0]?.input).toEqual({ sample: true });
    expect(store.getState().sources).toEqual([fakeSources.sample]);
    expect(store.getState().view).toBe('evidence');
  });

  it('starts a case from a pasted page with its fields filled', async () => {
    const { user, store } = await renderStart();
    fireEvent.change(screen.getByRole('textbox', { name: 'Paste the whole error page' }), {
      target: { value: 'Support code: 7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6' },
    });
    await user.click(await screen.findByRole('button', { name: /^Start a case with what is ticked/ }));
    expect(store.getState().view).toBe('codes');
    expect(store.getState().caseFile.codes?.supportCode).toBe('7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6');
  });

  it('takes a text that is pasted anywhere on the first screen, and starts a case with a pasted picture', async () => {
    const { user, store, fake } = await renderStart();
    fireEvent.paste(document.body, {
      clipboardData: { files: [], getData: () => 'Support code: 7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6' },
    });
    const start = await screen.findByRole('button', { name: /^Start a case with what is ticked/ });
    expect(document.activeElement).toBe(start);
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(store.getState().offer).toBeUndefined();
    const picture = Object.assign(new File(['x'], 'image.png', { type: 'image/png' }), {
      arrayBuffer: async () => new ArrayBuffer(1),
    });
    fireEvent.paste(document.body, { clipboardData: { files: [picture], getData: () => '' } });
    expect((await screen.findAllByText(/Added to the screenshots/)).length).toBeGreaterThan(0);
    expect(store.getState()).toMatchObject({ draftId: 'draft-1', view: 'page' });
    expect(fake.callsOf('screenshot:add')).toHaveLength(1);
  });

  it('says why the drafts could not be read', async () => {
    const { store, fake } = await renderStart();
    fake.answer({ 'draft:list': () => failure('file-unreadable', 'The cases folder cannot be read.') });
    await act(() => store.getState().loadStart());
    expect(screen.getAllByText('The cases folder cannot be read.').length).toBeGreaterThan(0);
  });
});

import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyCase } from '#core/case/empty-case';
import { failure } from '#core/model/result';
import { renderCase, settled } from '../../support/render-app';

const field = (name: string | RegExp) => screen.getByRole('textbox', { name });

/** jsdom's files cannot be read. */
function readable(file: File): File {
  return Object.assign(file, { arrayBuffer: async () => new ArrayBuffer(1) });
}

describe('item 1, problem', () => {
  it('puts each answer into the case and says how the item stands', async () => {
    const { store, user } = await renderCase('problem');
    expect(screen.getByText('What was seen is not described.')).toBeDefined();
    fireEvent.change(field('Description'), { target: { value: 'It failed.' } });
    await user.click(screen.getByRole('radio', { name: 'Reset' }));
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    expect(store.getState().caseFile.problem).toEqual({
      description: 'It failed.',
      operation: 'reset',
      writebackInUse: 'yes',
    });
    expect(screen.getByText(/The error is described/)).toBeDefined();
  });

  it('offers the documented errors and takes any other as typed', async () => {
    const { store, user } = await renderCase('problem');
    const shown = screen.getByRole('combobox', { name: 'Error shown' });
    await user.click(shown);
    fireEvent.change(shown, { target: { value: '0029' } });
    await user.click(await screen.findByRole('option', { name: /SSPR_0029/ }));
    expect(store.getState().caseFile.problem?.shownError).toBe('SSPR_0029');
    fireEvent.change(shown, { target: { value: 'Something else' } });
    expect(store.getState().caseFile.problem?.shownError).toBe('Something else');
  });
});

describe('a secret in a field', () => {
  it('is named at the field and in the bar, and taken out on a click, which can be undone', async () => {
    const { store, user } = await renderCase('problem');
    const typed = 'Tried with password: Winter2026!x again';
    fireEvent.change(field('Description'), { target: { value: typed } });
    expect(screen.getByText(/This holds a password/)).toBeDefined();
    expect(await screen.findByText('Problem holds a password')).toBeDefined();
    await new Promise((resolve) => setTimeout(resolve, 0));
    await user.click(screen.getByRole('button', { name: 'Remove it' }));
    expect(store.getState().caseFile.problem?.description).toBe('Tried with password: [removed] again');
    expect(screen.queryByText(/This holds a password/)).toBeNull();
  });
});

describe('an item that cannot be given', () => {
  it('takes the reason, counts as not available, and forgets it when unticked', async () => {
    const { store, user } = await renderCase('licence');
    await user.click(screen.getByRole('checkbox', { name: 'This cannot be given' }));
    fireEvent.change(field('Because'), { target: { value: 'Only the tenant owner knows' } });
    expect(screen.getAllByText('Not available').length).toBeGreaterThan(0);
    await user.click(screen.getByRole('checkbox', { name: 'This cannot be given' }));
    expect(store.getState().caseFile).toEqual(emptyCase);
  });
});

describe('item 2, page', () => {
  const caseFile = { ...emptyCase, page: { screenshots: [{ file: 'screenshot-01.png' }] } };

  it('shows a picture, takes a note and takes it out again, which can be undone', async () => {
    const { store, user } = await renderCase('page', { caseFile });
    const picture = await screen.findByRole('img', { name: 'screenshot-01.png' });
    expect(picture.getAttribute('src')).toBe('blob:picture');
    fireEvent.change(field('Note on screenshot-01.png'), { target: { value: 'After step 3' } });
    expect(store.getState().caseFile.page?.screenshots?.[0]?.note).toBe('After step 3');
    await user.click(screen.getByRole('button', { name: /Take screenshot-01.png out/ }));
    expect(store.getState().caseFile.page).toBeUndefined();
    await user.click(screen.getByRole('button', { name: /Undo/ }));
    expect(store.getState().caseFile.page?.screenshots).toHaveLength(1);
  });

  it('takes chosen, dropped and pasted pictures', async () => {
    const { store, user, fake } = await renderCase('page');
    await user.click(screen.getByRole('button', { name: 'Choose pictures' }));
    const file = readable(new File(['x'], 'shot.png', { type: 'image/png' }));
    fireEvent.drop(document.body, { dataTransfer: { files: [file], types: ['Files'] } });
    await screen.findByText('screenshot-02.png');
    store.getState().show('user');
    fireEvent.paste(document.body, { clipboardData: { files: [file], getData: () => '' } });
    await screen.findByText('screenshot-03.png');
    expect(store.getState().caseFile.page?.screenshots).toHaveLength(3);
    expect(fake.callsOf('screenshot:add')).toHaveLength(2);
  });

  it('takes no more pictures than a case holds, and says so', async () => {
    const screenshots = Array.from({ length: 50 }, (_, index) => ({ file: `shot-${index}.png` }));
    const { store } = await renderCase('user', { caseFile: { ...emptyCase, page: { screenshots } } });
    await store.getState().chooseScreenshots();
    expect(store.getState().caseFile.page?.screenshots).toHaveLength(50);
    expect((await screen.findAllByText(/A case holds 50 pictures/)).length).toBeGreaterThan(0);
  });

  it('says in the bar why a picture was refused', async () => {
    const { fake } = await renderCase('page');
    fake.answer({ 'screenshot:add': () => failure('attachment-unreadable', 'notes.png is no picture.') });
    const file = readable(new File(['x'], 'notes.png', { type: 'image/png' }));
    fireEvent.drop(document.body, { dataTransfer: { files: [file], types: ['Files'] } });
    const bar = screen.getByRole('contentinfo');
    expect(await within(bar).findByText('notes.png is no picture.')).toBeDefined();
  });
});

describe('pictures', () => {
  it('are named when they cannot be read, and not sent at all when they are too large', async () => {
    const { fake } = await renderCase('page');
    const folder = Object.assign(new File([], 'folder.png'), {
      arrayBuffer: () => Promise.reject(new Error('is a directory')),
    });
    fireEvent.drop(document.body, { dataTransfer: { files: [folder], types: ['Files'] } });
    expect(
      (await screen.findAllByText(/folder.png could not be read and was not added/)).length,
    ).toBeGreaterThan(0);
    const large = Object.defineProperty(new File([], 'large.png'), 'size', { value: 26 * 1024 * 1024 });
    fireEvent.drop(document.body, { dataTransfer: { files: [large], types: ['Files'] } });
    expect((await screen.findAllByText(/large.png is larger than 25 MB/)).length).toBeGreaterThan(0);
    expect(fake.callsOf('screenshot:add')).toHaveLength(0);
  });
});

describe('item 3, codes', () => {
  it('says at the field and in the bar what is no GUID', async () => {
    const { store } = await renderCase('codes');
    fireEvent.change(field('Support code'), { target: { value: '1234' } });
    expect(screen.getByText(/This is no GUID/)).toBeDefined();
    expect(screen.getByText('A value in Codes needs correcting.')).toBeDefined();
    fireEvent.change(field('Support code'), {
      target: { value: '{7F1C2A34-5B6D-4E8F-9A0B-C1D2E3F4A5B6}' },
    });
    expect(screen.queryByText(/This is no GUID/)).toBeNull();
    expect(store.getState().caseFile.codes?.supportCode).toBe('{7F1C2A34-5B6D-4E8F-9A0B-C1D2E3F4A5B6}');
  });

  const pasteOutside = (words: string) =>
    fireEvent.paste(document.body, { clipboardData: { files: [], getData: () => words } });
  const fillButton = () => screen.getByRole('button', { name: /^Fill in what is ticked/ });

  it('shows what a pasted page holds beside what stands there, and fills what is ticked as one step', async () => {
    const caseFile = { ...emptyCase, codes: { sid: '11111111-2222-3333-4444-555555555555' } };
    const { store, user } = await renderCase('user', { caseFile });
    pasteOutside(
      'SID: 7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6 CID: 8f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6 ada@contoso.com bob@contoso.com',
    );
    expect(await screen.findAllByText('4 values were found.')).toBeDefined();
    expect(document.activeElement).toBe(fillButton());
    const row = within(screen.getByRole('row', { name: /^Fill in SID|SID \(session ID\)/ }));
    expect(row.getByText('11111111-2222-3333-4444-555555555555')).toBeDefined();
    expect(row.getByText('7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6')).toBeDefined();
    expect(row.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
    await user.click(screen.getByRole('checkbox', { name: 'Fill in CID (client ID)' }));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Value for User principal name' }),
      'bob@contoso.com',
    );
    await user.click(fillButton());
    expect(store.getState().caseFile).toEqual({ ...caseFile, user: { principalName: 'bob@contoso.com' } });
    expect(store.getState()).toMatchObject({ pasted: '', offer: undefined, view: 'codes' });
    const bar = within(screen.getByRole('contentinfo'));
    expect(bar.getByText('Filled in: User principal name.')).toBeDefined();
    await user.click(bar.getByRole('button', { name: 'Undo' }));
    expect(store.getState().caseFile).toEqual(caseFile);
    expect(bar.queryByText('Filled in: User principal name.')).toBeNull();
  });

  it('fills everything at once and takes all of it back with Ctrl+Z', async () => {
    const { store, user } = await renderCase('user');
    pasteOutside(
      'SSPR_0029 Trace ID: 7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6 Timestamp: 2026-11-18 08:14:05Z ada@contoso.com',
    );
    await screen.findAllByText('4 values were found.');
    await user.click(fillButton());
    expect(store.getState().caseFile).toEqual({
      ...emptyCase,
      problem: { shownError: 'SSPR_0029' },
      codes: { traceId: '7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6' },
      incident: { local: '2026-11-18T08:14:05', timeZone: 'UTC' },
      user: { principalName: 'ada@contoso.com' },
    });
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(store.getState().caseFile).toEqual(emptyCase);
  });

  it('refuses a text with a secret, with its line, and still offers what holds no part of it', async () => {
    const { store, user } = await renderCase('codes');
    const page =
      'SID: 7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6\nhttps://contoso.com/in?passwd=Winter2026%21\n"ESTSAUTH":"0.ARoAmadeUpCookie1234"';
    const box = screen.getByRole('textbox', { name: 'Paste the whole error page' });
    for (const place of [document.body, box]) {
      fireEvent.paste(place, { clipboardData: { files: [], getData: () => page } });
      expect(
        await screen.findAllByText(
          /was refused and is not kept, because it holds a password \(line 2\), a sign-in cookie \(line 3\)/,
        ),
      ).toBeDefined();
      expect(box.textContent).toBe('');
      expect(JSON.stringify(store.getState())).not.toMatch(/Winter2026|madeUpCookie/);
    }
    await user.click(fillButton());
    expect(store.getState().caseFile).toEqual({
      ...emptyCase,
      codes: { sid: '7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6' },
      page: { url: 'https://contoso.com/in' },
    });
  });

  it('says what it looks for when nothing is found', async () => {
    await renderCase('codes');
    pasteOutside('nothing of use');
    expect(await screen.findAllByText(/No identifier was found\. Looked for: support code/)).toBeDefined();
  });

  it('reads all of a long text, which is not shown', async () => {
    const { store } = await renderCase('codes');
    const box = screen.getByRole('textbox', { name: 'Paste the whole error page' });
    const words = `${'x '.repeat(200_000)}CID: 7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6`;
    fireEvent.paste(box, { clipboardData: { files: [], getData: () => words } });
    expect(await screen.findAllByText(/One value was found\. The text has 400,041 characters/)).toBeDefined();
    expect(box.textContent).toBe('');
    expect(store.getState().caseFile).toEqual(emptyCase);
  });

  it('lists the first of many values', async () => {
    await renderCase('codes');
    const times = Array.from(
      { length: 60 },
      (_, second) => `2026-11-18T08:14:${String(second).padStart(2, '0')}Z`,
    );
    fireEvent.change(screen.getByRole('textbox', { name: 'Paste the whole error page' }), {
      target: { value: times.join('\n') },
    });
    expect(
      await screen.findAllByText('60 values were found. The first 12 of each kind can be chosen.'),
    ).toBeDefined();
    expect(screen.getAllByRole('rowheader')).toHaveLength(1);
    expect(
      within(screen.getByRole('combobox', { name: 'Value for Time' })).getAllByRole('option'),
    ).toHaveLength(12);
  });

  it('reads the text of a file that is dropped, as if it had been pasted', async () => {
    const { store, fake } = await renderCase('problem');
    const words = new TextEncoder().encode('{"text":"SID: 7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6"}');
    const file = new File([], 'portal.har');
    Object.assign(file, { slice: () => ({ arrayBuffer: async () => words.buffer }) });
    fireEvent.drop(document.body, { dataTransfer: { files: [file], types: ['Files'] } });
    expect(await screen.findAllByText('portal.har: One value was found.')).toBeDefined();
    expect(store.getState()).toMatchObject({ view: 'codes', pasted: '' });
    expect(fake.callsOf('screenshot:add')).toHaveLength(0);
  });

  it('leaves a paste into a field to the field', async () => {
    const { store } = await renderCase('codes');
    fireEvent.paste(field('Support code'), { clipboardData: { files: [], getData: () => 'SID: x' } });
    await settled();
    expect(store.getState().pasted).toBe('');
  });
});

describe('item 5, user', () => {
  it('shows gathered facts with their origin, and both values of a conflict', async () => {
    const origin = { kind: 'graph' as const, source: 'user.json onPremisesSyncEnabled' };
    const other = { kind: 'file' as const, source: 'connector space export' };
    const fact = { name: 'user.kind' as const, host: 'tenant', at: '2026-11-22T08:00:00Z' };
    await renderCase('user', {
      runs: [
        {
          collector: 'user',
          title: 'User',
          host: 'tenant',
          answers: ['user'],
          outcome: { status: 'collected' },
          artifacts: [],
          facts: [
            { ...fact, value: 'federated', origin },
            { ...fact, value: 'pass-through', origin: other },
          ],
          startedAt: '2026-11-22T08:00:00Z',
          durationMs: 1,
        },
      ],
    });
    expect(screen.getByText('federated')).toBeDefined();
    expect(screen.getByText('pass-through')).toBeDefined();
    expect(screen.getByText(/Sources on tenant disagree/)).toBeDefined();
    expect(screen.getByText(/connector space export/)).toBeDefined();
  });
});

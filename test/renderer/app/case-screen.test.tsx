import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyCase } from '#core/case/empty-case';
import { failure } from '#core/model/result';
import { renderCase, settled } from '../../support/render-app';

const press = (key: string, more: { shiftKey?: boolean } = {}, target: Element = document.body) =>
  fireEvent.keyDown(target, { key, ctrlKey: true, ...more });

describe('the case screen', () => {
  it('names each item with its state in words', async () => {
    await renderCase('problem', { caseFile: { ...emptyCase, problem: { description: 'It failed.' } } });
    const navigation = within(screen.getByRole('navigation', { name: 'The case' }));
    expect(navigation.getByRole('button', { name: /1 Problem.*Given/ }).getAttribute('aria-current')).toBe(
      'page',
    );
    expect(navigation.getByRole('button', { name: /3 Codes.*Missing/ })).toBeDefined();
    expect(navigation.getByRole('button', { name: /Review/ })).toBeDefined();
    expect(navigation.queryByRole('button', { name: /Package/ })).toBeNull();
  });

  it('reaches the items with Ctrl and a digit and puts the keyboard at the heading', async () => {
    const { store } = await renderCase('problem');
    press('4');
    expect(store.getState().view).toBe('time');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    press('8');
    expect(store.getState().view).toBe('time');
  });

  it('lets Tab enter the left side at the item that is shown, and arrow keys move from there', async () => {
    await renderCase('time');
    const entry = (name: RegExp) =>
      within(screen.getByRole('navigation', { name: 'The case' })).getByRole('button', { name });
    expect([entry(/3 Codes/).tabIndex, entry(/4 Time/).tabIndex]).toEqual([-1, 0]);
    entry(/4 Time/).focus();
    fireEvent.keyDown(entry(/4 Time/), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(entry(/5 User/));
    fireEvent.keyDown(entry(/5 User/), { key: 'Home' });
    fireEvent.keyDown(entry(/Overview/), { key: 'ArrowUp' });
    expect(document.activeElement).toBe(entry(/Overview/));
  });

  it('does the next step with Ctrl+Enter', async () => {
    const { fake } = await renderCase('problem');
    press('Enter');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Date' }));
    press('7');
    press('Enter');
    await act(settled);
    expect(fake.callsOf('collection:start')).toHaveLength(1);
  });

  it('undoes and redoes the case from within its fields, and leaves the paste box its own undo', async () => {
    const { store } = await renderCase('codes');
    const code = screen.getByRole('textbox', { name: 'Support code' });
    fireEvent.change(code, { target: { value: 'x' } });
    press('z', {}, code);
    expect(store.getState().caseFile).toEqual(emptyCase);
    press('y', {}, code);
    expect(store.getState().caseFile.codes?.supportCode).toBe('x');
    press('Z', { shiftKey: true }, code);
    const paste = screen.getByRole('textbox', { name: 'Paste the whole error page' });
    const goesOn = press('z', {}, paste);
    expect(goesOn).toBe(true);
    expect(store.getState().caseFile.codes?.supportCode).toBe('x');
  });

  it('says in the bar that saving failed and keeps what was typed', async () => {
    const { store, fake } = await renderCase('problem');
    fake.answer({ 'draft:save': () => failure('disk-full', 'The disk is full.') });
    fireEvent.change(screen.getByRole('textbox', { name: 'Description' }), { target: { value: 'Typed' } });
    await act(async () => {
      await store.getState().saveNow();
    });
    expect(
      within(screen.getByRole('contentinfo')).getByText(/could not be saved: The disk is full/),
    ).toBeDefined();
    expect(screen.getByText('Not saved')).toBeDefined();
    expect(screen.getByDisplayValue('Typed')).toBeDefined();
  });

  it('speaks results in a polite live region', async () => {
    const { store } = await renderCase('problem');
    act(() => store.getState().announce('Done.'));
    const region = screen.getAllByRole('status').find((element) => element.textContent === 'Done.');
    expect(region?.getAttribute('aria-live')).toBe('polite');
  });

  it('gives every button and field a name', async () => {
    for (const view of [
      'problem',
      'page',
      'codes',
      'time',
      'user',
      'licence',
      'evidence',
      'review',
    ] as const) {
      await renderCase(view, { caseFile: { ...emptyCase, page: { screenshots: [{ file: 'a.png' }] } } });
      for (const role of ['button', 'textbox', 'combobox', 'radio', 'checkbox', 'switch'] as const) {
        expect(screen.queryAllByRole(role, { name: /\S/ })).toEqual(screen.queryAllByRole(role));
      }
    }
  });
});

import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyCase } from '#core/case/empty-case';
import { failure } from '#core/model/result';
import { fakeDraft } from '../../support/fake-api';
import { renderStart, settled } from '../../support/render-app';

const titled = (id: string, title: string) => fakeDraft(id, { caseFile: { ...emptyCase, title } });
const three = [titled('draft-1', 'Ada'), titled('draft-2', 'Grace'), titled('draft-3', 'Edsger')];

function listed(): readonly string[] {
  const list = screen.getByRole('list', { name: 'Cases on this computer' });
  return [...list.querySelectorAll('[data-case]')].map((row) => row.textContent ?? '');
}

const row = (title: string) => screen.getByRole('button', { name: new RegExp(`^${title}`) });
const spoken = () => screen.getByRole('status').textContent;

describe('the list of cases', () => {
  it('shows the newest of many drafts, and all of them on a click', async () => {
    const many = Array.from({ length: 30 }, (_, index) => fakeDraft(`draft-${index + 1}`));
    const { user } = await renderStart(many);
    expect(listed()).toHaveLength(6);
    await user.click(screen.getByRole('button', { name: 'Show all 30 cases' }));
    expect(listed()).toHaveLength(30);
  });

  it('tells of each what there is, what is wrong and when it was changed', async () => {
    const { fake, store } = await renderStart([titled('draft-1', 'Ada')]);
    fake.answer({
      'draft:list': () => ({
        ok: true,
        value: [
          {
            id: 'draft-1',
            title: 'Ada',
            user: 'ada@contoso.com',
            incident: '2026-11-18 09:14:05 Europe/Berlin',
            savedAt: new Date(Date.parse('2026-11-22T06:00:00Z')).toISOString(),
            answered: 5,
            hasEvidence: true,
            packagedAt: '2026-11-22T06:00:00Z',
            interruptedRun: true,
            cutOffPacking: true,
            damage: 'The saved case cannot be read.',
            words: 'ada',
          },
        ],
      }),
    });
    await act(() => store.getState().loadStart());
    const words = listed()[0] ?? '';
    for (const part of [
      '5 of 7 answered',
      'ada@contoso.com',
      '2026-11-18 09:14:05 Europe/Berlin',
      'Evidence collected',
      'Package made',
      'Collecting was cut off.',
      'Making the package was cut off.',
      'The saved case cannot be read.',
    ]) {
      expect(words).toContain(part);
    }
    await userClick('Go on with Ada');
    expect(store.getState().view).toBe('evidence');

    async function userClick(name: string) {
      await act(async () => {
        screen.getByRole('button', { name }).click();
        await settled();
      });
    }
  });

  it('filters while typing, says how many are left, and opens the first with Enter', async () => {
    const { user, store } = await renderStart(three);
    await user.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Search cases' }));
    await user.keyboard('GRA');
    expect(listed()).toHaveLength(1);
    await act(() => new Promise((resolve) => setTimeout(resolve, 700)));
    expect(spoken()).toBe('1 case found.');
    await user.keyboard('nobody');
    expect(screen.getByText('No case has all of these words.')).toBeDefined();
    await user.keyboard('{Escape}');
    expect(listed()).toHaveLength(3);
    await user.keyboard('eds{Enter}');
    expect(store.getState().draftId).toBe('draft-3');
  });

  it('is gone through by arrow keys, out of the search and back', async () => {
    const { user } = await renderStart(three);
    await user.keyboard('{Control>}f{/Control}{ArrowDown}');
    expect(document.activeElement).toBe(row('Ada'));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(row('Edsger'));
    await user.keyboard('{Home}{ArrowUp}');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });
});

describe('deleting a case', () => {
  it('needs no dialog, moves the keyboard on, is spoken, and is undone with Ctrl+Z', async () => {
    const { user, fake } = await renderStart(three);
    row('Grace').focus();
    await user.keyboard('{Delete}');
    expect(fake.callsOf('draft:delete')).toHaveLength(1);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText('Deleted "Grace".')).toBeDefined();
    expect(spoken()).toMatch(/Deleted "Grace"/);
    expect(document.activeElement).toBe(row('Edsger'));
    await user.keyboard('{Control>}z{/Control}');
    expect(document.activeElement).toBe(row('Grace'));
    expect(screen.queryByText('Deleted "Grace".')).toBeNull();
    expect(spoken()).toBe('"Grace" is back in the list.');
  });

  it('leaves the keyboard at the way back when it was the only case', async () => {
    const { user } = await renderStart([titled('draft-1', 'Ada')]);
    row('Ada').focus();
    await user.keyboard('{Delete}');
    await act(settled);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
    await user.keyboard('{Enter}');
    expect(listed()).toHaveLength(1);
  });

  it('says why a case that is worked on stays', async () => {
    const { user, fake } = await renderStart(three);
    fake.answer({ 'draft:delete': () => failure('busy', 'This case is being worked on.') });
    await user.click(screen.getByRole('button', { name: 'Delete Ada' }));
    expect(screen.getAllByText('This case is being worked on.').length).toBeGreaterThan(0);
    expect(listed()).toHaveLength(3);
  });

  it('keeps it below the list, from where it is restored or, after one question, removed for good', async () => {
    const { user, fake } = await renderStart(three);
    await user.click(screen.getByRole('button', { name: 'Delete Ada' }));
    await user.click(screen.getByRole('button', { name: 'Delete Grace' }));
    expect(screen.queryByRole('button', { name: 'Restore Ada' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Recently deleted (2)' }));
    expect(screen.getByText(/kept for 30 days/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Restore Ada' }));
    expect(listed()).toHaveLength(2);

    await user.click(screen.getByRole('button', { name: 'Remove Grace for good' }));
    expect(fake.callsOf('draft:purge')).toHaveLength(0);
    await user.click(
      within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Remove for good' }),
    );
    expect(fake.callsOf('draft:purge')[0]?.input).toEqual({ draftIds: ['draft-2'] });
    expect(screen.queryByRole('button', { name: /Recently deleted/ })).toBeNull();
  });
});

describe('a new case like an earlier one', () => {
  it('says what it took and what it left, and is taken back with one click', async () => {
    const earlier = fakeDraft('draft-1', {
      caseFile: { ...emptyCase, title: 'Ada', licence: { plan: 'P1' }, codes: { sid: 'x' } },
    });
    const { user, store } = await renderStart([earlier]);
    await user.click(screen.getByRole('button', { name: 'New case like Ada' }));
    expect(store.getState().caseFile).toEqual({
      ...emptyCase,
      title: 'New case like "Ada"',
      licence: { plan: 'P1' },
    });
    const told = 'Taken from "Ada": licence, sources of evidence. Left out, since it belongs to one incident';
    expect(screen.getAllByText(new RegExp(told)).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await act(settled);
    expect(listed()).toHaveLength(1);
    expect(listed()[0]).toMatch(/^Ada/);
  });
});

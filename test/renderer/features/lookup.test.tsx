import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { searchEntries } from '#core/catalog/search-entries';
import { entryParts } from '../../../renderer/features/lookup/entry-parts';
import { entryText } from '../../../renderer/features/lookup/entry-text';
import { sourceAddress, sourceWords } from '../../../renderer/features/lookup/source-words';
import { renderCase } from '../../support/render-app';

const fieldName = 'Code, event ID, error or words';

describe('an entry of the catalogue', () => {
  it('has something to read and a dated source, whatever its kind', () => {
    expect(new Set(searchEntries.map(({ found }) => found.kind)).size).toBe(9);
    for (const { found, key, title, label } of searchEntries) {
      const { facts, says } = entryParts(found);
      expect(facts.length + says.length, key).toBeGreaterThan(0);
      const copied = entryText({ found, key, title, label });
      expect(copied, key).toMatch(/Sources:\n.+Read on \d{4}-\d{2}-\d{2}\./);
      expect(copied, key).not.toMatch(/undefined|\{\w+\}/);
    }
  });

  it('gives the steps in their order in the copied text', () => {
    const event = searchEntries.find(({ key }) => key === 'event/PasswordResetService/33004');
    const steps = event?.found.kind === 'event' ? event.found.entry.nextSteps : [];
    expect(steps.length).toBeGreaterThan(1);
    const copied = event === undefined ? '' : entryText(event);
    expect(copied).toContain(steps.map((step, index) => `${index + 1}. ${step}`).join('\n'));
  });

  it('says the date of its page only where the page names one, and no address where none is served', () => {
    const source = { page: 'A page', readOn: '2026-11-01' };
    expect(sourceWords(source)).toBe('A page. Read on 2026-11-01.');
    expect(sourceWords({ ...source, section: 'Part', pageDate: '2019-05' })).toBe(
      'A page, Part. The page is of 2019-05. Read on 2026-11-01.',
    );
    expect(sourceAddress(source)).toBeUndefined();
    expect(sourceAddress({ ...source, address: 'example.com/page' })).toBe('https://example.com/page');
    expect(sourceAddress({ ...source, address: 'example.com/docs: a/file' })).toBe(
      'example.com/docs: a/file',
    );
  });
});

describe('the page that looks up', () => {
  it('is reached from the left side, offers examples, and opens the best entry', async () => {
    const { user } = await renderCase('problem');
    await user.click(within(screen.getByRole('navigation')).getByRole('button', { name: 'Look up' }));
    await user.click(screen.getByRole('button', { name: 'SSPR_0029' }));
    const found = await screen.findByRole('region', { name: 'Entries found' });
    const [first, second] = within(found).getAllByRole('article');
    expect(first?.textContent).toContain('SSPR_0029');
    expect(first && within(first).getByRole('button', { expanded: true })).toBeDefined();
    expect(first && within(first).getByRole('list', { name: /^What to do next/ })).toBeDefined();
    expect(second && within(second).queryByRole('button', { expanded: true })).toBeFalsy();
  });

  it('takes a question as it is typed, and links nothing that would leave the window', async () => {
    const { user, store } = await renderCase('lookup');
    const field = screen.getByRole('searchbox', { name: fieldName });
    await user.type(field, 'what does 33004 mean?');
    const found = await screen.findByRole('region', { name: 'Entries found' });
    await waitFor(() => expect(within(found).getAllByRole('article')[0]?.textContent).toContain('33004'));
    expect(within(found).getByRole('list', { name: 'Sources' })).toBeDefined();
    expect(found.querySelectorAll('a[href]')).toHaveLength(0);
    expect(within(found).getAllByRole('button', { name: /^Copy the address of / }).length).toBeGreaterThan(0);
    store.getState().show('problem');
    store.getState().show('lookup');
    expect(store.getState().lookedUp).toBe('what does 33004 mean?');
  });

  it('says so when the catalogue has nothing', async () => {
    const { user } = await renderCase('lookup');
    await user.type(screen.getByRole('searchbox', { name: fieldName }), 'qqqzzz');
    expect(await screen.findAllByText(/^The catalogue has nothing for this/)).not.toHaveLength(0);
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('leads from an entry to what it names, and back', async () => {
    const { user, store } = await renderCase('lookup');
    await user.type(screen.getByRole('searchbox', { name: fieldName }), '33004');
    const [link] = await screen.findAllByRole('button', { name: /^Look up / });
    if (link !== undefined) await user.click(link);
    expect(store.getState().lookedUp).not.toBe('33004');
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: fieldName }));
    await user.click(screen.getByRole('button', { name: 'Back to the look-up' }));
    expect(store.getState().lookedUp).toBe('33004');
  });
});

import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyCase } from '#core/case/empty-case';
import { failure, success } from '#core/model/result';
import { text } from '#core/texts/text';
import { logRun } from '../../support/log-run';
import { renderCase } from '../../support/render-app';

const runs = [logRun('application.evtx', 1_048_576), logRun('application-full.evtx', 33_000_000)];
const full = 'evidence/AADC01/event-log/application-full.evtx';
const caseFile = { ...emptyCase, page: { screenshots: [{ file: 'screenshot-01.png' }] } };

const tree = () => screen.getByRole('tree', { name: text('window.review.contents') });
const item = (name: RegExp) => within(tree()).getByRole('treeitem', { name });
/** Without the walk over all styles that user-event does for each click. */
const press = (element: HTMLElement) => act(async () => void fireEvent.click(element));
const names = () =>
  within(tree())
    .getAllByRole('treeitem')
    .map((row) => row.getAttribute('aria-label') ?? '');

describe('review', () => {
  it('lists every file of the coming package in folders that close', async () => {
    await renderCase('review', { runs, caseFile });
    expect(names().map((name) => name.split(',')[0])).toEqual([
      'README.txt',
      'case-summary.md',
      'case-summary.html',
      'case.json',
      'journal.jsonl',
      'manifest.json',
      'SHA256SUMS',
      'triage',
      'findings.json',
      'evidence',
      'AADC01',
      'event-log',
      'application-full.evtx',
      'application.evtx',
      'attachments',
      'screenshot-01.png',
    ]);
    expect(item(/^evidence/).getAttribute('aria-expanded')).toBe('true');
    expect(item(/^application.evtx/).getAttribute('aria-level')).toBe('4');
    await press(item(/^evidence/));
    expect(within(tree()).queryByRole('treeitem', { name: /^application.evtx/ })).toBeNull();
    expect(item(/^evidence, 2 files, 32.5 MB/).getAttribute('aria-expanded')).toBe('false');
  });

  it('shows a file that is selected, asked for by its path', async () => {
    const { fake } = await renderCase('review', { runs, caseFile });
    await press(item(/^case.json/));
    expect(await screen.findByText('Content of case.json')).toBeDefined();
    expect(fake.callsOf('package:preview').map(({ input }) => input)).toEqual([
      { draftId: 'draft-1', path: 'case.json' },
    ]);
    expect(screen.getByText(text('window.review.isNeeded'))).toBeDefined();
    expect(screen.queryByRole('button', { name: text('window.review.leaveOut') })).toBeNull();
  });

  it('shows the manifest as JSON of now, and anew when the case or what was gathered changes', async () => {
    const { fake, store } = await renderCase('review', { runs, caseFile });
    const json = { kind: 'text', form: 'json', text: '{ "leftOut": [] }', isCut: false } as const;
    fake.answer({ 'package:preview': () => success(json) });
    await press(item(/^manifest.json/));
    const pane = await screen.findByText(json.text);
    expect(pane.getAttribute('aria-label')).toBe('Content of manifest.json');
    const ofNow = text('window.entry.ofNow');
    expect(screen.getByText(`${text('window.entry.json')}. ${ofNow}`)).toBeDefined();
    const asked = () => fake.callsOf('package:preview').length;
    for (const change of [
      () => store.getState().leaveOut([full], 'Why'),
      () => store.getState().setRoute('exchange'),
      () => store.setState({ runs: [...runs] }),
    ]) {
      const before = asked();
      act(change);
      await waitFor(() => expect(asked()).toBe(before + 1));
    }
    await press(item(/^case.json/));
    await waitFor(() => expect(screen.getByText(json.text)).not.toBe(pane));
    expect(screen.queryByText(ofNow, { exact: false })).toBeNull();
  });

  it('says why a file cannot be shown', async () => {
    const { fake } = await renderCase('review', { runs, caseFile });
    fake.answer({ 'package:preview': () => failure('file-not-found', 'It is gone.') });
    await press(item(/^application.evtx/));
    expect(await screen.findByText(/cannot be shown. It is gone./)).toBeDefined();
  });

  it('leaves a file out with a picked or a typed reason, takes it back, and undoes both', async () => {
    const { store } = await renderCase('review', { runs, caseFile });
    await press(item(/^application-full.evtx/));
    await press(screen.getByRole('button', { name: text('window.review.leaveOut') }));
    await press(screen.getByRole('button', { name: text('window.review.leaveOut.do') }));
    const personal = { path: full, reason: 'It holds personal data.' };
    expect(store.getState().caseFile.package?.leaveOut).toEqual([personal]);
    expect(item(/^application-full.evtx, Left out: It holds personal data./)).toBeDefined();
    await press(screen.getByRole('button', { name: text('window.review.takeBack') }));
    expect(store.getState().caseFile.package).toBeUndefined();
    act(() => store.getState().undo());
    expect(store.getState().caseFile.package?.leaveOut).toEqual([personal]);
    act(() => store.getState().undo());
    expect(store.getState().caseFile.package).toBeUndefined();
  });

  it('asks for a reason that is typed, and takes back from the tree', async () => {
    const { store } = await renderCase('review', { runs, caseFile });
    await press(item(/^screenshot-01.png/));
    await press(screen.getByRole('button', { name: text('window.review.leaveOut') }));
    await press(screen.getByRole('radio', { name: text('window.review.leaveOut.other') }));
    await press(screen.getByRole('button', { name: text('window.review.leaveOut.do') }));
    expect(screen.getByText(text('window.review.leaveOut.needed'))).toBeDefined();
    fireEvent.change(screen.getByRole('textbox', { name: text('window.review.leaveOut.typed') }), {
      target: { value: ' A face. ' },
    });
    await press(screen.getByRole('button', { name: text('window.review.leaveOut.do') }));
    expect(store.getState().caseFile.package?.leaveOut).toEqual([
      { path: 'screenshot-01.png', reason: 'A face.' },
    ]);
    await press(screen.getByRole('button', { name: 'Take back screenshot-01.png' }));
    expect(store.getState().caseFile.package).toBeUndefined();
  });

  it('goes by keyboard alone', async () => {
    const { user, store } = await renderCase('review', { runs, caseFile });
    act(() => tree().focus());
    const active = () => document.getElementById(tree().getAttribute('aria-activedescendant') ?? '');
    expect(active()?.getAttribute('aria-label')).toMatch(/^README.txt/);
    await user.keyboard('{End}{ArrowLeft}');
    expect(active()?.getAttribute('aria-label')).toMatch(/^attachments/);
    await user.keyboard('{ArrowLeft}');
    expect(active()?.getAttribute('aria-expanded')).toBe('false');
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(active()?.getAttribute('aria-label')).toMatch(/^screenshot-01.png/);
    await user.keyboard('{Delete}');
    expect(document.activeElement).toBe(
      screen.getByRole('radio', { name: text('window.review.leaveOut.personal') }),
    );
    await user.keyboard('{Enter}');
    expect(store.getState().caseFile.package?.leaveOut).toHaveLength(1);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'screenshot-01.png' }));
    expect(screen.getByRole('button', { name: text('window.review.takeBack') })).toBeDefined();
  });

  it('draws a few rows of thousands', async () => {
    const many = Array.from({ length: 5_000 }, (_, index) => logRun(`part-${index}.txt`, 1_000));
    const { user } = await renderCase('review', { runs: many });
    expect(names().length).toBeLessThan(60);
    act(() => tree().focus());
    await user.keyboard('{End}');
    expect(names().some((name) => name.startsWith('part-999.txt'))).toBe(true);
  });

  it('compares the estimate with the chosen way, and makes it fit in one step', async () => {
    const { store } = await renderCase('review', { runs, caseFile });
    expect(await screen.findByText(/will have about 4.1 MB, an estimate. The form takes/)).toBeDefined();
    await press(screen.getByRole('button', { name: text('window.review.fit.make', { count: 1 }) }));
    expect(store.getState().caseFile.package?.leaveOut).toEqual([
      { path: full, reason: 'It is too large for the form of the portal.' },
    ]);
    expect(await screen.findByText(/It fits the form/)).toBeDefined();
    act(() => store.getState().undo());
    await press(screen.getByRole('button', { name: `Leave out ${full}` }));
    expect(store.getState().caseFile.package?.leaveOut).toHaveLength(1);
    await press(screen.getByRole('radio', { name: text('window.review.route.exchange') }));
    expect(store.getState().caseFile.package?.route).toBe('exchange');
    expect(await screen.findByText(/states no limit/)).toBeDefined();
  });

  it('lists the files although their sizes cannot be told, and says why', async () => {
    const { fake, store } = await renderCase('review', { runs, caseFile });
    fake.answer({ 'package:entries': () => failure('attachment-unreadable', 'The picture is gone.') });
    await act(() => store.getState().readComing());
    expect(screen.getByText(/cannot be told. The picture is gone./)).toBeDefined();
    expect(item(/^application.evtx/)).toBeDefined();
  });

  it('forgets what is left out and not there', async () => {
    const leaveOut = [{ path: 'evidence/OLD/x.txt', reason: 'x' }];
    const { store } = await renderCase('review', {
      runs,
      caseFile: { ...caseFile, package: { leaveOut } },
    });
    await press(screen.getByRole('button', { name: text('window.review.unknown.forget') }));
    expect(store.getState().caseFile.package).toBeUndefined();
  });

  it('leads from the records to the list of them, and back', async () => {
    const { fake, store } = await renderCase('review', {
      runs: [logRun('application.events.jsonl', 9_000)],
    });
    const record = {
      recordId: 36_000,
      at: '2026-11-18T00:00:00Z',
      provider: 'P',
      eventId: 1,
      text: 't',
      isCut: false,
    };
    fake.answer({ 'package:preview': () => success({ kind: 'records', records: [record], isCut: true }) });
    await press(item(/^application.events.jsonl/));
    await press(await screen.findByText(text('window.entry.showRecords')));
    await waitFor(() => expect(store.getState().view).toBe('records'));
    await press(screen.getByRole('button', { name: text('window.back.review') }));
    expect(store.getState().view).toBe('review');
    expect(document.activeElement).toBe(tree());
  });

  it('shows the ticket text with its length and copies it', async () => {
    const { fake } = await renderCase('review', { runs, caseFile: { ...emptyCase, title: 'Ada' } });
    const ticket = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text for the ticket' });
    await waitFor(() => expect(ticket.value).toBe('Ada\n'));
    expect(screen.getByText('5 of 4,000 characters, a line end counted as two.')).toBeDefined();
    await press(screen.getByRole('button', { name: 'Copy the ticket text' }));
    expect(fake.callsOf('summary:copy')).toHaveLength(1);
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeDefined();
  });
});

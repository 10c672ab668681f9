import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { OpenedPackage } from '#contract/opened-package';
import { failure, success } from '#core/model/result';
import { verifyCodes } from '#core/model/verify-code';
import { text } from '#core/texts/text';
import type { AppState } from '../../../renderer/store/app-store';
import { withTitle } from '../../../renderer/store/case-parts';
import { fakeDraft, fakeOpened } from '../../support/fake-api';
import { renderStart, settled } from '../../support/render-app';

async function renderOpened(changes: Partial<OpenedPackage> = {}) {
  const rendered = await renderStart([fakeDraft('draft-1')]);
  rendered.fake.answer({
    'package:choose': () => success({ token: 'file-1', fileName: 'case.zip' }),
    'package:open': () => success({ ...fakeOpened, ...changes }),
  });
  await act(async () => {
    await rendered.store.getState().choosePackage();
    await settled();
  });
  return rendered;
}

/** jsdom's files cannot be read. */
function readable(file: File): File {
  return Object.assign(file, { arrayBuffer: async () => new ArrayBuffer(1) });
}

const { content: wholeContent, ...withoutContent } = fakeOpened;

describe('an open package', () => {
  it('says its name, that it is verified and read-only, and leads to everything in it', async () => {
    const { user } = await renderOpened();
    const [header = document.body] = screen.getAllByRole('banner');
    expect(within(header).getByText('case.zip')).toBeDefined();
    expect(within(header).getByText(text('window.opened.verified'))).toBeDefined();
    expect(within(header).getByText(text('window.opened.readOnly'))).toBeDefined();
    const left = screen.getByRole('navigation');
    const names = within(left)
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
    expect(names).toHaveLength(1 + 2 + 7 + 3 + 1);
    await user.click(within(left).getByText(/User/));
    expect(screen.getByText('ada@contoso.com')).toBeDefined();
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    expect(screen.queryAllByRole('radio')).toEqual([]);
  });

  it('lists every file and shows the one that is selected', async () => {
    const { store, fake, user } = await renderOpened();
    await act(() => store.getState().show('files'));
    expect(screen.getByText('3 files.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'case.json' }));
    await screen.findByText('hello', undefined, { timeout: 3_000 });
    expect(fake.callsOf('package:read-file').at(-1)?.input).toEqual({
      packageId: 'opened-1',
      path: 'case.json',
    });
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'srv1 .evtx' } });
    expect(await screen.findByText('1 file.')).toBeDefined();
  });

  it('names each broken entry with its reason, and keeps saying that the package failed', async () => {
    const defects = verifyCodes.map((code) => ({ code, entry: `entry of ${code}`, message: 'Exactly so.' }));
    const { store } = await renderOpened({ defects, defectCount: defects.length });
    for (const code of verifyCodes) {
      const row = screen.getByText(`entry of ${code}`).closest('tr');
      expect(row?.textContent).toContain(text(`window.defect.${code}`));
    }
    await act(() => store.getState().show('findings'));
    expect(screen.getByText(text('window.opened.barFailed'))).toBeDefined();
    expect(screen.getByText(text('window.opened.failed'))).toBeDefined();
  });

  it('shows of a broken file nothing but that it is broken', async () => {
    const files = (wholeContent?.files ?? []).map((file) => ({ ...file, isBroken: true }));
    const content = wholeContent === undefined ? undefined : { ...wholeContent, files };
    const { store, fake } = await renderOpened(content === undefined ? {} : { content });
    await act(() => store.getState().show('files'));
    expect(screen.getByText(text('window.files.brokenNotShown'))).toBeDefined();
    expect(fake.callsOf('package:read-file')).toEqual([]);
  });

  it('names an entry once, with each reason once and what was found below it', async () => {
    const entry = 'evidence/AADC01/event-log/application.evtx';
    await renderOpened({
      defects: [
        { code: 'size-mismatch', entry, message: 'The zip says 3.' },
        { code: 'hash-mismatch', entry, message: 'Another hash.' },
        { code: 'size-mismatch', entry, message: 'The manifest says 3.' },
        { code: 'invalid-manifest', message: 'No list.' },
      ],
      defectCount: 4,
    });
    const rows = screen.getAllByRole('rowheader', { name: entry });
    expect(rows).toHaveLength(1);
    const row = rows[0]?.closest('tr')?.textContent ?? '';
    expect(row.split(text('window.defect.size-mismatch'))).toHaveLength(2);
    for (const found of ['The zip says 3.', 'The manifest says 3.', 'Another hash.'])
      expect(row).toContain(found);
    expect(screen.getByRole('rowheader', { name: text('window.opened.wholeZip') })).toBeDefined();
  });

  it('shows nothing but the defects where the manifest cannot be trusted', async () => {
    const { fake, store, user } = await renderStart();
    fake.answer({
      'package:open': () =>
        success({
          ...withoutContent,
          defects: [{ code: 'invalid-manifest', message: 'No list.' }],
          defectCount: 1,
        }),
    });
    await act(async () => {
      await store.getState().openDropped(new File([], 'case.zip'));
      await settled();
    });
    expect(within(screen.getByRole('navigation')).getAllByRole('button')).toHaveLength(1);
    expect(screen.getByText(text('window.opened.barNothing'))).toBeDefined();
    await user.keyboard('{Control>}1{/Control}');
    expect(store.getState().view).toBe('opened');
  });

  it('goes back to the first screen and has main remove what was unpacked', async () => {
    const { fake, store, user } = await renderOpened();
    await user.click(screen.getByRole('button', { name: text('window.opened.close') }));
    await act(settled);
    expect(screen.getByRole('button', { name: /Start a case/ })).toBeDefined();
    expect(fake.callsOf('package:close').map(({ input }) => input)).toEqual([{ packageId: 'opened-1' }]);
    expect(store.getState()).toMatchObject({ opened: undefined, draftId: undefined });
  });

  it('is changed by nothing that the store can do', async () => {
    const { fake, store } = await renderOpened();
    const before = store.getState();
    const asked = fake.calls.length;
    const at = { view: 'problem', field: 'title' } as const;
    const changing: readonly ((state: AppState) => unknown)[] = [
      (state) => state.changeCase((caseFile) => withTitle(caseFile, 'Mine'), at),
      (state) => state.undo(),
      (state) => state.redo(),
      (state) => state.saveNow(),
      (state) => state.refreshFindings(),
      (state) => state.chooseScreenshots(),
      (state) => state.addScreenshots([new File(['x'], 'a.png', { type: 'image/png' })]),
      (state) => state.addSource({ kind: 'local' }),
      (state) => state.removeSource('local'),
      (state) => state.refreshPlan(),
      (state) => state.collect(),
      (state) => state.cancelCollection(),
      (state) => state.makePackage(),
      (state) => state.cancelPackage(),
      (state) => state.showPackage(),
      (state) => state.readTicketText(),
      (state) => state.copyTicketText(),
    ];
    for (const change of changing) await act(async () => void (await change(store.getState())));
    expect(fake.calls.length).toBe(asked);
    const { caseFile, runs, triage, opened } = store.getState();
    expect({ caseFile, runs, triage, opened }).toEqual({
      caseFile: before.caseFile,
      runs: before.runs,
      triage: before.triage,
      opened: before.opened,
    });
  });
});

describe('opening', () => {
  it('tells how far it is, and can be cancelled', async () => {
    const { fake, store, user } = await renderStart();
    let end: (value: unknown) => void = () => undefined;
    fake.answer({
      'package:open': () => new Promise((resolve) => (end = resolve as typeof end)),
    });
    await act(async () => {
      void store.getState().openDropped(new File([], 'large.zip'));
      await settled();
    });
    act(() =>
      fake.emit('package:opening', {
        kind: 'step',
        step: 'verifying',
        doneBytes: 1_048_576,
        totalBytes: 4_194_304,
      }),
    );
    expect(screen.getByText(/large\.zip.*1\.0 MB of 4\.0 MB/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(fake.callsOf('package:stop-opening')).toHaveLength(1);
    await act(async () => {
      end(failure('cancelled', 'Cancelled.'));
      await settled();
    });
    expect(screen.queryByText(/large\.zip/)).toBeNull();
    expect(store.getState()).toMatchObject({ opened: undefined, opening: undefined, notice: undefined });
  });

  it('says in one sentence why a file is refused, and stays where it was', async () => {
    const { fake, store } = await renderStart([fakeDraft('draft-1')]);
    await act(() => store.getState().openCase('draft-1'));
    fake.answer({ 'package:open': () => failure('wrong-usage', 'photos.zip is no package.') });
    await act(async () => {
      await store.getState().openDropped(new File([], 'photos.zip'));
      await settled();
    });
    expect(store.getState()).toMatchObject({ draftId: 'draft-1', notice: 'photos.zip is no package.' });
  });

  it('takes a zip that is dropped on a case as a package, and a picture as a screenshot', async () => {
    const { fake, store } = await renderStart([fakeDraft('draft-1')]);
    await act(() => store.getState().openCase('draft-1'));
    const picture = readable(new File(['x'], 'a.png', { type: 'image/png' }));
    fireEvent.drop(document.body, { dataTransfer: { files: [picture], types: ['Files'] } });
    await vi.waitFor(() => expect(fake.callsOf('screenshot:add')).toHaveLength(1));
    await act(settled);
    const zip = new File(['x'], 'Case.ZIP');
    fireEvent.drop(document.body, { dataTransfer: { files: [zip], types: ['Files'] } });
    await act(settled);
    expect(fake.callsOf('package:open').map(({ input }) => input)).toEqual([{ file: 'file-Case.ZIP' }]);
    expect(store.getState().opened?.id).toBe('opened-1');
  });

  it('leaves a case alone that something runs for', async () => {
    const { fake, store } = await renderStart([
      fakeDraft('draft-1', { activeJob: { kind: 'package', runId: 'package-1' } }),
    ]);
    await act(() => store.getState().openCase('draft-1'));
    await act(() => store.getState().openDropped(new File([], 'case.zip')));
    expect(store.getState().notice).toBe(text('window.cases.running'));
    expect(fake.callsOf('package:open')).toEqual([]);
  });
});

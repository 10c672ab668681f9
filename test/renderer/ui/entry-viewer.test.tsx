// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EntryPreview } from '#core/model/entry-preview';
import { problem } from '#core/model/problem';
import { text } from '#core/texts/text';
import { EntryViewer } from '../../../renderer/ui/entry-viewer/entry-viewer';
import { pictures } from '../../support/pictures';

beforeEach(() => {
  URL.createObjectURL = () => 'blob:picture';
  URL.revokeObjectURL = () => undefined;
});
afterEach(cleanup);

function show(preview: EntryPreview, onShowRecords?: () => void) {
  const reading = { state: 'read', preview } as const;
  render(<EntryViewer path="evidence/A/file" reading={reading} onShowRecords={onShowRecords} />);
}

const named = { name: text('window.entry.content', { path: 'evidence/A/file' }) };

describe('the viewer of a file', () => {
  it('shows text in a pane that the keyboard reaches, and says when it is cut', async () => {
    show({ kind: 'text', form: 'plain', text: 'first\nsecond', isCut: true });
    const pane = screen.getByRole('region', named);
    expect(pane.textContent).toBe('first\nsecond');
    await userEvent.tab();
    expect(document.activeElement).toBe(pane);
    expect(screen.getByText(/Only the beginning is shown/)).toBeTruthy();
  });

  it('shows records as rows and leads to all of them', async () => {
    const onShowRecords = vi.fn();
    const record = { recordId: 7, at: '2026-11-18T08:14:08.1Z', provider: 'ADSync', eventId: 6941, level: 2 };
    show(
      { kind: 'records', isCut: false, records: [{ ...record, text: 'no', isCut: false }] },
      onShowRecords,
    );
    expect(screen.getAllByRole('row')).toHaveLength(2);
    expect(screen.getByText('2026-11-18 08:14:08 UTC')).toBeTruthy();
    await userEvent.click(screen.getByText(text('window.entry.showRecords')));
    expect(onShowRecords).toHaveBeenCalledOnce();
  });

  it('gives a picture a text of its own, and says when it cannot be drawn', () => {
    show({ kind: 'picture', bytes: pictures.png, mediaType: 'image/png' });
    const picture = screen.getByRole('img', { name: 'The picture evidence/A/file' });
    fireEvent.error(picture);
    expect(screen.getByText(text('window.entry.pictureBroken'))).toBeTruthy();
  });

  it('says what an event log is, and that a file is empty', () => {
    show({ kind: 'event-log', records: 3_959 });
    expect(screen.getByText(/of 3,959 records/)).toBeTruthy();
    cleanup();
    show({ kind: 'text', form: 'plain', text: '', isCut: false });
    expect(screen.getByText(text('window.entry.empty'))).toBeTruthy();
  });

  it('says why a file cannot be read', () => {
    const failed = { state: 'failed', problem: problem('file-not-found', 'It is gone.') } as const;
    render(<EntryViewer path="a" reading={failed} />);
    expect(screen.getByText(text('window.entry.failed', { reason: 'It is gone.' }))).toBeTruthy();
  });
});

import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CollectorRun } from '#core/model/outcome';
import { failure } from '#core/model/result';
import { fakeDraft } from '../../support/fake-api';
import { renderCase, settled } from '../../support/render-app';

const collected: CollectorRun = {
  collector: 'event-log',
  title: 'Application event log',
  host: 'AADC01',
  answers: ['evidence'],
  outcome: { status: 'collected' },
  artifacts: [
    {
      path: 'evidence/AADC01/event-log/application.evtx',
      sizeBytes: 2_097_152,
      sha256: 'ab'.repeat(32),
      collector: 'event-log',
      host: 'AADC01',
      at: '2026-11-22T08:00:00Z',
    },
  ],
  facts: [
    {
      name: 'event-log.record-count',
      value: 12,
      origin: { kind: 'event-log', source: 'application.evtx' },
      host: 'AADC01',
      at: '2026-11-22T08:00:00Z',
    },
  ],
  startedAt: '2026-11-22T08:00:00Z',
  durationMs: 4_200,
};
const failed: CollectorRun = {
  ...collected,
  collector: 'connect',
  title: 'Entra Connect version',
  artifacts: [],
  facts: [],
  outcome: {
    status: 'failed',
    problem: { code: 'access-denied', message: 'The registry key was denied. Start as administrator.' },
  },
};

describe('evidence', () => {
  it('says what will be read before anything is read, and starts with the bar action', async () => {
    const { user, fake } = await renderCase('review');
    await user.click(screen.getByRole('button', { name: 'Collect evidence' }));
    expect(fake.callsOf('collection:start')).toHaveLength(0);
    expect(screen.getByText(/wevtutil epl Application/)).toBeDefined();
    expect(screen.getByText('No network. Rights: a normal sign-in at the server.')).toBeDefined();
    expect(screen.getByText('No network. Rights: member of ADSyncAdmins.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Collect evidence' }));
    expect(fake.callsOf('collection:start')[0]?.input).toEqual({
      draftId: 'draft-1',
      windowHours: 24,
      fullLog: false,
    });
    expect(screen.getByRole('button', { name: 'Cancel' })).toBeDefined();
  });

  it('tests the connection only after it was switched on, and lists that before', async () => {
    const { user, fake, store } = await renderCase('evidence');
    expect(screen.queryByText('Connectivity to Service Bus')).toBeNull();
    await user.click(screen.getByRole('switch', { name: 'Test the connection to Service Bus as well' }));
    expect(screen.getByText('Connectivity to Service Bus')).toBeDefined();
    expect(screen.getByText('Network: over the internet. Rights: none.')).toBeDefined();
    expect(screen.getByText('asked for')).toBeDefined();
    expect(fake.callsOf('collection:start')).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Collect evidence' }));
    expect(fake.callsOf('collection:start')[0]?.input).toMatchObject({ checkConnectivity: true });
    await act(async () => store.getState().adoptDraft(fakeDraft('draft-2')));
    expect(store.getState().checkConnectivity).toBe(false);
  });

  it('shows each collector live, cancels all, and then the outcomes in plain words', async () => {
    const { user, fake, store } = await renderCase('evidence');
    await user.click(screen.getByRole('button', { name: 'Collect evidence' }));
    const told = { runId: 'run-1', draftId: 'draft-1' };
    await act(async () => {
      fake.emit('collection:progress', {
        ...told,
        kind: 'collector',
        collector: 'event-log',
        host: 'AADC01',
        state: 'running',
        message: 'Exporting the log',
        doneBytes: 1_048_576,
        totalBytes: 2_097_152,
        elapsedMs: 1_500,
      });
    });
    expect(screen.getByText('Exporting the log')).toBeDefined();
    expect(screen.getByText('1.5 s · 1.0 MB')).toBeDefined();
    expect(screen.getByText('Collecting evidence: 0 of 2 done.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Cases' }).hasAttribute('disabled')).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(fake.callsOf('collection:cancel')[0]?.input).toEqual({ runId: 'run-1' });
    await act(async () => {
      fake.emit('collection:progress', {
        ...told,
        kind: 'ended',
        draft: fakeDraft('draft-1', { runs: [collected, failed] }),
      });
    });
    expect(store.getState().live).toBeUndefined();
    expect(screen.getByText('The registry key was denied. Start as administrator.')).toBeDefined();
    expect(screen.getByText('4.2 s · 2.0 MB')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Make the package' })).toBeDefined();
  });

  it('tries a failed row again alone', async () => {
    const { user, fake } = await renderCase('evidence', { runs: [collected, failed] });
    expect(screen.queryByRole('button', { name: 'Try again: Application event log' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Try again: Entra Connect version' }));
    expect(fake.callsOf('collection:start')[0]?.input).toMatchObject({
      only: { host: 'AADC01', collectors: ['connect'] },
    });
  });

  it('opens a row to files with SHA-256 and to problems', async () => {
    const { user } = await renderCase('evidence', { runs: [collected, failed] });
    const opener = screen.getByRole('button', { name: 'Technical detail: Application event log' });
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    await user.click(opener);
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(`SHA-256 ${'ab'.repeat(32)}`)).toBeDefined();
  });

  it('refuses hours that are no number and keeps the last good one', async () => {
    const { user, store } = await renderCase('evidence');
    const hours = screen.getByRole('textbox', { name: 'Hours of the log before the incident' });
    await user.clear(hours);
    await user.type(hours, '0');
    expect(screen.getByText(/Write a number of hours/)).toBeDefined();
    expect(store.getState().windowHours).toBe(24);
    await user.clear(hours);
    await user.type(hours, '72');
    expect(store.getState().windowHours).toBe(72);
  });

  it('goes back to rest when a run cannot start, with the reason in the bar', async () => {
    const { user, fake, store } = await renderCase('evidence');
    fake.answer({ 'collection:start': () => failure('disk-full', 'The disk is full.') });
    await user.click(screen.getByRole('button', { name: 'Collect evidence' }));
    await act(settled);
    expect(store.getState().live).toBeUndefined();
    expect(within(screen.getByRole('contentinfo')).getByText('The disk is full.')).toBeDefined();
  });
});

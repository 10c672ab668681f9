import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CollectorRun } from '#core/model/outcome';
import { failure, success } from '#core/model/result';
import { fakePlan, fakeSources } from '../../support/fake-api';
import { renderCase, settled } from '../../support/render-app';

const twoSources = { sources: [fakeSources.local, fakeSources.folder] };

function runOn(host: string, outcome: CollectorRun['outcome'], collector = 'event-log'): CollectorRun {
  return {
    collector,
    title: collector === 'connect' ? 'Entra Connect version' : 'Application event log',
    host,
    answers: ['evidence'],
    outcome,
    artifacts: [],
    facts: [],
    startedAt: '2026-11-22T08:00:00Z',
    durationMs: 5,
  };
}
const failed = { status: 'failed', problem: { code: 'access-denied', message: 'Denied.' } } as const;

function chosen(): readonly string[] {
  return within(screen.getByRole('list', { name: 'Read the evidence from' }))
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label') ?? '');
}

describe('the sources', () => {
  it('are added and removed one by one, and the keyboard stays among them', async () => {
    const { user, fake, store } = await renderCase('evidence');
    await user.click(screen.getByRole('button', { name: 'A folder' }));
    expect(fake.callsOf('source:add')[0]?.input).toEqual({ draftId: 'draft-1', add: { kind: 'folder' } });
    expect(chosen()).toEqual(['Remove This server', 'Remove D:\\Evidence\\AADC02']);
    expect(store.getState().announcement.message).toBe('Added: D:\\Evidence\\AADC02.');
    await user.click(screen.getByRole('button', { name: 'Remove This server' }));
    expect(chosen()).toEqual(['Remove D:\\Evidence\\AADC02']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove D:\\Evidence\\AADC02');
    expect(store.getState().plan.map(({ source }) => source)).toEqual(['folder-1']);
  });

  it('takes pasted names of servers, each once, and says which is none and why', async () => {
    const { user, fake } = await renderCase('evidence');
    await user.click(screen.getByRole('button', { name: 'Other servers' }));
    const names = screen.getByRole('textbox', { name: 'Names of the servers' });
    expect(document.activeElement).toBe(names);
    await user.click(names);
    await user.paste('AADC02, AADC03\naadc02.contoso.com  AADC02;BAD/NAME');
    expect(screen.getByText(/"BAD\/NAME" is no name of a server/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Add 3 servers' }));
    expect(fake.callsOf('source:add')).toHaveLength(0);
    await user.clear(names);
    await user.paste('AADC02, AADC03\naadc02.contoso.com  aadc02');
    await user.keyboard('{Enter}');
    expect(fake.callsOf('source:add')[0]?.input).toEqual({
      draftId: 'draft-1',
      add: { kind: 'server', names: ['aadc02', 'AADC03', 'aadc02.contoso.com'] },
    });
    expect(screen.queryByRole('textbox', { name: 'Names of the servers' })).toBeNull();
    expect(chosen()).toHaveLength(4);
  });

  it('says nothing of a name that is still being written, and of none only when it is asked for', async () => {
    const { user } = await renderCase('evidence');
    await user.click(screen.getByRole('button', { name: 'Other servers' }));
    expect(screen.queryByText(/Write the name of a server/)).toBeNull();
    await user.keyboard('AADC-');
    expect(screen.queryByText(/is no name of a server/)).toBeNull();
    await user.clear(screen.getByRole('textbox', { name: 'Names of the servers' }));
    await user.click(screen.getByRole('button', { name: 'Add the server' }));
    expect(screen.getByText(/Write the name of a server/)).toBeDefined();
  });

  it('that cannot be read on this computer are there with the reason, and do nothing', async () => {
    const { user, fake, store } = await renderCase('problem', { sources: [] });
    const reason = 'This computer does not run Windows.';
    fake.answer({
      'source:list': () =>
        success([
          { kind: 'local', available: false, reason },
          { kind: 'server', available: false, reason },
          { kind: 'folder', available: true, reason: '' },
          { kind: 'sample', available: true, reason: '' },
        ]),
    });
    await act(async () => {
      await store.getState().loadSources();
      store.getState().show('evidence');
    });
    expect(screen.getAllByText(reason)).toHaveLength(2);
    const servers = screen.getByRole('button', { name: 'Other servers' });
    expect(servers.getAttribute('aria-disabled')).toBe('true');
    await user.click(servers);
    expect(screen.queryByRole('textbox', { name: 'Names of the servers' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Collect evidence' }));
    expect(screen.getByText('Choose where the evidence is read.')).toBeDefined();
    expect(fake.callsOf('collection:start')).toHaveLength(0);
  });

  it('say at the source itself what keeps it from being read, and at the field what was refused', async () => {
    const { user, fake } = await renderCase('evidence');
    const message = 'D:\\Evidence\\AADC02 holds no event log.';
    fake.answer({
      'collection:plan': () =>
        success({
          sources: [
            { source: 'local', host: 'AADC01', collectors: [...fakePlan] },
            {
              source: 'folder-1',
              host: 'AADC02',
              collectors: [],
              problem: { code: 'folder-without-evidence', message },
            },
          ],
        }),
    });
    await user.click(screen.getByRole('button', { name: 'A folder' }));
    expect(await screen.findByText(message)).toBeDefined();
    fake.answer({ 'source:add': () => failure('not-allowed', 'The sample is read alone.') });
    await user.click(screen.getByRole('button', { name: 'A folder' }));
    expect(await screen.findByText('The sample is read alone.')).toBeDefined();
  });

  it('offer the sample alone', async () => {
    await renderCase('evidence', twoSources);
    const sample = screen.getByRole('button', { name: 'The sample' });
    expect(sample.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText(/The sample is read alone/)).toBeDefined();
  });
});

describe('several hosts', () => {
  it('have a heading each, that folds, and rows of their own', async () => {
    const { user } = await renderCase('evidence', twoSources);
    const second = screen.getByRole('region', { name: 'AADC02' });
    expect(within(second).getByText('Folder: D:\\Evidence\\AADC02')).toBeDefined();
    expect(within(second).getAllByRole('listitem')).toHaveLength(2);
    await user.click(within(second).getByRole('button', { name: /AADC02/, expanded: true }));
    expect(within(second).queryAllByRole('listitem')).toHaveLength(0);
    expect(within(screen.getByRole('region', { name: 'AADC01' })).getAllByRole('listitem')).toHaveLength(2);
  });

  it('are tried again alone: one row, or all of one host that did not bring all', async () => {
    const runs = [
      runOn('AADC01', failed),
      runOn('AADC02', { status: 'collected' }),
      runOn('AADC02', failed, 'connect'),
    ];
    const { user, fake } = await renderCase('evidence', { ...twoSources, runs });
    await user.click(screen.getByRole('button', { name: 'Try again: Application event log on AADC01' }));
    expect(fake.callsOf('collection:start')[0]?.input).toMatchObject({
      only: { host: 'AADC01', collectors: ['event-log'] },
    });
    await act(async () => {
      const problem = { code: 'cancelled' as const, message: 'Cancelled.' };
      fake.emit('collection:progress', { kind: 'failed', runId: 'run-1', draftId: 'draft-1', problem });
      await settled();
    });
    await user.click(screen.getByRole('button', { name: 'Try the rest again on AADC02' }));
    expect(fake.callsOf('collection:start')[1]?.input).toMatchObject({
      only: { host: 'AADC02', collectors: ['connect'] },
    });
  });

  it('offer no retry where it is not known where they were read', async () => {
    await renderCase('evidence', { ...twoSources, runs: [runOn('OLD', failed), runOn('AADC01', failed)] });
    expect(screen.queryByRole('button', { name: 'Try again: Application event log on OLD' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Try again: Application event log on AADC01' })).toBeDefined();
  });

  it('run side by side: one row is cancelled, the others go on, and each end is spoken with its host', async () => {
    const { user, fake, store } = await renderCase('evidence', twoSources);
    await user.click(screen.getByRole('button', { name: 'Collect evidence' }));
    const told = {
      runId: 'run-1',
      draftId: 'draft-1',
      kind: 'collector' as const,
      message: '',
      elapsedMs: 5,
    };
    await act(async () => {
      for (const host of ['AADC01', 'AADC02']) {
        fake.emit('collection:progress', { ...told, host, collector: 'event-log', state: 'running' });
      }
    });
    await user.click(screen.getByRole('button', { name: 'Cancel: Application event log on AADC02' }));
    expect(fake.callsOf('collection:cancel')[0]?.input).toEqual({
      runId: 'run-1',
      only: { host: 'AADC02', collector: 'event-log' },
    });
    const cancel = (host: string) =>
      screen.getByRole('button', { name: `Cancel: Application event log on ${host}` });
    expect(cancel('AADC02').getAttribute('aria-disabled')).toBe('true');
    expect(cancel('AADC01').getAttribute('aria-disabled')).not.toBe('true');
    const run = runOn('AADC02', { status: 'cancelled' });
    await act(async () => {
      fake.emit('collection:progress', {
        ...told,
        host: 'AADC02',
        collector: 'event-log',
        state: 'ended',
        run,
      });
    });
    expect(store.getState().announcement.message).toBe('Application event log on AADC02: cancelled');
    expect(screen.getByText('Collecting evidence: 1 of 4 done.')).toBeDefined();
  });

  it('begin folded when they are many', async () => {
    const servers = Array.from({ length: 6 }, (_, index) => `AADC0${index}`);
    const sources = servers.map((label) => ({ id: `server-${label}`, kind: 'server' as const, label }));
    await renderCase('evidence', { sources });
    expect(screen.getAllByRole('button', { expanded: false, name: /AADC0/ })).toHaveLength(6);
  });
});
